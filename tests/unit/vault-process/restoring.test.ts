// Putting a copy in the journal's place as the page asks for it, over real files: what it holds is said first, nothing is
// overwritten, and whatever is wrong leaves the journal as it was.
import { copyFileSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { KEPT_MS } from '../../../main/vault-process/restoring.ts';
import { NEW_GROUP } from '../journal/journalInHand.ts';
import { PASSPHRASE, temporaryFolder } from '../vault/kit.ts';
import { newJournal, VaultInHand } from './vaultInHand.ts';

const folderOf = ({ file }: VaultInHand): string => join(dirname(file), 'backups');
const PLACE = 'ab'.repeat(16);

/** A closed journal with three groups, and a backup from when it had two. */
async function prepared() {
  const first = await newJournal();
  const { page } = first;
  for (let group = 0; group < 2; group++) await page.call('group.create', NEW_GROUP);
  await page.call('backup.make', {});
  while ((await page.call('backup.list', {})).kept.length === 0);
  await page.call('group.create', NEW_GROUP);
  await first.lock();
  const vault = first.next();
  const { copies } = await vault.page.call('restore.list', {});
  return { vault, page: vault.page, copyId: copies[0]?.copyId ?? '', copies };
}

const by = { passphrase: PASSPHRASE };

async function groupsAfter(vault: VaultInHand): Promise<number> {
  await vault.unlock();
  return (await vault.page.call('group.list', {})).length;
}

describe('putting a backup in place', () => {
  test('says what it holds beside the journal of today, sets that aside, and the journal opens as it was then', async () => {
    const { vault, page, copyId, copies } = await prepared();
    expect(copies).toMatchObject([{ what: 'backup', ofThisJournal: true }]);
    const look = await page.call('restore.look', { copyId, by });
    expect(look).toMatchObject({ fit: true, copy: { holds: { groups: 2 } }, here: { holds: { groups: 3 } } });
    const before = readFileSync(vault.file);
    const { setAside } = await page.call('restore.put', { copyId });
    expect(readFileSync(join(dirname(vault.file), setAside ?? '')).equals(before)).toBe(true);
    expect(await groupsAfter(vault)).toBe(2);
    await vault.lock();

    // The way back is the same way.
    const back = vault.next();
    const again = (await back.page.call('restore.list', {})).copies.find(({ what }) => what === 'set-aside');
    await back.page.call('restore.look', { copyId: again?.copyId ?? '', by });
    await back.page.call('restore.put', { copyId: again?.copyId ?? '' });
    expect(await groupsAfter(back)).toBe(3);
  });

  test('works where there is no journal, from a file the leader chose', async () => {
    const { vault } = await prepared();
    const [name = ''] = readdirSync(folderOf(vault));
    const elsewhere = new VaultInHand(join(temporaryFolder(), 'journal')).begin();
    elsewhere.tell({ kind: 'file', placeId: PLACE, path: join(folderOf(vault), name) });
    const { copyId, ofThisJournal } = await elsewhere.page.call('restore.choose', { placeId: PLACE });
    expect(ofThisJournal).toBeNull();
    expect(await elsewhere.page.call('restore.look', { copyId, by })).toMatchObject({ fit: true, here: null });
    expect(await elsewhere.page.call('restore.put', { copyId })).toEqual({ setAside: null });
    expect(await groupsAfter(elsewhere)).toBe(2);
  });

  test('says that a file is of another journal, before and not instead', async () => {
    const { vault, page } = await prepared();
    const other = await newJournal();
    await other.lock();
    vault.tell({ kind: 'file', placeId: PLACE, path: other.file });
    expect(await page.call('restore.choose', { placeId: PLACE })).toMatchObject({ ofThisJournal: false });
  });

  test('works when what stands in the place is no journal any more', async () => {
    const { vault, page } = await prepared();
    writeFileSync(vault.file, 'garbage');
    const { copies, journalThere } = await page.call('restore.list', {});
    expect({ copies, journalThere }).toMatchObject({ journalThere: true, copies: [{ ofThisJournal: null }] });
    const copyId = copies[0]?.copyId ?? '';
    expect(await page.call('restore.look', { copyId, by })).toMatchObject({ fit: true, here: null });
    const { setAside } = await page.call('restore.put', { copyId });
    expect(readFileSync(join(dirname(vault.file), setAside ?? ''), 'utf8')).toBe('garbage');
    expect(await groupsAfter(vault)).toBe(2);
  });
});

describe('is refused, and the journal stays as it was', () => {
  async function expectUntouched(vault: VaultInHand, deed: () => Promise<unknown>): Promise<void> {
    const before = readFileSync(vault.file);
    await deed();
    expect(readFileSync(vault.file).equals(before)).toBe(true);
    expect(readdirSync(dirname(vault.file)).toSorted()).toEqual(['backups', basename(vault.file)]);
  }

  test('with another passphrase, and without having looked', async () => {
    const { vault, page, copyId } = await prepared();
    await expectUntouched(vault, async () => {
      expect(await page.refusal('restore.look', { copyId, by: { passphrase: 'another' } })).toEqual({
        code: 'wrong-passphrase',
      });
      expect(await page.refusal('restore.put', { copyId })).toEqual({ code: 'not-found' });
      expect(await page.call('restore.look', { copyId, by: { words: 'zoo zoo' } })).toEqual({
        fit: false,
        problem: { because: 'no-words' },
      });
    });
  });

  test('a backup that was cut off', async () => {
    const { vault, page, copyId } = await prepared();
    const file = join(folderOf(vault), readdirSync(folderOf(vault))[0] ?? '');
    truncateSync(file, readFileSync(file).length - 4096);
    await expectUntouched(vault, async () =>
      expect(await page.refusal('restore.look', { copyId, by })).toMatchObject({ code: 'vault-damaged' }),
    );
  });

  test.each([
    ['is gone', (file: string) => rmSync(file), 'no-journal'],
    ['changed', (file: string) => writeFileSync(file, 'other'), 'not-a-journal'],
  ] as const)('a backup that %s between looking and putting', async (_, change, code) => {
    const { vault, page, copyId } = await prepared();
    await page.call('restore.look', { copyId, by });
    change(join(folderOf(vault), readdirSync(folderOf(vault))[0] ?? ''));
    await expectUntouched(vault, async () =>
      expect(await page.refusal('restore.put', { copyId })).toMatchObject({ code }),
    );
  });

  test('a text file', async () => {
    const { vault, page } = await prepared();
    const path = join(temporaryFolder(), 'notes.txt');
    writeFileSync(path, 'Dear diary. '.repeat(40));
    vault.tell({ kind: 'file', placeId: PLACE, path });
    await expectUntouched(vault, async () =>
      expect(await page.refusal('restore.choose', { placeId: PLACE })).toEqual({ code: 'not-a-journal' }),
    );
  });

  test('five minutes after it was looked at, or once it was forgotten', async () => {
    const { vault, page, copyId } = await prepared();
    await page.call('restore.look', { copyId, by });
    vault.runOut(KEPT_MS);
    expect(await page.refusal('restore.put', { copyId })).toEqual({ code: 'not-found' });
    await page.call('restore.look', { copyId, by });
    await page.call('restore.forget', {});
    expect(await page.refusal('restore.put', { copyId })).toEqual({ code: 'not-found' });
  });

  test('while another program has the journal open', async () => {
    const { vault, page, copyId } = await prepared();
    await page.call('restore.look', { copyId, by });
    const second = vault.next();
    await second.unlock();
    expect(await page.refusal('restore.put', { copyId })).toEqual({ code: 'in-use' });
    expect(await second.page.call('group.list', {})).toHaveLength(3);
  });

  test('beside the log of another journal: the log goes aside with the journal', async () => {
    const { vault, page, copyId } = await prepared();
    const other = await newJournal();
    await other.page.call('group.create', NEW_GROUP);
    copyFileSync(`${other.file}-wal`, `${vault.file}-wal`);
    await page.call('restore.look', { copyId, by });
    const { setAside } = await page.call('restore.put', { copyId });
    expect(readdirSync(dirname(vault.file))).toContain(`${setAside}-wal`);
    expect(await groupsAfter(vault)).toBe(2);
  });
});
