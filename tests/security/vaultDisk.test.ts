// A disk that is full, and one that cannot be written: nothing saved is lost, nothing half made is left.
import { chmodSync, copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createVault } from '../../main/vault/create.ts';
import { openVault } from '../../main/vault/open.ts';
import type { Vault } from '../../main/vault/vault.ts';
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
} from '../unit/vault/kit.ts';
import { refusalOf, rejectionOf } from '../unit/vault/refusal.ts';
import { CAN_MOUNT, NEEDS_MOUNT, smallDisk } from './smallDisk.ts';

const create = (folder: string) => createVault(join(folder, 'journal'), PASSPHRASE, fastEffects(), CHEAP);
const open = (folder: string) => openVault(join(folder, 'journal'), PASSPHRASE, fastEffects());

/** Saves until the disk is full; answers how many were acknowledged. */
function saveUntilRefused(vault: Vault): number {
  for (let saved = 0; saved < 1000; saved++) {
    try {
      vault.commit([{ put: note({ saved, text: 'x'.repeat(6000) }) }]);
    } catch {
      return saved;
    }
  }
  throw new Error('the disk never filled');
}

describe.skipIf(!CAN_MOUNT)(`a full disk (${NEEDS_MOUNT})`, () => {
  it.each([0, 4096, 8192, 16384])('with %i bytes free takes no new journal and keeps nothing of it', async (bytes) => {
    const disk = smallDisk(256);
    disk.leaveFree(bytes);
    expect(await rejectionOf(create(disk.folder))).toEqual({ code: 'disk-full' });
    expect(filesIn(disk.folder)).toEqual([]);
    disk.free();
    closedAfterTest(await create(disk.folder)).commit([{ put: note('there is room now') }]);
  });

  it('refuses a save and keeps all earlier ones; with room again the next one goes through', async () => {
    const disk = smallDisk(512);
    const vault = closedAfterTest(await create(disk.folder));
    disk.leaveFree(128 * 1024);
    const saved = saveUntilRefused(vault);
    expect(saved).toBeGreaterThan(2);
    expect(refusalOf(() => vault.commit([{ put: note('x'.repeat(60_000)) }]))).toEqual({ code: 'disk-full' });
    expect(vault).toMatchObject({ sequence: saved, recordCount: saved });
    vault.verify();
    expect(contentOf(vault).size).toBe(saved);

    disk.free();
    expect(vault.commit([{ put: note('there is room now') }]).sequence).toBe(saved + 1);
    expect(vault.close()).toEqual({ oneFile: true });
    expect(filesIn(disk.folder)).toEqual(['journal']);
    const again = closedAfterTest(await open(disk.folder));
    again.verify();
    expect(contentOf(again).size).toBe(saved + 1);
  });

  it('loses no save when there is no room to tidy up at closing', async () => {
    const disk = smallDisk(512);
    const vault = closedAfterTest(await create(disk.folder));
    disk.leaveFree(128 * 1024);
    const saved = saveUntilRefused(vault);
    disk.leaveFree(0);
    expect(vault.close()).toEqual({ oneFile: false });
    expect(filesIn(disk.folder)).toEqual(['journal', 'journal-wal']);

    disk.free();
    const again = closedAfterTest(await open(disk.folder));
    again.verify();
    expect(contentOf(again).size).toBe(saved);
    expect(again.close()).toEqual({ oneFile: true });
    expect(filesIn(disk.folder)).toEqual(['journal']);
  });
});

/** A folder that cannot be written: on a write-protected disk as root, by its mode for everybody else. */
function protectable(): { folder: string; protect: () => void } {
  if (CAN_MOUNT) return smallDisk(1024);
  const folder = temporaryFolder();
  onTestFinished(() => chmodSync(folder, 0o700));
  return { folder, protect: () => chmodSync(folder, 0o500) };
}

const CAN_PROTECT = CAN_MOUNT || (process.platform !== 'win32' && process.getuid?.() !== 0);

describe.skipIf(!CAN_PROTECT)(
  'a place that cannot be written (needs a system with file modes, or a mount as root)',
  () => {
    it('takes no new journal', async () => {
      const { folder, protect } = protectable();
      protect();
      expect(await rejectionOf(create(folder))).toEqual({ code: 'read-only' });
      expect(filesIn(folder)).toEqual([]);
    });

    it('lets a journal be read, from memory, and says read-only to a save', async () => {
      const { folder, protect } = protectable();
      const records = [note('alpha'), note('beta '.repeat(2000))];
      const made = await create(folder);
      made.commit(records.map((put) => ({ put })));
      made.close();
      protect();
      const before = readFileSync(join(folder, 'journal'));
      const vault = closedAfterTest(await open(folder));
      expect(vault).toMatchObject({ readOnly: true, leftOut: null, recordCount: 2 });
      vault.verify();
      vault.quickCheck();
      expect([...contentOf(vault).values()]).toEqual(expect.arrayContaining(records));
      expect(refusalOf(() => vault.commit([{ put: note('gamma') }]))).toEqual({ code: 'read-only' });
      vault.checkpoint();
      expect(vault.close()).toEqual({ oneFile: true });
      expect(filesIn(folder)).toEqual(['journal']);
      expect(readFileSync(join(folder, 'journal')).equals(before)).toBe(true);
      expect(await rejectionOf(openVault(join(folder, 'journal'), 'another', fastEffects()))).toEqual({
        code: 'wrong-passphrase',
      });
    });

    it('reads a journal that was not closed there together with its log', async () => {
      const { folder, protect } = protectable();
      const from = await newVault();
      from.vault.commit([{ put: note('in the journal') }]);
      from.vault.checkpoint();
      from.vault.commit([{ put: note('in the log') }]);
      for (const name of ['journal', 'journal-wal']) copyFileSync(join(from.folder, name), join(folder, name));
      protect();
      const vault = closedAfterTest(await open(folder));
      expect(vault).toMatchObject({ readOnly: true, leftOut: null });
      vault.verify();
      expect(new Set([...contentOf(vault).values()].map(({ value }) => value))).toEqual(
        new Set(['in the journal', 'in the log']),
      );
      expect(filesIn(folder)).toEqual(['journal', 'journal-wal']);
    });
  },
);
