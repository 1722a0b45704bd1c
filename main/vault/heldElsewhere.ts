// Whether another process has the journal open: asked before files are moved, and before a log is looked at that may be
// being written. Asking must change nothing, also when what lies there is damaged or belongs to another journal.
import { existsSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { Refusal } from '../../preload/contract/errors.ts';
import { BUSY_TIMEOUT_MS } from './connection.ts';
import { type JournalFiles, sizeOf } from './journalFiles.ts';
import { storageRefusal } from './storageErrors.ts';

export function isHeldElsewhere(files: JournalFiles): boolean {
  const alone = sizeOf(files.wal) === 0 && sizeOf(files.rollback) === 0;
  try {
    if (alone) askByLocking(files);
    else askByReading(files);
    return false;
  } catch (error) {
    const refused = storageRefusal(error);
    return refused instanceof Refusal && refused.error.code === 'in-use'; // anything else is for the opening to say
  }
}

/** Nothing lies beside it that SQLite could move in: take the lock and give it back. */
function askByLocking(files: JournalFiles): void {
  const db = new Database(files.main, { fileMustExist: true, timeout: BUSY_TIMEOUT_MS });
  try {
    db.pragma('locking_mode = EXCLUSIVE');
    db.exec('BEGIN EXCLUSIVE; COMMIT');
  } finally {
    db.close();
  }
}

/** A connection that may write would move the log in at its end; this one leaves both alone and makes an index, at most. */
function askByReading(files: JournalFiles): void {
  const hadIndex = existsSync(files.shm);
  const db = new Database(files.main, { fileMustExist: true, readonly: true, timeout: BUSY_TIMEOUT_MS });
  try {
    db.exec('BEGIN');
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
    // Under our shared lock no other process of ours can be using it: it takes an exclusive one first.
    if (!hadIndex && existsSync(files.shm) && process.platform !== 'win32') rmSync(files.shm);
  } finally {
    db.close();
  }
}
