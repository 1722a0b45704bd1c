import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeChosenFile } from '../../../main/export/writeChosenFile.ts';
import { CAN_MOUNT, NEEDS_MOUNT, smallDisk } from '../../security/smallDisk.ts';
import { temporaryFolder } from '../vault/kit.ts';
import { refusalOf } from '../vault/refusal.ts';

const bytes = new TextEncoder().encode('what was read\n');
const posix = process.platform !== 'win32';
/** Windows has no such bits: there the folder's own permissions count. */
const ownerOnly = (path: string): boolean => !posix || (statSync(path).mode & 0o777) === 0o600;

describe('a file at the chosen place', () => {
  test('is the bytes, readable by its owner only, and nothing beside it', () => {
    const folder = temporaryFolder();
    const path = join(folder, 'summary.md');
    writeChosenFile(path, bytes);
    expect(readFileSync(path)).toEqual(Buffer.from(bytes));
    expect(readdirSync(folder)).toEqual(['summary.md']);
    expect(ownerOnly(path)).toBe(true);
  });

  test('replaces a longer one that stands there, because the dialog has asked', () => {
    const path = join(temporaryFolder(), 'summary.md');
    writeFileSync(path, 'x'.repeat(10_000), { mode: 0o644 });
    writeChosenFile(path, bytes);
    expect(readFileSync(path)).toEqual(Buffer.from(bytes));
    expect(ownerOnly(path)).toBe(true);
  });

  test('is not written through a link, nor into a folder', () => {
    const folder = temporaryFolder();
    const elsewhere = join(folder, 'elsewhere.md');
    writeFileSync(elsewhere, 'not chosen');
    symlinkSync(elsewhere, join(folder, 'link.md'));
    mkdirSync(join(folder, 'folder.md'));
    expect(refusalOf(() => writeChosenFile(join(folder, 'link.md'), bytes))).toEqual({ code: 'storage-failed' });
    expect(refusalOf(() => writeChosenFile(join(folder, 'folder.md'), bytes))).toEqual({ code: 'storage-failed' });
    expect(readFileSync(elsewhere, 'utf8')).toBe('not chosen');
  });

  test('is refused where there is no such folder', () => {
    const path = join(temporaryFolder(), 'gone', 'summary.md');
    expect(refusalOf(() => writeChosenFile(path, bytes))).toEqual({ code: 'storage-failed' });
  });

  test.skipIf(!posix || process.getuid?.() === 0)(
    'is refused in a folder that cannot be written (needs an ordinary account: root may write anywhere)',
    () => {
      const folder = temporaryFolder();
      chmodSync(folder, 0o500);
      expect(refusalOf(() => writeChosenFile(join(folder, 'summary.md'), bytes))).toEqual({ code: 'read-only' });
      chmodSync(folder, 0o700);
    },
  );

  // A device that is always full; only Linux has it.
  test.skipIf(!existsSync('/dev/full'))('is no device, so not one that is always full', () => {
    expect(refusalOf(() => writeChosenFile('/dev/full', bytes))).toEqual({ code: 'storage-failed' });
  });
});

describe.skipIf(!CAN_MOUNT)(`on a disk of its own (${NEEDS_MOUNT})`, () => {
  const large = new Uint8Array(100_000).fill(0x61);

  test('that is too full, nothing is left of a file that could not be finished', () => {
    const { folder, leaveFree, free } = smallDisk(256);
    const path = join(folder, 'summary.md');
    leaveFree(8 * 1024);
    expect(refusalOf(() => writeChosenFile(path, large))).toEqual({ code: 'disk-full' });
    expect(readdirSync(folder)).toEqual([]);
    free();
    writeChosenFile(path, large);
    expect(readFileSync(path)).toHaveLength(large.length);
  });

  test('that is write-protected, it says so', () => {
    const { folder, protect } = smallDisk(256);
    protect();
    expect(refusalOf(() => writeChosenFile(join(folder, 'summary.md'), large))).toEqual({ code: 'read-only' });
  });
});
