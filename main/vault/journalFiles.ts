// A journal is up to four files that belong together. Whatever moves, replaces or creates one looks at all of them: a
// journal beside a foreign -wal was malformed in ten of ten tries.
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { storageRefusal } from './storageErrors.ts';

export type JournalFiles = {
  readonly main: string;
  readonly wal: string;
  readonly shm: string;
  readonly rollback: string;
};

/** better-sqlite3 trims the name it is given: with white space at the end we would check one file and open another. */
export function journalFiles(file: string): JournalFiles {
  const main = resolve(file);
  if (main !== main.trim()) throw new RangeError('a journal path must not end in white space');
  return { main, wal: `${main}-wal`, shm: `${main}-shm`, rollback: `${main}-journal` };
}

export function anyExists(files: JournalFiles): boolean {
  return [files.main, files.wal, files.shm, files.rollback].some((file) => existsSync(file));
}

/** Size in bytes, 0 when the file is absent. */
export function sizeOf(file: string): number {
  try {
    return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  } catch (error) {
    throw storageRefusal(error);
  }
}
