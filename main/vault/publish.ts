// Puts a finished file in its place without ever overwriting one: temporary name in the same folder, sync, then a hard
// link, which the file system refuses when the name is taken; where there are no hard links (exFAT, some network shares)
// the name is claimed first and then replaced.
import { closeSync, fsyncSync, linkSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { bytesToHex } from '@noble/hashes/utils.js';
import { refuse } from '../../preload/contract/errors.ts';
import type { Random } from '../crypto/random.ts';
import { anyExists, type JournalFiles } from './journalFiles.ts';
import { onStorage } from './storageErrors.ts';
import { syncFolder } from './sync.ts';

/** Only for the person whose journal it is. */
const FILE_MODE = 0o600;
const WITHOUT_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV', 'EISDIR', 'EINVAL'];

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/** Refuses `journal-exists` when the journal or anything SQLite keeps beside one is there. */
export function checkPlaceIsFree(files: JournalFiles): void {
  if (anyExists(files)) throw refuse('journal-exists');
}

/** Refuses `journal-exists`, `disk-full`, `read-only`, `storage-failed`; leaves nothing behind then. */
export function publishNew(files: JournalFiles, bytes: Uint8Array, random: Random): void {
  const temporary = `${files.main}.${bytesToHex(random(8))}.new`;
  onStorage(() => {
    try {
      writeSynced(temporary, bytes);
      checkPlaceIsFree(files);
      placeExclusively(temporary, files.main);
    } finally {
      rmSync(temporary, { force: true });
    }
    syncPlacement(files.main);
  });
}

export function removePublished(files: JournalFiles): void {
  for (const file of [files.main, files.wal, files.shm]) rmSync(file, { force: true });
}

/** A new file with these bytes, on disk when it returns. */
export function writeSynced(file: string, bytes: Uint8Array): void {
  const descriptor = openSync(file, 'wx', FILE_MODE);
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** `link` is the file system's; a test passes one of a file system without hard links. */
export function placeExclusively(temporary: string, place: string, link: typeof linkSync = linkSync): void {
  try {
    link(temporary, place);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw refuse('journal-exists');
    if (!WITHOUT_LINKS.includes(String(codeOf(error)))) throw error;
    claimAndReplace(temporary, place);
  }
}

function claimAndReplace(temporary: string, place: string): void {
  try {
    closeSync(openSync(place, 'wx', FILE_MODE));
  } catch (error) {
    throw codeOf(error) === 'EEXIST' ? refuse('journal-exists') : error;
  }
  try {
    renameSync(temporary, place);
  } catch (error) {
    rmSync(place, { force: true });
    throw error;
  }
}

function syncPlacement(place: string): void {
  try {
    syncFolder(dirname(place));
  } catch (error) {
    rmSync(place, { force: true });
    throw error;
  }
}
