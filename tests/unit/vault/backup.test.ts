// Making, finding and checking backups: what has the name of a backup opens, with everything.
import { chmodSync, existsSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { makeBackup } from '../../../main/vault/backup.ts';
import { deleteSurplus, deleteUnfinished, listBackups } from '../../../main/vault/backupFolder.ts';
import { openCopy, openCopyOf, openCopyWithWords } from '../../../main/vault/copy.ts';
import { checkCopy } from '../../../main/vault/copyCheck.ts';
import { freshWords } from '../../../main/vault/recoverySlot.ts';
import { rotateVault } from '../../../main/vault/waysIn.ts';
import {
  CHEAP,
  closedAfterTest,
  contentOf,
  edited,
  filesIn,
  newVault,
  note,
  PASSPHRASE,
  temporaryFolder,
} from './kit.ts';
import { refusalOf, rejectionOf } from './refusal.ts';

const atOnce = () => Promise.resolve();

async function prepared() {
  const made = await newVault();
  const records = [note('alpha'), note('beta '.repeat(2000)), { ...note({ far: true }), kind: 'from-2031' }];
  made.vault.commit(records.map((put) => ({ put })));
  const folder = join(temporaryFolder(), 'backups');
  const backup = () => makeBackup(made.vault, folder, made.effects, atOnce);
  return { ...made, journalFolder: made.folder, folder, backup, records };
}

describe('a backup', () => {
  it('is one file, complete by itself, for its owner only, and says what is in it', async () => {
    const { vault, folder, backup, journalFolder } = await prepared();
    const { name, file, content } = await backup();
    expect(filesIn(folder)).toEqual([name]);
    expect(filesIn(journalFolder)).toEqual(['journal', 'journal-wal']);
    expect([...readFileSync(file).subarray(18, 20)]).toEqual([1, 1]);
    expect([statSync(folder), statSync(file)].map(({ mode }) => mode & 0o777)).toEqual([0o700, 0o600]);
    expect(content).toMatchObject({ sequence: 1, records: 3, byKind: { note: 2, 'from-2031': 1 } });
    expect(content).toMatchObject({ lastSavedAt: vault.lastSavedAt });
    expect(content.vaultId).toBe(Buffer.from(vault.header.vaultId).toString('hex'));
  });

  it('opens with the passphrase, to be read, and stays as it is byte for byte', async () => {
    const { backup, effects, records, folder } = await prepared();
    const { file } = await backup();
    const before = readFileSync(file);
    chmodSync(file, 0o400);
    const copy = closedAfterTest(await openCopy(file, PASSPHRASE, effects));
    copy.verify();
    expect([...contentOf(copy).values()]).toEqual(expect.arrayContaining(records));
    expect(refusalOf(() => copy.commit([]))).toEqual({ code: 'read-only' });
    copy.close();
    expect(await rejectionOf(openCopy(file, 'another', effects))).toEqual({ code: 'wrong-passphrase' });
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(filesIn(folder)).toHaveLength(1);
  });

  it('is of the moment it was asked for, while saves go on under its check', async () => {
    const { vault, folder, effects } = await prepared();
    let saves = 0;
    const savesBetween = async () => {
      vault.commit([{ put: note({ saves: saves++ }) }]);
    };
    const { content } = await makeBackup(vault, folder, effects, savesBetween);
    expect(saves).toBe(3);
    expect(content).toMatchObject({ sequence: 1, records: 3 });
    expect(vault.recordCount).toBe(6);
    vault.verify();
  });

  it('is finished also when the journal is locked while it is checked', async () => {
    const { vault, folder, effects } = await prepared();
    const { file } = await makeBackup(vault, folder, effects, async () => void vault.close());
    const copy = closedAfterTest(await openCopy(file, PASSPHRASE, effects));
    copy.verify();
    await expect(makeBackup(vault, folder, effects, atOnce)).rejects.toMatchObject({ error: { code: 'locked' } });
    expect(filesIn(folder)).toHaveLength(1);
  });

  it('is not made of a journal that is damaged, and the earlier one stays', async () => {
    const { vault, file, open, folder, effects, backup } = await prepared();
    const good = await backup();
    vault.close();
    edited(file, (db) =>
      db.exec('UPDATE records SET box = zeroblob(552), tag = zeroblob(16) WHERE octet_length(box) < 600'),
    );
    const damaged = await open();
    const refused = await rejectionOf(makeBackup(damaged, folder, effects, atOnce));
    expect(refused.code).toBe('vault-damaged');
    expect(filesIn(folder)).toEqual([good.name]);
  });

  it('is not made where a file stands in the way of its folder', async () => {
    const { vault, effects } = await prepared();
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    expect((await rejectionOf(makeBackup(vault, file, effects, atOnce))).code).toBe('storage-failed');
    expect(readFileSync(file)).toHaveLength(0);
  });
});

describe('opening a copy with the keys of the open journal', () => {
  it('tells its own from another journal\u2019s and from one before a rotation', async () => {
    const { vault, backup, effects } = await prepared();
    const [own, another] = [await backup(), await prepared()];
    const others = await another.backup();
    const opening = await openCopyOf(vault, own.file, effects);
    if (opening.state !== 'open') throw new Error(opening.state);
    expect((await checkCopy(opening.copy, atOnce)).records).toBe(3);
    opening.copy.close();
    expect(await openCopyOf(vault, others.file, effects)).toEqual({ state: 'other-journal' });

    const words = freshWords(effects.random);
    await rotateVault(vault, { passphrase: 'another one', words }, effects, CHEAP);
    expect(await openCopyOf(vault, own.file, effects)).toEqual({ state: 'other-keys' });
    closedAfterTest(await openCopy(own.file, PASSPHRASE, effects)).verify();
    const newer = await backup();
    const byWords = await openCopyWithWords(newer.file, words.join(' '), effects);
    if (byWords.state !== 'open') throw new Error(byWords.state);
    closedAfterTest(byWords.vault).verify();
    expect(await openCopyWithWords(own.file, words.join(' '), effects)).toMatchObject({ state: 'not-opened' });
  });

  it('finds what became of a backup: a bit changed anywhere, cut off', async () => {
    const { vault, backup, effects } = await prepared();
    const { file } = await backup();
    const whole = readFileSync(file);
    const check = async () => {
      const opening = await openCopyOf(vault, file, effects);
      if (opening.state !== 'open') throw new Error(opening.state);
      try {
        return await checkCopy(opening.copy, atOnce);
      } finally {
        opening.copy.close();
      }
    };
    const good = await check();
    const outcomes = { found: 0, harmless: 0, missed: 0 };
    for (let at = 50; at < whole.length; at += 97) {
      const broken = Buffer.from(whole);
      broken[at] = (broken[at] ?? 0) ^ 0x10;
      writeFileSync(file, broken);
      const outcome = await check().catch(() => undefined);
      // Harmless is a byte that nothing is stored in.
      outcomes[outcome === undefined ? 'found' : isDeepStrictEqual(outcome, good) ? 'harmless' : 'missed']++;
    }
    expect(outcomes.missed).toBe(0);
    expect(outcomes.found).toBeGreaterThan(100);
    writeFileSync(file, whole);
    truncateSync(file, whole.length - 4096);
    expect((await rejectionOf(check())).code).toBe('vault-damaged');
    truncateSync(file, 50);
    expect(await rejectionOf(check())).toEqual({ code: 'not-a-journal' });
    writeFileSync(file, whole);
    expect((await check()).records).toBe(3);
  });
});

describe('a folder of backups', () => {
  it('is listed newest first, and knows only its own journal\u2019s', async () => {
    const { vault, folder, backup } = await prepared();
    const [first, second] = [await backup(), await backup()];
    for (const name of ['readme.txt', 'journal', 'journal-00000000-20261123T183002Z.backup']) {
      writeFileSync(join(folder, name), '');
    }
    const { vaultId } = vault.header;
    expect(listBackups(folder, vaultId).map(({ name }) => name)).toEqual([second.name, first.name]);
    expect(listBackups(folder, vaultId)[0]?.bytes).toBe(statSync(second.file).size);
    expect(listBackups(join(folder, 'pulled out'), vaultId)).toEqual([]);
  });

  it('loses what is surplus and what was not finished, and nothing else', async () => {
    const { vault, folder, backup, effects } = await prepared();
    const [first, second] = [await backup(), await backup()];
    const strange = ['readme.txt', 'journal-00000000-20261123T183002Z.backup'];
    const unfinished = `${first.name}.0011223344556677.unfinished`;
    for (const name of [...strange, unfinished]) writeFileSync(join(folder, name), '');
    const { vaultId } = vault.header;
    deleteUnfinished(folder, vaultId);
    expect(deleteSurplus(folder, vaultId, second.name, effects.now()).map(({ name }) => name)).toEqual([first.name]);
    expect(filesIn(folder)).toEqual([...strange, second.name].sort());
    expect(existsSync(first.file)).toBe(false);
  });
});
