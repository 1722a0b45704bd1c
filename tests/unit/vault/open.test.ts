import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openVault } from '../../../main/vault/open.ts';
import {
  closedAfterTest,
  contentOf,
  edited,
  fastEffects,
  filesIn,
  newVault,
  note,
  PASSPHRASE,
  temporaryFolder,
  type TestVault,
} from './kit.ts';
import { refusalOf, rejectionOf } from './refusal.ts';

/** What a power cut leaves: journal and log as they are while the vault is open, in a folder of their own. */
async function notClosed(): Promise<{
  folder: string;
  file: string;
  record: ReturnType<typeof note>;
  from: TestVault;
}> {
  const from = await newVault();
  from.vault.commit([{ put: note('in the journal') }]);
  from.vault.checkpoint();
  const record = note('in the log');
  from.vault.commit([{ put: record }]);
  const folder = temporaryFolder();
  for (const name of ['journal', 'journal-wal']) copyFileSync(join(from.folder, name), join(folder, name));
  return { folder, file: join(folder, 'journal'), record, from };
}

describe('opening', () => {
  it('says so when there is no journal', async () => {
    const file = join(temporaryFolder(), 'journal');
    expect(await rejectionOf(openVault(file, PASSPHRASE, fastEffects()))).toEqual({ code: 'no-journal' });
  });

  it('refuses a wrong passphrase, changes no byte, and lets go of the file', async () => {
    const { vault, file, folder, open } = await newVault();
    vault.commit([{ put: note('a') }]);
    vault.close();
    const before = readFileSync(file);
    for (const wrong of ['', ' ', 'Nine quiet chairs in a circle', 'x'.repeat(1024)]) {
      const expected = wrong === '' ? 'invalid-input' : 'wrong-passphrase';
      expect((await rejectionOf(open(wrong))).code).toBe(expected);
    }
    expect((await rejectionOf(open('x'.repeat(1025)))).code).toBe('invalid-input');
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(filesIn(folder)).toEqual(['journal']);
    expect(contentOf(await open()).size).toBe(1);
  });

  it('and reading write nothing: the file is the same after a session without a commit', async () => {
    const { vault, file, open } = await newVault();
    vault.commit([{ put: note('a') }]);
    vault.close();
    const before = readFileSync(file);
    const again = await open();
    contentOf(again);
    again.verify();
    again.quickCheck();
    again.close();
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('is refused while the journal is open here, and that one goes on', async () => {
    const { vault, open } = await newVault();
    expect(await rejectionOf(open())).toEqual({ code: 'in-use' });
    vault.commit([{ put: note('still mine') }]);
    vault.close();
    expect(contentOf(await open()).size).toBe(1);
  });

  it('refuses a name that SQLite would shorten to another one', async () => {
    await expect(openVault(join(temporaryFolder(), 'journal '), PASSPHRASE, fastEffects())).rejects.toThrow(RangeError);
  });

  it('verifies before the first commit when nobody has', async () => {
    const { vault, file, open } = await newVault();
    vault.commit([{ put: note('a') }, { put: note('b') }]);
    vault.close();
    edited(file, (db) => db.exec('DELETE FROM records WHERE id = (SELECT min(id) FROM records)'));
    const again = await open();
    const damaged = { code: 'vault-damaged', expected: 2, found: 1, unreadable: 0 };
    for (let attempt = 0; attempt < 2; attempt++) {
      expect(refusalOf(() => again.commit([{ put: note('c') }]))).toEqual(damaged);
    }
    expect(refusalOf(() => again.verify())).toEqual(damaged);
    expect(contentOf(again).size).toBe(1);
  });
});

describe('a journal that was not closed', () => {
  it('opens with everything, unchanged until it has agreed, then the log is moved in', async () => {
    const { folder, file, record } = await notClosed();
    const before = readFileSync(file);
    const vault = closedAfterTest(await openVault(file, PASSPHRASE, fastEffects()));
    expect(contentOf(vault).get(record.id)).toEqual(record);
    expect(vault.recordCount).toBe(2);
    expect(readFileSync(file).equals(before)).toBe(true);
    vault.verify();
    expect(readFileSync(`${file}-wal`)).toHaveLength(0);
    expect(readFileSync(file).equals(before)).toBe(false);
    vault.close();
    expect(filesIn(folder)).toEqual(['journal']);
  });

  it('opens with every complete save when the log is cut off anywhere', async () => {
    const { file } = await notClosed();
    const log = readFileSync(`${file}-wal`);
    const journal = readFileSync(file);
    const counts = new Set<number>();
    for (let cut = log.length; cut >= 0; cut -= 512) {
      writeFileSync(file, journal);
      writeFileSync(`${file}-wal`, log.subarray(0, cut));
      const vault = await openVault(file, PASSPHRASE, fastEffects());
      vault.verify();
      counts.add(contentOf(vault).size);
      vault.close();
    }
    expect(counts).toEqual(new Set([1, 2]));
  });

  it('does not let a rollback file from elsewhere in: it is read from memory and said to be read-only', async () => {
    const { vault, file, folder } = await newVault();
    vault.commit([{ put: note('a') }]);
    vault.close();
    const foreign = Buffer.concat([Buffer.from('d9d505f920a163d7', 'hex'), Buffer.alloc(4096, 1)]);
    writeFileSync(`${file}-journal`, foreign);
    const before = readFileSync(file);
    const again = await openVault(file, PASSPHRASE, fastEffects());
    expect(again.readOnly).toBe(true);
    expect(contentOf(again).size).toBe(1);
    again.verify();
    expect(refusalOf(() => again.commit([]))).toEqual({ code: 'read-only' });
    again.close();
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readFileSync(`${file}-journal`).equals(foreign)).toBe(true);
    expect(filesIn(folder)).toEqual(['journal', 'journal-journal']);
  });
});

describe('a journal without a log of its own (a backup put in place)', () => {
  it('stays as it is until it has agreed, then gets its log', async () => {
    const { vault, file, open } = await newVault();
    vault.commit([{ put: note('a') }]);
    vault.close();
    edited(file, (db) => db.pragma('journal_mode = DELETE'));
    const versions = () => [...readFileSync(file).subarray(18, 20)];
    expect(versions()).toEqual([1, 1]);
    expect(await rejectionOf(open('another'))).toEqual({ code: 'wrong-passphrase' });
    edited(file, (db) => db.exec('CREATE TABLE aside AS SELECT * FROM head; DELETE FROM head'));
    expect((await rejectionOf(open())).code).toBe('not-a-journal');
    expect(versions()).toEqual([1, 1]);
    edited(file, (db) => db.exec('INSERT INTO head SELECT * FROM aside; DROP TABLE aside'));
    const again = await open();
    expect(contentOf(again).size).toBe(1);
    expect(again.readOnly).toBe(false);
    again.commit([{ put: note('b') }]);
    again.close();
    expect(versions()).toEqual([2, 2]);
    expect(contentOf(await open()).size).toBe(2);
  });

  it('that does not agree is read from memory and stays as it is', async () => {
    const { vault, file, folder, open } = await newVault();
    vault.commit([{ put: note('a') }, { put: note('b') }]);
    vault.close();
    edited(file, (db) => db.pragma('journal_mode = DELETE'));
    edited(file, (db) => db.exec('DELETE FROM records WHERE id = (SELECT max(id) FROM records)'));
    const before = readFileSync(file);
    const again = await open();
    expect(again.readOnly).toBe(true);
    expect(contentOf(again).size).toBe(1);
    expect(refusalOf(() => again.verify())).toMatchObject({ code: 'vault-damaged', expected: 2, found: 1 });
    again.close();
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(filesIn(folder)).toEqual(['journal']);
  });

  it('is held against a second opening from the first moment', async () => {
    const { vault, file, open } = await newVault();
    vault.close();
    edited(file, (db) => db.pragma('journal_mode = DELETE'));
    await open();
    expect(() => edited(file, (db) => db.exec('BEGIN IMMEDIATE'))).toThrow(/locked/);
  });
});

describe('SQLite\u2019s own look at its pages', () => {
  it('passes a whole file and refuses one with a page of garbage', async () => {
    const { vault, file, open } = await newVault();
    vault.commit(Array.from({ length: 40 }, (_, index) => ({ put: note({ index, text: 'x'.repeat(3000) }) })));
    vault.quickCheck();
    vault.close();
    const bytes = readFileSync(file);
    bytes.fill(0xa5, bytes.length - 4096 * 3, bytes.length - 4096 * 2);
    writeFileSync(file, bytes);
    // By chance the page may be one that opening reads already.
    expect((await rejectionOf(open().then((again) => again.quickCheck()))).code).toBe('vault-damaged');
  });

  it('never lets a shorter file pass for an empty one', async () => {
    const { vault, file, open } = await newVault();
    vault.commit(Array.from({ length: 40 }, (_, index) => ({ put: note({ index, text: 'x'.repeat(3000) }) })));
    vault.close();
    truncateSync(file, 4096 * 6);
    expect((await rejectionOf(open())).code).toBe('vault-damaged');
  });
});
