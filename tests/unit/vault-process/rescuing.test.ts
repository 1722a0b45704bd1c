// A damaged journal as the page meets it while it is closed: what can be read is said with real numbers, the rest comes from the
// newest good backup, and either a journal is built anew or one readable text is written. The damaged file is never changed.
import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { KEPT_MS } from '../../../main/vault-process/restoring.ts';
import { READABLE_WORDS } from '../../contract/vaultCalls.ts';
import { NEW_GROUP, passageOf } from '../journal/journalInHand.ts';
import { edited, PASSPHRASE, temporaryFolder } from '../vault/kit.ts';
import { newJournal, type VaultInHand } from './vaultInHand.ts';

const by = { passphrase: PASSPHRASE };
const PLACE = 'ab'.repeat(16);
const LONG = 'a long silence. '.repeat(200);

async function session(page: VaultInHand['page'], groupId: string, date: string, words: string): Promise<string> {
  const { id, ...guess } = await page.call('session.guess', { groupId, today: date });
  await page.call('session.save', { id, ...guess, date });
  await page.call('note.save', { sessionId: id, layer: 'debrief', revision: 0, passages: [passageOf(words)] });
  return id;
}

/** Closed, with two sessions; with a backup from before the second of them. */
async function prepared({ backup = true } = {}) {
  const first = await newJournal();
  const { page } = first;
  const { words } = await page.call('recovery.make', { passphrase: PASSPHRASE });
  const group = await page.call('group.create', NEW_GROUP);
  const older = await session(page, group.id, '2026-01-05', `older ${LONG}`);
  if (backup) {
    await page.call('backup.make', {});
    while ((await page.call('backup.list', {})).kept.length === 0);
  }
  const newer = await session(page, group.id, '2026-01-12', `newer ${LONG}`);
  await first.lock();
  return { file: first.file, first, words: words.join(' '), sessions: { older, newer } };
}

/** Breaks the boxes of both texts: they are the long ones. */
const breakTexts = (file: string): void =>
  edited(file, (db) => {
    const texts = db
      .prepare<[], { id: Buffer; box: Buffer }>('SELECT id, box FROM records WHERE length(box) > 3000')
      .all();
    if (texts.length !== 2) throw new Error(`there are ${texts.length} long boxes`);
    for (const { id, box } of texts) {
      // Turned over, not overwritten: one byte in 256 would already be what it was overwritten with.
      box.writeUInt8(box.readUInt8(40) ^ 0xff, 40);
      db.prepare<[Buffer, Buffer]>('UPDATE records SET box = ? WHERE id = ?').run(box, id);
    }
  });

const closed = (first: VaultInHand): VaultInHand => first.next();

async function debriefs(vault: VaultInHand): Promise<string[]> {
  await vault.unlock();
  const { page } = vault;
  const lines = await page.call('session.list', { groupId: null });
  const notes = await Promise.all(lines.map(({ id }) => page.call('note.read', { sessionId: id, layer: 'debrief' })));
  return notes.map(({ passages }) => JSON.stringify(passages).match(/older|newer/)?.[0] ?? 'nothing');
}

describe('a journal with two broken texts', () => {
  test('is counted, and one text comes from the backup', async () => {
    const { file, first } = await prepared();
    breakTexts(file);
    const { page } = closed(first);
    const found = await page.call('rescue.look', { by });
    expect(found).toMatchObject({
      fit: true,
      report: {
        fromBackup: 1,
        lost: 1,
        uncounted: false,
        sessions: { total: 2, whole: 1 },
        lostTexts: [{ group: NEW_GROUP.name, date: '2026-01-12', layer: 'debrief' }],
        backupAt: expect.any(String),
      },
    });
  });

  test('is built anew with what there is: it opens with its passphrase and its words, and can be written to', async () => {
    const { file, first, words } = await prepared();
    breakTexts(file);
    const broken = readFileSync(file);
    const vault = closed(first);
    await vault.page.call('rescue.look', { by });
    const { setAside } = await vault.page.call('rescue.rebuild', {});
    expect(readFileSync(join(dirname(file), setAside ?? '')).equals(broken)).toBe(true);
    expect((await debriefs(vault)).toSorted()).toEqual(['nothing', 'older']);
    expect(vault.page.events).toContainEqual({ event: 'checked', data: { error: null } });
    await vault.page.call('group.create', NEW_GROUP);
    // Its backups are its own still.
    expect((await vault.page.call('backup.list', {})).kept).toHaveLength(1);
    await vault.lock();
    const byWords = vault.next();
    expect(await byWords.page.call('vault.unlock-with-words', { words })).toMatchObject({ fit: true });
  });

  test('without a backup loses both texts and nothing else', async () => {
    const { file, first } = await prepared({ backup: false });
    breakTexts(file);
    const vault = closed(first);
    expect(await vault.page.call('rescue.look', { by })).toMatchObject({
      report: { fromBackup: 0, lost: 2, sessions: { total: 2, whole: 0 }, backupAt: null },
    });
    await vault.page.call('rescue.rebuild', {});
    expect(await debriefs(vault)).toEqual(['nothing', 'nothing']);
  });

  test('is read with the recovery words too', async () => {
    const { file, first, words } = await prepared();
    breakTexts(file);
    const { page } = closed(first);
    expect(await page.call('rescue.look', { by: { words } })).toMatchObject({ fit: true, report: { fromBackup: 1 } });
    expect(await page.call('rescue.look', { by: { words: 'zoo' } })).toMatchObject({ fit: false });
  });

  test('is written out as one text for its owner only, and the journal is not touched by that', async () => {
    const { file, first } = await prepared();
    breakTexts(file);
    const broken = readFileSync(file);
    const vault = closed(first);
    const folder = temporaryFolder();
    vault.tell({ kind: 'place', placeId: PLACE, path: folder });
    await vault.page.call('rescue.look', { by });
    const { name, bytes } = await vault.page.call('rescue.export', { placeId: PLACE, words: READABLE_WORDS });
    expect(readdirSync(folder)).toEqual([name]);
    const text = readFileSync(join(folder, name), 'utf8');
    expect([Buffer.byteLength(text), statSync(join(folder, name)).mode & 0o777]).toEqual([bytes, 0o600]);
    expect(text).toContain(`# ${NEW_GROUP.name}`);
    expect(text).toContain('older a long silence.');
    expect(text).not.toContain('newer a long silence.');
    expect(name).not.toContain('Lantern');
    expect(readFileSync(file).equals(broken)).toBe(true);
  });
});

describe('a journal that does not open any more', () => {
  test('cut off in the middle: what is left is read, with the backup', async () => {
    const { file, first } = await prepared();
    truncateSync(file, 4096 * Math.floor(statSync(file).size / 4096 / 2));
    const vault = closed(first);
    expect(await vault.page.refusal('vault.unlock', { passphrase: PASSPHRASE })).toMatchObject({
      code: 'vault-damaged',
    });
    expect(await vault.page.call('rescue.look', { by })).toMatchObject({ fit: true });
    await vault.page.call('rescue.rebuild', {});
    expect(await debriefs(vault)).toContain('older');
  });

  test('its head is broken: everything is read', async () => {
    const { file, first } = await prepared();
    edited(file, (db) => db.exec("UPDATE head SET box = CAST(substr(box, 1, 30) || x'00' || substr(box, 32) AS BLOB)"));
    const vault = closed(first);
    expect(await vault.page.call('rescue.look', { by })).toMatchObject({
      report: { lost: 0, uncounted: true, sessions: { total: 2, whole: 2 } },
    });
    await vault.page.call('rescue.rebuild', {});
    expect((await debriefs(vault)).toSorted()).toEqual(['newer', 'older']);
    // No head vouches for the words: they have to be made anew.
    expect(await vault.page.call('recovery.status', {})).toEqual({ words: 'none' });
  });

  test('another passphrase, garbage, and nothing looked at are refused, and nothing is changed', async () => {
    const { file, first } = await prepared({ backup: false });
    const vault = closed(first);
    expect(await vault.page.refusal('rescue.look', { by: { passphrase: 'another' } })).toEqual({
      code: 'wrong-passphrase',
    });
    expect(await vault.page.refusal('rescue.rebuild', {})).toEqual({ code: 'not-found' });
    await vault.page.call('rescue.look', { by });
    vault.runOut(KEPT_MS);
    expect(await vault.page.refusal('rescue.rebuild', {})).toEqual({ code: 'not-found' });
    writeFileSync(file, 'garbage');
    expect(await vault.page.refusal('rescue.look', { by })).toEqual({ code: 'not-a-journal' });
    expect(readdirSync(dirname(file))).toEqual(['journal']);
  });
});
