// A disk of a few hundred KiB, full or write-protected at will: a tmpfs that the test mounts. Needs root on Linux; where
// that is not so, the tests that want one are skipped and their names say why.
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

function run(program: string, ...given: string[]): boolean {
  return spawnSync(program, given, { stdio: 'ignore' }).status === 0;
}

function mountable(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const folder = mkdtempSync(join(tmpdir(), 'balint-mount-'));
  const works = run('mount', '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder) && run('umount', folder);
  rmdirSync(folder);
  return works;
}

export const CAN_MOUNT = mountable();
export const NEEDS_MOUNT = 'needs root on Linux, to mount a small disk';

export type SmallDisk = {
  readonly folder: string;
  /** Fills the disk until at most `bytes` are free. */
  leaveFree(bytes: number): void;
  /** Takes the filling away. */
  free(): void;
  /** Write-protects the whole disk. */
  protect(): void;
  /** Takes the disk away; its folder is then an empty one of the disk below. */
  pullOut(): void;
};

export function smallDisk(kib: number): SmallDisk {
  const mount = mkdtempSync(join(tmpdir(), 'balint-disk-'));
  if (!run('mount', '-t', 'tmpfs', '-o', `size=${kib}k`, 'tmpfs', mount)) throw new Error('the disk was not mounted');
  let isIn = true;
  onTestFinished(() => {
    if (isIn && !run('umount', mount)) throw new Error('the disk was not unmounted');
    rmSync(mount, { recursive: true });
  });
  const folder = join(mount, 'vault');
  const ballast = join(mount, 'ballast');
  mkdirSync(folder);
  const freeBytes = () => {
    const { bavail, bsize } = statfsSync(mount);
    return bavail * bsize;
  };
  return {
    folder,
    leaveFree: (bytes) => appendFileSync(ballast, Buffer.alloc(Math.max(0, freeBytes() - bytes))),
    free: () => rmSync(ballast, { force: true }),
    protect: () => {
      if (!run('mount', '-o', 'remount,ro', mount)) throw new Error('the disk was not write-protected');
    },
    pullOut: () => {
      if (!run('umount', '-l', mount)) throw new Error('the disk was not pulled out');
      isIn = false;
      mkdirSync(folder);
    },
  };
}
