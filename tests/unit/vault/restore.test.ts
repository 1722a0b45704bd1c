// A backup in the journal's place: nothing overwritten, nothing deleted, and wholly the old or wholly the restored journal
// at every step on the way.
import { copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeBackup } from '../../../main/vault/backup.ts';
import { openCopy } from '../../../main/vault/copy.ts';
import { createVault } from '../../../main/vault/create.ts';
import { inspectVault } from '../../../main/vault/inspect.ts';
import { journalFiles } from '../../../main/vault/journalFiles.ts';
import { openVault } from '../../../main/vault/open.ts';
import { restoreBackup } from '../../../main/vault/restore.ts';
import { beginRestore } from '../../../main/vault/settleRestore.ts';
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

const atOnce = () => Promise.resolve();

/** A backup with one record, and a closed journal that went on to two. */
async function prepared() {
  const made = await newVault();
  const [kept, later] = [note('in the backup'), note('later')];
  made.vault.commit([{ put: kept }]);
  const backup = await makeBackup(made.vault, join(temporaryFolder(), 'backups'), made.effects, atOnce);
  made.vault.commit([{ put: later }]);
  made.vault.close();
  const restore = (passphrase = PASSPHRASE, from = backup.file) =>
    restoreBackup(
      { backup: from, journal: made.file },
      (file) => openCopy(file, passphrase, made.effects),
      made.effects,
      atOnce,
    );
  const values = async (file = made.file) => {
    const vault = await openVault(file, PASSPHRASE, made.effects);
    vault.verify();
    const found = [...contentOf(vault).values()]
      .map(({ value }) => value)
      .sort((one, other) => String(one).localeCompare(String(other)));
    vault.close();
    return found;
  };
  return { ...made, backup, restore, values };
}

describe('restoring', () => {
  it('puts the backup in place and the journal aside, which opens as it was', async () => {
    const { folder, file, backup, restore, values, open } = await prepared();
    const [before, saved] = [readFileSync(file), readFileSync(backup.file)];
    const { setAside, content } = await restore();
    expect(content.records).toBe(1);
    expect(setAside).toMatch(/^journal\.set-aside-\d{8}T\d{6}Z-[0-9a-f]{4}$/);
    expect(filesIn(folder)).toEqual(['journal', setAside]);
    expect(readFileSync(join(folder, setAside ?? '')).equals(before)).toBe(true);
    expect(readFileSync(backup.file).equals(saved)).toBe(true);
    expect(await values()).toEqual(['in the backup']);
    expect(await values(join(folder, setAside ?? ''))).toEqual(['in the backup', 'later']);
    const vault = await open();
    vault.commit([{ put: note('goes on') }]);
    expect(vault.sequence).toBe(2);
  });

  it('takes log, index and rollback of the old journal along: none of them ever meets the restored one', async () => {
    const { folder, file, restore, values } = await prepared();
    const other = await newVault();
    other.vault.commit([{ put: note('of another journal') }]);
    copyFileSync(`${other.file}-wal`, `${file}-wal`);
    writeFileSync(`${file}-journal`, 'a rollback file');
    const { setAside } = await restore();
    expect(filesIn(folder)).toEqual(['journal', setAside, `${setAside}-journal`, `${setAside}-wal`]);
    expect(await values()).toEqual(['in the backup']);
  });

  it('works where no journal is, and beside the log of one that is gone', async () => {
    const { folder, file, restore, values } = await prepared();
    rmSync(file);
    expect((await restore()).setAside).toBeNull();
    expect(filesIn(folder)).toEqual(['journal']);
    rmSync(file);
    writeFileSync(`${file}-wal`, 'left behind');
    const { setAside } = await restore();
    expect(filesIn(folder)).toEqual(['journal', `${setAside}-wal`]);
    expect(await values()).toEqual(['in the backup']);
  });

  it('works when the present journal is no journal any more', async () => {
    const { folder, file, restore, values } = await prepared();
    writeFileSync(file, 'garbage');
    const { setAside } = await restore();
    expect(readFileSync(join(folder, setAside ?? ''), 'utf8')).toBe('garbage');
    expect(await values()).toEqual(['in the backup']);
  });

  it('brings back a journal set aside together with its log', async () => {
    const { folder, file, restore, values, open } = await prepared();
    const vault = await open();
    vault.commit([{ put: note('in the log') }]);
    const aside = join(temporaryFolder(), 'aside');
    for (const end of ['', '-wal']) copyFileSync(`${file}${end}`, `${aside}${end}`);
    vault.close();
    await restore(PASSPHRASE, aside);
    expect(await values()).toEqual(['in the backup', 'in the log', 'later']);
    expect(filesIn(folder)).toHaveLength(2);
  });
});

describe('a restore that is refused', () => {
  it('leaves the journal as it was: wrong passphrase, damaged, cut off, no backup, a folder', async () => {
    const { folder, file, backup, restore } = await prepared();
    const before = readFileSync(file);
    const broken = (change: (bytes: Buffer) => Buffer) => {
      const place = join(temporaryFolder(), 'broken');
      writeFileSync(place, change(readFileSync(backup.file)));
      return place;
    };
    const codes = [
      await rejectionOf(restore('another')),
      await rejectionOf(
        restore(
          PASSPHRASE,
          broken((bytes) => bytes.fill(7, 4096 * 4 + 2000)),
        ),
      ),
      await rejectionOf(
        restore(
          PASSPHRASE,
          broken((bytes) => bytes.subarray(0, bytes.length - 100)),
        ),
      ),
      await rejectionOf(
        restore(
          PASSPHRASE,
          broken(() => Buffer.from('text')),
        ),
      ),
      await rejectionOf(restore(PASSPHRASE, join(folder, 'nothing'))),
      await rejectionOf(restore(PASSPHRASE, folder)),
    ].map(({ code }) => code);
    expect(codes).toEqual([
      'wrong-passphrase',
      'vault-damaged',
      'vault-damaged',
      'not-a-journal',
      'no-journal',
      'not-a-journal',
    ]);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(filesIn(folder)).toEqual(['journal']);
  });

  it('is so while the journal is open', async () => {
    const { folder, restore, open } = await prepared();
    const vault = await open();
    vault.verify();
    expect(await rejectionOf(restore())).toEqual({ code: 'in-use' });
    vault.commit([{ put: note('goes on') }]);
    vault.close();
    expect(filesIn(folder)).toEqual(['journal']);
  });
});

describe('a restore that was interrupted', () => {
  /** Every state in which the moves can have stopped, made by hand. */
  async function begun() {
    const made = await prepared();
    const files = journalFiles(made.file);
    const plan = { restored: 'journal.0011223344556677.restored', aside: 'journal.set-aside-20261123T183002Z-1f2e' };
    const [restored, aside] = [plan.restored, plan.aside].map((name) => join(made.folder, name)) as [string, string];
    copyFileSync(made.backup.file, restored);
    writeFileSync(`${made.file}-wal`, 'a log of the old journal');
    beginRestore(files, plan);
    return { ...made, restored, aside, after: ['journal', basename(aside), `${basename(aside)}-wal`] };
  }
  type Begun = Awaited<ReturnType<typeof begun>>;

  it.each<[string, (made: Begun) => void]>([
    ['before the first move', () => undefined],
    ['after the journal was moved', ({ file, aside }) => renameSync(file, aside)],
    [
      'after the log was moved too',
      ({ file, aside }) => {
        renameSync(file, aside);
        renameSync(`${file}-wal`, `${aside}-wal`);
      },
    ],
    [
      'with the name only claimed, on a disk without hard links',
      ({ file, aside }) => {
        renameSync(file, aside);
        renameSync(`${file}-wal`, `${aside}-wal`);
        writeFileSync(file, '');
      },
    ],
    [
      'after the restored one got its name',
      ({ file, aside, restored }) => {
        renameSync(file, aside);
        renameSync(`${file}-wal`, `${aside}-wal`);
        renameSync(restored, file);
      },
    ],
  ])('%s is finished at the next opening', async (_, interrupt) => {
    const made = await begun();
    interrupt(made);
    expect(await made.values()).toEqual(['in the backup']);
    expect(filesIn(made.folder)).toEqual(made.after);
  });

  it('is finished before anybody says that there is no journal, or makes a new one', async () => {
    const made = await begun();
    renameSync(made.file, made.aside);
    expect(inspectVault(made.file).state).toBe('present');
    const again = await begun();
    renameSync(again.file, again.aside);
    const creation = createVault(again.file, PASSPHRASE, fastEffects(), CHEAP);
    expect(await rejectionOf(creation)).toEqual({ code: 'journal-exists' });
    expect(await again.values()).toEqual(['in the backup']);
  });

  it('is not begun by a note of somebody else', async () => {
    const { file, folder, values } = await prepared();
    const outside = join(temporaryFolder(), 'outside');
    mkdirSync(outside);
    const notes = [
      'no json',
      '[]',
      'null',
      '{"restored":"journal"}',
      `{"restored":"../x/journal.0011223344556677.restored","aside":"journal.set-aside-20261123T183002Z-1f2e"}`,
      `{"restored":"journal.0011223344556677.restored","aside":"journal/../../x"}`,
    ];
    for (const text of notes) {
      writeFileSync(`${file}.restoring`, text);
      expect(await values()).toEqual(['in the backup', 'later']);
      expect(filesIn(folder)).toEqual(['journal']);
    }
    closedAfterTest(await openVault(file, PASSPHRASE, fastEffects()));
    expect(refusalOf(() => inspectVault(folder))).toEqual({ code: 'not-a-journal' });
  });
});
