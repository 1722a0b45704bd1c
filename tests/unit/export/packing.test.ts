import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { chosenFile, fingerprintOf } from '../../../main/export/chosenFile.ts';
import { Packing } from '../../../main/export/packing.ts';
import { listReceipts, lookUp } from '../../../main/export/receipts/receipts.ts';
import { unsealed } from '../../../main/export/seal/unseal.ts';
import { ChosenPlaces } from '../../../main/vault-process/chosenPlaces.ts';
import type { LeftFacts, Seal } from '../../../preload/contract/schemas/leaving.ts';
import { refuse } from '../../../preload/contract/errors.ts';
import { JournalInHand } from '../journal/journalInHand.ts';
import { temporaryFolder } from '../vault/kit.ts';
import { refusalOf, rejectionOf } from '../vault/refusal.ts';
import { EVERY_KIND } from './forms/documents.ts';

const PLACE = 'ab'.repeat(16);
const OPEN_TEXT = { form: 'text', paper: 'A4' } as const;

async function ready() {
  const hand = new JournalInHand();
  const group = await hand.group();
  const session = await hand.session(group.id, { date: '2026-03-03' });
  const places = new ChosenPlaces();
  const folder = temporaryFolder();
  const path = join(folder, 'summary.txt');
  places.add(PLACE, path);
  const packing = new Packing({
    open: () => hand.journal,
    places,
    makePdf: () => Promise.reject(refuse('no-pdf')),
  });
  const facts: LeftFacts = {
    what: 'summary',
    reader: 'knows-programme',
    readBy: 2,
    passages: [{ sessionId: session.id, layer: 'debrief', paragraphs: [0, 2] }],
    replaced: [{ label: 'Member A', times: 3 }],
    overrides: [{ kind: 'date', times: 1 }],
  };
  return { hand, group, session, places, folder, path, packing, facts };
}

describe('what leaves', () => {
  test('is not saved when it was unpacked while it was still being made', async () => {
    const { packing, facts, path } = await ready();
    const making = packing.packDocument(EVERY_KIND, facts, OPEN_TEXT);
    packing.unpack();
    const { packedId } = await making;
    expect(await rejectionOf(packing.save(packedId, PLACE))).toMatchObject({ code: 'not-found' });
    expect(existsSync(path)).toBe(false);
  });

  test('is on disk byte for byte as it was made, and its receipt beside it in the journal', async () => {
    const { hand, packing, facts, path, folder } = await ready();
    const packed = await packing.packDocument(EVERY_KIND, facts, OPEN_TEXT);
    expect(packed).toMatchObject({ fileName: 'summary.txt' });
    expect(readdirSync(folder)).toEqual([]);
    const saved = await packing.save(packed.packedId, PLACE);
    const bytes = readFileSync(path);
    expect(saved).toMatchObject({ bytes: bytes.length, on: '2026-03-10' });
    expect(bytes).toHaveLength(packed.bytes);
    expect(saved.fingerprint).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(listReceipts(hand.reopened().journal)).toEqual([
      {
        id: saved.receiptId,
        at: expect.stringMatching(/Z$/),
        what: 'summary',
        form: 'text',
        sealed: 'no',
        bytes: bytes.length,
        fingerprint: saved.fingerprint,
        inside: null,
        reader: 'knows-programme',
        readBy: 2,
        replaced: [{ label: 'Member A', times: 3 }],
        overrides: [{ kind: 'date', times: 1 }],
        sessions: [
          { date: '2026-03-03', groupName: 'Lantern group', modality: 'in-person', paragraphs: 2, private: false },
        ],
      },
    ]);
  });

  test('leaves a receipt without a word of it, a name or a path', async () => {
    const { hand, packing, facts, folder } = await ready();
    const { packedId } = await packing.packDocument(EVERY_KIND, facts, OPEN_TEXT);
    const { receiptId } = await packing.save(packedId, PLACE);
    const stored = JSON.stringify(hand.store.read(receiptId));
    for (const word of ['supervision', 'quiet', 'Lantern', 'Birch', folder, 'summary.txt']) {
      expect(stored).not.toContain(word);
    }
  });

  test('sealed to a key, can be looked up as it left and as it was opened', async () => {
    const { hand, packing, facts, path } = await ready();
    const identity = await generateX25519Identity();
    const seal = { with: 'key', key: await identityToRecipient(identity) } as const;
    const packed = await packing.packDocument(EVERY_KIND, facts, OPEN_TEXT, { toBeSealed: true });
    expect(packed.fileName).toBe('summary.txt.age');
    const { receiptId } = await packing.save(packed.packedId, PLACE, seal);
    const file = chosenFile(path);
    expect(lookUp(hand.journal, fingerprintOf(file))).toEqual({ receiptId, as: 'file' });
    const inside = await unsealed(file, { with: 'key', identity });
    expect(inside).toHaveLength(packed.bytes);
    expect(new TextDecoder().decode(inside)).toContain('Member A was very quiet');
    expect(lookUp(hand.journal, fingerprintOf(inside))).toEqual({ receiptId, as: 'inside' });
    expect(lookUp(hand.journal, fingerprintOf(file.slice(1)))).toBeNull();
    expect(JSON.stringify(hand.store.read(receiptId))).not.toContain('age1');
  });

  test('that is to be sealed never leaves open, nor to a key that is none', async () => {
    const { packing, facts, folder, hand } = await ready();
    const { packedId } = await packing.packDocument(EVERY_KIND, facts, OPEN_TEXT, { toBeSealed: true });
    const refused = async (seal: Seal | null) => rejectionOf(packing.save(packedId, PLACE, seal));
    expect(await refused(null)).toMatchObject({ code: 'invalid-input', fields: [{ path: 'seal', rule: 'required' }] });
    const mistyped = { with: 'key', key: `age1${'q'.repeat(58)}` } as const;
    expect(await refused(mistyped)).toMatchObject({ code: 'invalid-input', fields: [{ path: 'seal.key' }] });
    expect(readdirSync(folder)).toEqual([]);
    expect(hand.journal.receipts.size).toBe(0);
    await packing.save(packedId, PLACE, { with: 'passphrase', passphrase: 'six words that nobody guesses' });
    expect(readdirSync(folder)).toEqual(['summary.txt']);
  });

  test('leaves once: the same bytes are not saved again, nor bytes that were made before others', async () => {
    const { packing, facts, places, folder } = await ready();
    const first = await packing.packDocument(EVERY_KIND, facts, OPEN_TEXT);
    const { packedId } = await packing.packDocument(EVERY_KIND, facts, OPEN_TEXT);
    expect(await rejectionOf(packing.save(first.packedId, PLACE))).toEqual({ code: 'not-found' });
    await packing.save(packedId, PLACE);
    places.add(PLACE, join(folder, 'again.txt'));
    expect(await rejectionOf(packing.save(packedId, PLACE))).toEqual({ code: 'not-found' });
    expect(readdirSync(folder)).toEqual(['summary.txt']);
  });

  test('does not leave once it was unpacked, nor to a place that nobody chose', async () => {
    const { packing, facts, folder } = await ready();
    const one = await packing.packDocument(EVERY_KIND, facts, OPEN_TEXT);
    expect(await rejectionOf(packing.save(one.packedId, 'cd'.repeat(16)))).toEqual({ code: 'not-found' });
    packing.unpack();
    expect(await rejectionOf(packing.save(one.packedId, PLACE))).toEqual({ code: 'not-found' });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('leaves no file where its receipt could not be kept, and can be saved again', async () => {
    const { hand, packing, facts, path } = await ready();
    const { packedId } = await packing.packDocument(EVERY_KIND, facts, OPEN_TEXT);
    const commit = hand.journal.commit.bind(hand.journal);
    hand.journal.commit = () => {
      throw refuse('disk-full');
    };
    expect(await rejectionOf(packing.save(packedId, PLACE))).toEqual({ code: 'disk-full' });
    expect(existsSync(path)).toBe(false);
    hand.journal.commit = commit;
    await packing.save(packedId, PLACE);
    expect(existsSync(path)).toBe(true);
  });

  test('keeps no receipt of a file that could not be written', async () => {
    const { hand, packing, facts, path } = await ready();
    const { packedId } = await packing.packDocument(EVERY_KIND, facts, OPEN_TEXT);
    mkdirSync(path);
    expect(await rejectionOf(packing.save(packedId, PLACE))).toEqual({ code: 'storage-failed' });
    expect(hand.journal.receipts.size).toBe(0);
  });
});

describe('a file to look up', () => {
  test('is refused when it is no file, is not there, or is far too large', () => {
    const folder = temporaryFolder();
    expect(refusalOf(() => chosenFile(folder))).toEqual({ code: 'storage-failed' });
    expect(refusalOf(() => chosenFile(join(folder, 'gone')))).toEqual({ code: 'not-found' });
    writeFileSync(join(folder, 'large'), new Uint8Array(11));
    expect(refusalOf(() => chosenFile(join(folder, 'large'), 10))).toEqual({ code: 'file-too-large' });
  });

  test.skipIf(process.platform === 'win32')('never waits for a pipe', async () => {
    const { execFileSync } = await import('node:child_process');
    const pipe = join(temporaryFolder(), 'pipe');
    execFileSync('mkfifo', [pipe]);
    chmodSync(pipe, 0o600);
    expect(refusalOf(() => chosenFile(pipe))).toEqual({ code: 'storage-failed' });
  });
});
