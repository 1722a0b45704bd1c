// Puts a journal out of the way without deleting a byte of it. Journal, -wal, -shm and -journal go together and keep their
// endings, so that what was set aside can be opened like any journal. With no connection open.
import { constants, copyFileSync, existsSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { bytesToHex } from '@noble/hashes/utils.js';
import { refuse } from '../../preload/contract/errors.ts';
import type { Random } from '../crypto/random.ts';
import { isHeldElsewhere } from './heldElsewhere.ts';
import { isHeldHere } from './heldHere.ts';
import { type JournalFiles, journalFiles, sizeOf } from './journalFiles.ts';
import { syncFile, syncFolder } from './sync.ts';
import { onStorage } from './storageErrors.ts';

/** `journal.set-aside-20261123T183002Z-1f2e`: when, and so that two in one second are two. */
export function asideName(
  files: JournalFiles,
  effects: { readonly random: Random; readonly now: () => string },
): string {
  const stamp = effects.now().replace(/\.\d+/, '').replaceAll(/[-:]/g, '');
  return `${basename(files.main)}.set-aside-${stamp}-${bytesToHex(effects.random(2))}`;
}

export function besideIt(files: JournalFiles, name: string): JournalFiles {
  return journalFiles(join(dirname(files.main), name));
}

/** Refuses `in-use` when anybody has the journal open, as far as that can be found out. */
export function checkNotInUse(files: JournalFiles): void {
  if (isHeldHere(files.main)) throw refuse('in-use');
  if (sizeOf(files.main) > 0 && isHeldElsewhere(files)) throw refuse('in-use');
}

/** Moves what is there. To be called again after a crash: what has been moved stays moved. */
export function moveAside(from: JournalFiles, to: JournalFiles): void {
  for (const part of ['main', 'wal', 'shm', 'rollback'] as const) {
    if (existsSync(from[part]) && !existsSync(to[part])) renameSync(from[part], to[part]);
  }
  syncFolder(dirname(from.main));
}

/**
 * For a journal with something beside it that is not its own (`Vault.leftOut`), when the leader says so: log and whatever
 * else lies there are moved aside, with a copy of the journal as it was. Answers the name. Refuses `in-use`, `disk-full`, ...
 */
export function setAsideLog(file: string, effects: { readonly random: Random; readonly now: () => string }): string {
  const files = journalFiles(file);
  checkNotInUse(files);
  const name = asideName(files, effects);
  const aside = besideIt(files, name);
  onStorage(() => {
    copyFileSync(files.main, aside.main, constants.COPYFILE_EXCL);
    syncFile(aside.main);
    moveAside(files, aside);
  });
  return name;
}
