// Two journals, as two leaders have them: what one gives, the other takes in.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { Packing } from '../../../main/export/packing.ts';
import { leavingHandlers } from '../../../main/export/leavingHandlers.ts';
import { sealed } from '../../../main/export/seal/seal.ts';
import { readNote } from '../../../main/journal/notes.ts';
import { listVersions, readVersion } from '../../../main/journal/versions.ts';
import { passageHandlers } from '../../../main/passage/handlers.ts';
import { decodePassageFile, encodePassageFile } from '../../../main/passage/passageFile.ts';
import { ChosenPlaces } from '../../../main/vault-process/chosenPlaces.ts';
import { refuse } from '../../../preload/contract/errors.ts';
import { textBlocks } from '../../../preload/contract/schemas/document.ts';
import type { Passage } from '../../../preload/contract/schemas/note.ts';
import { freshId, JournalInHand, passageOf } from '../journal/journalInHand.ts';
import { temporaryFolder } from '../vault/kit.ts';
import { refusalOf, rejectionOf } from '../vault/refusal.ts';

const DATE = '2026-03-03';
const PASSPHRASE = 'four quiet lanterns by the river';
const ours = (words: string, own = 'What stayed?'): Passage => ({ prompt: { own }, doc: passageOf(words).doc });

class Leader {
  readonly hand = new JournalInHand();
  readonly folder = temporaryFolder();
  readonly places = new ChosenPlaces();
  readonly files = new ChosenPlaces();
  readonly handlers;

  constructor() {
    const open = () => this.hand.journal;
    const { places, files } = this;
    const packing = new Packing({ open, places, makePdf: () => Promise.reject(refuse('no-pdf')) });
    const parts = { open, packing, places, files };
    this.handlers = { ...leavingHandlers(parts), ...passageHandlers(parts) };
  }

  async sessionWith(passages: Passage[], date = DATE) {
    const group = [...this.hand.journal.groups.values()][0] ?? (await this.hand.group());
    const session = await this.hand.session(group.id, { date });
    if (passages.length > 0) {
      await this.hand.handlers['note.save']({ sessionId: session.id, layer: 'debrief', revision: 0, passages });
    }
    return session;
  }

  place(name: string): string {
    const placeId = freshId();
    this.places.add(placeId, join(this.folder, name));
    return placeId;
  }

  file(bytes: Uint8Array | string): string {
    const placeId = freshId();
    const path = join(this.folder, `${placeId}.age`);
    writeFileSync(path, bytes);
    this.files.add(placeId, path);
    return placeId;
  }

  async opened(bytes: Uint8Array, passphrase: string | null = null) {
    const answer = await this.handlers['passage.open']({ placeId: this.file(bytes), passphrase });
    if (answer.state !== 'opened') throw new Error('it asks for a passphrase');
    return answer;
  }

  words(sessionId: string): string[] {
    return readNote(this.hand.journal, sessionId, 'debrief').passages.flatMap(({ doc }) => textBlocks(doc));
  }
}

/** The file that `from` gives of a session, sealed to the key of `to`. */
async function given(from: Leader, to: Leader, sessionId: string, places: number[]): Promise<Uint8Array> {
  const { key } = await to.handlers['passage.make-key']({});
  const packed = await from.handlers['passage.give']({ sessionId, places, seal: { with: 'key', key: key ?? '' } });
  const path = join(from.folder, packed.fileName);
  await from.handlers['leaving.save']({ packedId: packed.packedId, placeId: from.place(packed.fileName), seal: null });
  return new Uint8Array(readFileSync(path));
}

describe('giving', () => {
  test('seals the chosen answers of the debrief, and keeps a receipt', async () => {
    const [one, other] = [new Leader(), new Leader()];
    const { id } = await one.sessionWith([ours('kept here', 'A?'), ours('given', 'B?')]);
    await one.hand.handlers['note.save']({ sessionId: id, layer: 'private', revision: 0, passages: [ours('only me')] });
    const file = await given(one, other, id, [1]);
    expect(Buffer.from(file).toString('latin1')).not.toMatch(/given|Lantern/);
    const opened = await other.opened(file);
    expect(opened).toMatchObject({ date: DATE, groupName: 'Lantern group', likely: null });
    expect(JSON.stringify(opened)).not.toMatch(/only me|kept here/);
    expect(opened.passages).toEqual([ours('given', 'B?')]);
    expect(await one.handlers['receipt.list']({})).toMatchObject([
      {
        what: 'passage',
        form: 'passage',
        sealed: 'key',
        reader: 'co-leader',
        readBy: null,
        sessions: [{ date: DATE }],
      },
    ]);
  });

  test('gives nothing that is not there', async () => {
    const one = new Leader();
    const { id } = await one.sessionWith([ours('a')]);
    const seal = { with: 'key', key: await identityToRecipient(await generateX25519Identity()) } as const;
    const give = (places: number[]) => (async () => one.handlers['passage.give']({ sessionId: id, places, seal }))();
    expect(await rejectionOf(give([1]))).toEqual({ code: 'not-found' });
  });

  test('the secret half of the key is in no answer and in no file', async () => {
    const one = new Leader();
    expect(await one.handlers['passage.own-key']({})).toEqual({ key: null });
    const made = await one.handlers['passage.make-key']({});
    expect(await one.handlers['passage.make-key']({})).toEqual(made);
    expect(await one.handlers['passage.own-key']({})).toEqual(made);
    await one.handlers['passage.save-key']({ placeId: one.place('public-key.txt') });
    expect(readFileSync(join(one.folder, 'public-key.txt'), 'utf8')).toBe(`${made.key}\n`);
    expect(one.hand.reopened().journal.ageIdentity?.value.identity).toMatch(/^AGE-SECRET-KEY-1/);
    expect(JSON.stringify(made)).not.toMatch(/SECRET/);
  });
});

describe('taking in', () => {
  test('shows what stands there, and takes nothing by itself', async () => {
    const [one, other] = [new Leader(), new Leader()];
    const { id } = await one.sessionWith([ours('theirs', 'A?'), ours('same', 'B?'), ours('new', 'C?')]);
    const mine = await other.sessionWith([ours('mine', 'A?'), ours('same', 'B?')]);
    const opened = await other.opened(await given(one, other, id, [0, 1, 2]));
    expect(opened.likely).toBe(mine.id);
    const before = other.hand.store.recordCount;
    const compared = await other.handlers['passage.compare']({ openedId: opened.openedId, sessionId: mine.id });
    expect(compared).toEqual({
      revision: 1,
      passages: [
        { mine: ours('mine').doc, same: false },
        { mine: ours('same').doc, same: true },
        { mine: null, same: false },
      ],
    });
    expect(other.hand.store.recordCount).toBe(before);
    expect(other.words(mine.id)).toEqual(['mine', 'same']);
  });

  test.each([
    ['add', ['mine', 'theirs', 'same', 'new']],
    ['replace', ['theirs', 'same', 'new']],
    ['leave', ['mine', 'same', 'new']],
  ] as const)('%s, and what stood there stays as an earlier version', async (choice, expected) => {
    const [one, other] = [new Leader(), new Leader()];
    const { id } = await one.sessionWith([ours('theirs', 'A?'), ours('same', 'B?'), ours('new', 'C?')]);
    const mine = await other.sessionWith([ours('mine', 'A?'), ours('same', 'B?')]);
    const { openedId } = await other.opened(await given(one, other, id, [0, 1, 2]));
    await other.handlers['passage.take']({
      openedId,
      into: { kind: 'session', sessionId: mine.id, revision: 1 },
      choices: [choice, 'leave', 'add'],
    });
    expect(other.words(mine.id)).toEqual(expected);
    const [version] = listVersions(other.hand.journal, mine.id, 'debrief');
    const kept = readVersion(other.hand.journal, mine.id, 'debrief', version?.id ?? '');
    expect(kept.passages.flatMap(({ doc }) => textBlocks(doc))).toEqual(['mine', 'same']);
  });

  test('into a new session of a group, on the day of the file', async () => {
    const [one, other] = [new Leader(), new Leader()];
    const { id } = await one.sessionWith([ours('theirs')]);
    const group = await other.hand.group();
    const { openedId } = await other.opened(await given(one, other, id, [0]));
    const { sessionId } = await other.handlers['passage.take']({
      openedId,
      into: { kind: 'new', groupId: group.id },
      choices: ['add'],
    });
    expect(other.hand.journal.session(sessionId)).toMatchObject({ date: DATE, groupId: group.id });
    expect(other.words(sessionId)).toEqual(['theirs']);
  });

  test('not over what was written since it was compared, nor twice, nor with choices for another file', async () => {
    const [one, other] = [new Leader(), new Leader()];
    const { id } = await one.sessionWith([ours('theirs')]);
    const mine = await other.sessionWith([ours('mine')]);
    const { openedId } = await other.opened(await given(one, other, id, [0]));
    const take = (revision: number, choices: ('add' | 'leave')[]) =>
      (async () =>
        other.handlers['passage.take']({
          openedId,
          into: { kind: 'session', sessionId: mine.id, revision },
          choices,
        }))();
    expect(await rejectionOf(take(0, ['add']))).toEqual({ code: 'conflict', revision: 1 });
    expect(await rejectionOf(take(1, ['add', 'add']))).toMatchObject({ code: 'invalid-input' });
    expect(other.words(mine.id)).toEqual(['mine']);
    await take(1, ['add']);
    expect(await rejectionOf(take(2, ['add']))).toEqual({ code: 'not-found' });
  });

  test('asks for the passphrase before it works, and keeps the file for another try', async () => {
    const [one, other] = [new Leader(), new Leader()];
    const { id } = await one.sessionWith([ours('theirs')]);
    const seal = { with: 'passphrase', passphrase: PASSPHRASE } as const;
    const { packedId } = await one.handlers['passage.give']({ sessionId: id, places: [0], seal });
    await one.handlers['leaving.save']({ packedId, placeId: one.place('debrief.age'), seal: null });
    const placeId = other.file(new Uint8Array(readFileSync(join(one.folder, 'debrief.age'))));
    const open = (passphrase: string | null) => (async () => other.handlers['passage.open']({ placeId, passphrase }))();
    expect(await open(null)).toEqual({ state: 'asks-passphrase' });
    expect(await rejectionOf(open('another passphrase'))).toEqual({ code: 'wrong-seal' });
    expect(await open(PASSPHRASE)).toMatchObject({ state: 'opened' });
  });
});

describe('a hostile file', () => {
  const good = { date: DATE, groupName: 'x', passages: [ours('a')] };
  const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  const whole = JSON.parse(new TextDecoder().decode(encodePassageFile(good))) as Record<string, unknown>;
  const deep = (levels: number): unknown =>
    levels === 0 ? { type: 'paragraph' } : { type: 'blockquote', content: [deep(levels - 1)] };

  test('round trip', () => expect(decodePassageFile(encodePassageFile(good))).toEqual(good));

  test.each<[string, Uint8Array]>([
    ['no JSON', new TextEncoder().encode('{')],
    ['no UTF-8', new Uint8Array([0x22, 0xff, 0x22])],
    ['another format', json({ ...whole, format: 'x' })],
    ['a later version', json({ ...whole, version: 2 })],
    ['a field too many', json({ ...whole, layer: 'private' })],
    ['no passage', json({ ...whole, passages: [] })],
    ['too many passages', json({ ...whole, passages: Array.from({ length: 21 }, () => ours('a')) })],
    ['a day that is none', json({ ...whole, date: '2026-02-30' })],
    ['a name over two lines', json({ ...whole, groupName: 'a\nb' })],
    [
      'a node that the editor does not have',
      json({ ...whole, passages: [{ ...ours('a'), doc: { type: 'doc', content: [{ type: 'image' }] } }] }),
    ],
    [
      'a text a thousand levels deep',
      json({ ...whole, passages: [{ ...ours('a'), doc: { type: 'doc', content: [deep(1_000)] } }] }),
    ],
    ['two megabytes', json({ ...whole, groupName: 'x'.repeat(2_000_000) })],
  ])('is refused when it holds %s', (_, bytes) => {
    expect(refusalOf(() => decodePassageFile(bytes))).toEqual({ code: 'not-a-passage' });
  });

  test('is refused with what is wrong with it, and the journal stays as it is', async () => {
    const leader = new Leader();
    const { key } = await leader.handlers['passage.make-key']({});
    const before = leader.hand.store.recordCount;
    const seal = { with: 'key', key: key ?? '' } as const;
    const open = (bytes: Uint8Array | string) =>
      rejectionOf((async () => leader.handlers['passage.open']({ placeId: leader.file(bytes), passphrase: null }))());
    expect(await open('hello')).toEqual({ code: 'seal-broken' });
    expect(await open(new Uint8Array(1024 * 1024 + 1))).toEqual({ code: 'file-too-large' });
    expect(await open(await sealed(json({ ...whole, version: 9 }), seal))).toEqual({ code: 'not-a-passage' });
    expect(
      await open(
        await sealed(json(whole), { ...seal, key: await identityToRecipient(await generateX25519Identity()) }),
      ),
    ).toEqual({ code: 'wrong-seal' });
    expect(leader.hand.store.recordCount).toBe(before);
  });
});
