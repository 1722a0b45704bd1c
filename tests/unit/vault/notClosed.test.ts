// A journal with a log beside it: its own, somebody else's, a torn one. Nothing is written before the whole has agreed,
// also not by SQLite, which moves a log in when it closes.
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openVault } from '../../../main/vault/open.ts';
import { setAsideLog } from '../../../main/vault/setAside.ts';
import { rewrapPassphrase } from '../../../main/vault/waysIn.ts';
import { withLog } from '../../../main/vault/writeAheadLog.ts';
import {
  CHEAP,
  closedAfterTest,
  contentOf,
  fastEffects,
  filesIn,
  newVault,
  note,
  PASSPHRASE,
  temporaryFolder,
} from './kit.ts';
import { refusalOf, rejectionOf } from './refusal.ts';

const GIB = 1024 ** 3;
const NEW = 'ten chairs and an open window';

/** Journal and log of an open vault, as a power cut would leave them. */
async function left(build: (made: Awaited<ReturnType<typeof newVault>>) => unknown) {
  const made = await newVault();
  await build(made);
  return { journal: readFileSync(made.file), log: readFileSync(`${made.file}-wal`), made };
}

const saves = (count: number) => (made: Awaited<ReturnType<typeof newVault>>) => {
  for (let save = 0; save < count; save++) made.vault.commit([{ put: note({ save, text: 'x'.repeat(save * 700) }) }]);
};

function placed(journal: Buffer, log: Buffer) {
  const folder = temporaryFolder();
  const file = join(folder, 'journal');
  writeFileSync(file, journal);
  writeFileSync(`${file}-wal`, log);
  return { folder, file };
}

const open = async (file: string, passphrase = PASSPHRASE) =>
  closedAfterTest(await openVault(file, passphrase, fastEffects()));

describe('a log worked out in memory', () => {
  it('is what SQLite makes of it, wherever it is cut off', async () => {
    const { journal, log } = await left(saves(12));
    const states = new Set<string>();
    for (let cut = log.length; cut >= 0; cut -= 2048) {
      const image = withLog(journal, log.subarray(0, cut), GIB);
      const { file } = placed(journal, log.subarray(0, cut));
      const db = new Database(file);
      db.pragma('wal_checkpoint(TRUNCATE)');
      db.close();
      expect(image?.equals(readFileSync(file))).toBe(true);
      states.add(image?.toString('base64') ?? '');
    }
    expect(states.size).toBeGreaterThan(8);
  });

  it('ends before the first frame that is not whole, and is nothing with a broken beginning', async () => {
    const { journal, log } = await left(saves(6));
    const broken = (at: number) => {
      const copy = Buffer.from(log);
      copy[at] = (copy[at] ?? 0) ^ 1;
      return withLog(journal, copy, GIB);
    };
    const whole = withLog(journal, log, GIB);
    for (const at of [0, 4, 8, 16, 24, 31]) expect(broken(at)?.equals(journal)).toBe(true);
    for (const at of [32, 40, 48, 56, 3000, log.length - 1]) {
      const image = broken(at);
      expect(image?.equals(whole ?? journal)).toBe(false);
      const { file } = placed(image ?? journal, Buffer.alloc(0));
      const db = new Database(file);
      expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
      db.close();
    }
  });

  it('has a ceiling', async () => {
    const { journal, log } = await left(saves(3));
    expect(withLog(journal, log, journal.length)).toBeUndefined();
    expect(withLog(journal, Buffer.alloc(0), journal.length)?.equals(journal)).toBe(true);
  });
});

describe('a journal beside a log that is not its own', () => {
  async function besideForeignLog() {
    const own = await left((made) => {
      saves(5)(made);
      made.vault.close();
      writeFileSync(`${made.file}-wal`, '');
    });
    const foreign = await left(saves(9));
    return { ...placed(own.journal, foreign.log), own: own.journal, foreign: foreign.log };
  }

  it('is read without it and not changed by that, also not when it is closed', async () => {
    const { folder, file, own, foreign } = await besideForeignLog();
    const vault = await open(file);
    expect(vault).toMatchObject({ readOnly: true, leftOut: 'log', recordCount: 5 });
    vault.verify();
    expect(contentOf(vault).size).toBe(5);
    expect(refusalOf(() => vault.commit([]))).toEqual({ code: 'read-only' });
    vault.close();
    expect(readFileSync(file).equals(own)).toBe(true);
    expect(readFileSync(`${file}-wal`).equals(foreign)).toBe(true);
    expect(filesIn(folder)).toEqual(['journal', 'journal-wal']);
  });

  it('is writable again when the log is set aside, which loses nothing', async () => {
    const { folder, file, own, foreign } = await besideForeignLog();
    const name = setAsideLog(file, fastEffects());
    expect(filesIn(folder)).toEqual(['journal', name, `${name}-wal`]);
    expect(readFileSync(join(folder, name)).equals(own)).toBe(true);
    expect(readFileSync(join(folder, `${name}-wal`)).equals(foreign)).toBe(true);
    const vault = await open(file);
    expect(vault.readOnly).toBe(false);
    vault.commit([{ put: note('goes on') }]);
    vault.close();
    expect(filesIn(folder)).toEqual(['journal', name, `${name}-wal`]);
  });
});

describe('a journal that was not closed after its passphrase was changed', () => {
  it('opens with the new one, also when the change is still in the log', async () => {
    const { journal, log } = await left(async ({ vault, effects }) => {
      saves(3)({ vault } as Awaited<ReturnType<typeof newVault>>);
      vault.checkpoint();
      await rewrapPassphrase(vault, NEW, effects, CHEAP);
    });
    const { file } = placed(journal, log);
    // The journal alone would open with the old one still: that is not offered.
    expect(await rejectionOf(open(file))).toEqual({ code: 'wrong-passphrase' });
    const vault = await open(file, NEW);
    vault.verify();
    expect(vault).toMatchObject({ readOnly: false, recordCount: 3 });
    vault.close();
    expect(existsSync(`${file}-wal`)).toBe(false);
    expect(await rejectionOf(open(file))).toEqual({ code: 'wrong-passphrase' });
  });

  it('derives once for a wrong passphrase', async () => {
    const { journal, log } = await left(({ vault }) => {
      vault.checkpoint();
      vault.commit([{ put: note('in the log') }]);
    });
    const { file, folder } = placed(journal, log);
    let derivations = 0;
    const effects = fastEffects();
    const counting: typeof effects.deriveKey = (...given) => {
      derivations++;
      return effects.deriveKey(...given);
    };
    const wrong = openVault(file, NEW, { ...effects, deriveKey: counting });
    expect(await rejectionOf(wrong)).toEqual({ code: 'wrong-passphrase' });
    expect(derivations).toBe(1);
    expect(filesIn(folder)).toEqual(['journal', 'journal-wal']);
    expect(readFileSync(file).equals(journal)).toBe(true);
    expect(readFileSync(`${file}-wal`).equals(log)).toBe(true);
  });
});

describe('a journal that is damaged and was not closed', () => {
  /** What the log brings back are a few pages of many. */
  const mostlyWritten = () =>
    left((made) => {
      saves(60)(made);
      made.vault.checkpoint();
      saves(1)(made);
    });

  it('keeps every byte, log and all, when it cannot be opened', async () => {
    const { journal, log } = await mostlyWritten();
    for (let page = 5 * 4096; page < journal.length; page += 4096) journal.fill(0, page, page + 4096);
    const { folder, file } = placed(journal, log);
    expect(await rejectionOf(open(file))).toMatchObject({ code: 'vault-damaged' });
    expect(filesIn(folder)).toEqual(['journal', 'journal-wal']);
    expect(readFileSync(file).equals(journal)).toBe(true);
    expect(readFileSync(`${file}-wal`).equals(log)).toBe(true);
  });

  it('shows what can be read, and nothing is written into it', async () => {
    const { journal, log } = await mostlyWritten();
    // The page of a long box: it begins with the number of the next one, where pages of rows have their kind.
    let page = journal.length / 2 - ((journal.length / 2) % 4096);
    while (journal[page] !== 0) page += 4096;
    journal[page + 2000] = (journal[page + 2000] ?? 0) ^ 1;
    const { file } = placed(journal, log);
    const vault = await open(file);
    expect(contentOf(vault).size).toBe(60);
    expect(vault.unreadable.size).toBe(1);
    const damage = { code: 'vault-damaged', expected: 61, found: 61, unreadable: 1 };
    expect(refusalOf(() => vault.verify())).toEqual(damage);
    expect(refusalOf(() => vault.commit([{ put: note('later') }]))).toEqual(damage);
  });

  it('copied without its log opens as it was at the last checkpoint', async () => {
    const { made } = await left((vault) => {
      saves(4)(vault);
      vault.vault.checkpoint();
      saves(2)(vault);
    });
    const file = join(temporaryFolder(), 'journal');
    copyFileSync(made.file, file);
    const vault = await open(file);
    vault.verify();
    expect(vault.recordCount).toBe(4);
  });

  it('copied alone after it was closed opens with everything', async () => {
    const { made } = await left((vault) => {
      saves(4)(vault);
      vault.vault.checkpoint();
      saves(12)(vault); // in the log until the close
    });
    const written = contentOf(made.vault);
    made.vault.close();
    const file = join(temporaryFolder(), 'journal');
    copyFileSync(made.file, file);
    const vault = await open(file);
    vault.verify();
    expect(written.size).toBe(16);
    expect(contentOf(vault)).toEqual(written);
    expect(vault).toMatchObject({ readOnly: false, unreadable: new Set() });
  });
});
