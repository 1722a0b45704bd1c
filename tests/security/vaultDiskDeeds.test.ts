// A disk that is full, or cannot be written, in the middle of a rotation, a backup or a restore: all is as it was before.
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeBackup } from '../../main/vault/backup.ts';
import { openCopy } from '../../main/vault/copy.ts';
import { createVault } from '../../main/vault/create.ts';
import { openVault } from '../../main/vault/open.ts';
import { freshWords } from '../../main/vault/recoverySlot.ts';
import { restoreBackup } from '../../main/vault/restore.ts';
import { rotateVault } from '../../main/vault/waysIn.ts';
import {
  CHEAP,
  closedAfterTest,
  contentOf,
  fastEffects,
  filesIn,
  note,
  PASSPHRASE,
  temporaryFolder,
} from '../unit/vault/kit.ts';
import { rejectionOf } from '../unit/vault/refusal.ts';
import { CAN_MOUNT, NEEDS_MOUNT, smallDisk } from './smallDisk.ts';

const NEW = 'ten chairs and an open window';
const FULL = { code: 'disk-full' };
const atOnce = () => Promise.resolve();

/** A journal of some 250 KiB on a disk of two megabytes. */
async function onSmallDisk() {
  const disk = smallDisk(2048);
  const effects = fastEffects();
  const file = join(disk.folder, 'journal');
  const vault = closedAfterTest(await createVault(file, PASSPHRASE, effects, CHEAP));
  vault.commit(Array.from({ length: 30 }, (_, index) => ({ put: note({ index, text: 'x'.repeat(7000) }) })));
  vault.checkpoint();
  const open = async (passphrase = PASSPHRASE) => closedAfterTest(await openVault(file, passphrase, effects));
  return { disk, effects, file, vault, open };
}

describe.skipIf(!CAN_MOUNT)(`a full disk (${NEEDS_MOUNT})`, () => {
  it.each([0, 8192, 100_000])(
    'with %i bytes free refuses a rotation: the old passphrase, every record',
    async (bytes) => {
      const { disk, effects, vault, open } = await onSmallDisk();
      disk.leaveFree(bytes);
      const rotation = rotateVault(vault, { passphrase: NEW, words: freshWords(effects.random) }, effects, CHEAP);
      expect(await rejectionOf(rotation)).toEqual(FULL);
      vault.verify();
      expect(contentOf(vault).size).toBe(30);
      disk.free();
      vault.commit([{ put: note('there is room now') }]);
      vault.close();
      expect(await rejectionOf(open(NEW))).toEqual({ code: 'wrong-passphrase' });
      const again = await open();
      again.verify();
      expect(contentOf(again).size).toBe(31);
    },
  );

  it.each([0, 4096, 150_000])('with %i bytes free refuses a backup and keeps the earlier one', async (bytes) => {
    const { disk, effects, vault } = await onSmallDisk();
    const backups = join(disk.folder, 'backups');
    const good = await makeBackup(vault, backups, effects, atOnce);
    disk.leaveFree(bytes);
    expect(await rejectionOf(makeBackup(vault, backups, effects, atOnce))).toEqual(FULL);
    expect(filesIn(backups)).toEqual([good.name]);
    closedAfterTest(await openCopy(good.file, PASSPHRASE, effects)).verify();
    disk.free();
    expect((await makeBackup(vault, backups, effects, atOnce)).content.records).toBe(30);
  });

  it.each([0, 4096, 150_000])(
    'with %i bytes free refuses a restore and leaves the journal where it is',
    async (bytes) => {
      const { disk, effects, file, vault, open } = await onSmallDisk();
      const { file: backup } = await makeBackup(vault, join(temporaryFolder(), 'backups'), effects, atOnce);
      vault.commit([{ put: note('later') }]);
      vault.close();
      const before = readFileSync(file);
      disk.leaveFree(bytes);
      const restore = () =>
        restoreBackup({ backup, journal: file }, (copy) => openCopy(copy, PASSPHRASE, effects), effects, atOnce);
      expect(await rejectionOf(restore())).toEqual(FULL);
      expect(filesIn(disk.folder)).toEqual(['journal']);
      expect(readFileSync(file).equals(before)).toBe(true);
      disk.free();
      expect((await restore()).content.records).toBe(30);
      expect((await open()).recordCount).toBe(30);
    },
  );
});

describe.skipIf(!CAN_MOUNT)(`a disk that cannot be written (${NEEDS_MOUNT})`, () => {
  it('lets a backup on it be opened and checked, takes none, and restores none', async () => {
    const { disk, effects, file, vault } = await onSmallDisk();
    const made = await makeBackup(vault, disk.folder, effects, atOnce);
    vault.close();
    disk.protect();
    const copy = closedAfterTest(await openCopy(made.file, PASSPHRASE, effects));
    copy.verify();
    expect(contentOf(copy).size).toBe(30);
    const elsewhere = join(temporaryFolder(), 'journal');
    copyFileSync(file, elsewhere);
    const other = closedAfterTest(await openVault(elsewhere, PASSPHRASE, effects));
    expect(await rejectionOf(makeBackup(other, disk.folder, effects, atOnce))).toEqual({ code: 'read-only' });
    const restore = restoreBackup(
      { backup: made.file, journal: file },
      (restored) => openCopy(restored, PASSPHRASE, effects),
      effects,
      atOnce,
    );
    expect(await rejectionOf(restore)).toEqual({ code: 'read-only' });
    expect(filesIn(disk.folder)).toEqual([made.name, 'journal'].sort());
  });
});
