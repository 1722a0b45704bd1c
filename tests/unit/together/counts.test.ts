// Numbers while two people write together: none of them tells whether there is a text that one of the two does not see. The same
// look finds the numbers while one person is alone.
import { describe, expect, test } from 'vitest';
import type { Backups } from '../../../preload/contract/schemas/backup.ts';
import type { Layer } from '../../../preload/contract/schemas/note.ts';
import { NEW_GROUP, passageOf } from '../journal/journalInHand.ts';
import { edited, PASSPHRASE } from '../vault/kit.ts';
import { newJournal, TODAY, type VaultInHand } from '../vault-process/vaultInHand.ts';

const LONG = 'long '.repeat(1000);

/** A session with a long text in one layer. */
async function written(layer: Layer): Promise<{ vault: VaultInHand; groupId: string }> {
  const vault = await newJournal();
  const { page } = vault;
  const { id: groupId } = await page.call('group.create', NEW_GROUP);
  const session = await page.call('session.guess', { groupId, today: TODAY });
  await page.call('session.save', session);
  await page.call('note.save', { sessionId: session.id, layer, revision: 0, passages: [passageOf(LONG)] });
  return { vault, groupId };
}

async function backupsAtRest({ page }: VaultInHand): Promise<Backups> {
  for (;;) {
    const backups = await page.call('backup.list', {});
    if (backups.work === null) return backups;
  }
}

test('a backup says how many texts it holds to one person, and not to two', async () => {
  const { vault, groupId } = await written('private');
  const { page } = vault;
  await page.call('backup.make', {});
  const alone = await backupsAtRest(vault);
  expect(alone.today).toEqual({ groups: 1, sessions: 1, texts: 1 });
  expect(alone.kept[0]?.check).toMatchObject({ holds: { texts: 1 } });

  await page.call('together.begin', { groupId });
  const { at } = alone.kept[0] ?? { at: '' };
  await page.call('backup.check', { place: 'beside', at });
  const underway = await page.call('backup.list', {});
  expect(underway.work).toEqual({ what: 'checking', progress: null });
  const together = await backupsAtRest(vault);
  expect(together.today).toEqual({ groups: 1, sessions: 1, texts: null });
  expect(together.kept[0]?.check).toMatchObject({ outcome: 'good', holds: { groups: 1, sessions: 1, texts: null } });
  expect((await page.call('vault.overview', {})).records).toBeNull();

  await page.call('together.end', { passphrase: PASSPHRASE, again: true });
  expect((await page.call('backup.list', {})).today.texts).toBe(1);
  expect((await page.call('vault.overview', {})).records).toBeGreaterThan(3);
});

test('making everything anew says that it is under way, and not how many entries there are', async () => {
  const { vault, groupId } = await written('private');
  const { page } = vault;
  await page.call('together.begin', { groupId });
  const next = 'ten chairs and an open window';
  const { words, asked } = await page.call('passphrase.renew', { present: PASSPHRASE, next });
  await page.call('passphrase.renew-confirm', { words: asked.map((place) => words[place - 1] ?? '') });
  expect((await page.call('passphrase.renewal', {})).work).toEqual({ progress: null });
  while ((await page.call('passphrase.renewal', {})).work !== null);
});

describe('a damaged text', () => {
  async function damagedIn(layer: Layer): Promise<{ page: VaultInHand['page']; groupId: string }> {
    const { vault, groupId } = await written(layer);
    await vault.lock();
    edited(vault.file, (db) => {
      const largest = db.prepare<[], [Buffer, Buffer]>('SELECT id, box FROM records ORDER BY octet_length(box) DESC');
      const [id, box] = largest.raw().get() as [Buffer, Buffer];
      box[100] = (box[100] ?? 0) ^ 1;
      db.prepare('UPDATE records SET box = ? WHERE id = ?').run(box, id);
    });
    const { page } = await opened(vault);
    return { page, groupId };
  }
  async function opened(vault: VaultInHand): Promise<VaultInHand> {
    const next = vault.next();
    await next.unlock();
    return next;
  }
  const UNCOUNTED = { code: 'vault-damaged', expected: 0, found: 0, unreadable: 0 };

  test('that is private is counted for one person, and is a damaged journal for two', async () => {
    const { page, groupId } = await damagedIn('private');
    expect((await page.call('vault.damage', {})).sessions).toEqual({ affected: 1, total: 1 });
    expect(await page.refusal('vault.overview', {})).toMatchObject({ unreadable: 1 });

    // On at once, although a damaged journal does not keep that it was chosen; the refusal itself counts nothing either.
    await page.refusal('together.begin', { groupId });
    expect((await page.call('vault.damage', {})).sessions).toEqual({ affected: 0, total: 1 });
    expect(await page.refusal('vault.overview', {})).toEqual(UNCOUNTED);
    expect(await page.refusal('group.create', NEW_GROUP)).toEqual(UNCOUNTED);
  });

  test('that is joint is counted for two as well', async () => {
    const { page, groupId } = await damagedIn('debrief');
    await page.refusal('together.begin', { groupId });
    expect((await page.call('vault.damage', {})).sessions).toEqual({ affected: 1, total: 1 });
  });
});
