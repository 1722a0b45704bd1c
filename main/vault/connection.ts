// Opens the container: live (locked for this process, write-ahead log), from a copy in memory where nothing can or may be
// written, or for reading only. All are given the same settings and are checked to be format 1 before a row is read.
import { accessSync, constants, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { Refusal, refuse } from '../../preload/contract/errors.ts';
import { PAGE_BYTES } from './format.ts';
import { holdHere, isHeldHere } from './heldHere.ts';
import { type JournalFiles, sizeOf } from './journalFiles.ts';
import { checkLimits } from './limits.ts';
import { checkRawHeader, isCompleteByItself, PAGE_COUNT_AT, WRITE_AND_READ_VERSION_AT } from './rawHeader.ts';
import { checkSchema } from './schema.ts';
import { onStorage, UNCOUNTED_DAMAGE } from './storageErrors.ts';
import { withLog } from './writeAheadLog.ts';

/** SQLite would move either into the journal: a log of another journal, or a rollback file, which is never ours. */
export type LeftOut = 'log' | 'rollback-file';

export type Connection = {
  readonly db: Database.Database;
  /** The journal or its folder cannot be written: everything is read from a copy in memory. */
  readonly readOnly: boolean;
  /** The journal was not closed: there is a log beside it. */
  readonly walFound: boolean;
  /** What lies beside it and was left out here, because it is not the journal's own; null when nothing does. */
  readonly leftOut: LeftOut | null;
  close(): void;
};

/** Long enough for the lock of a process that is just being ended; short enough to say "in use" within a second. */
export const BUSY_TIMEOUT_MS = 250;

/** Pinned by a test. `locking_mode` comes first: set before the first read, the log needs no shared memory file. */
export const CONNECTION_PRAGMAS = [
  'locking_mode = EXCLUSIVE',
  'synchronous = FULL',
  'fullfsync = ON',
  'checkpoint_fullfsync = ON',
  'secure_delete = ON',
  'temp_store = MEMORY',
  'trusted_schema = OFF',
  'cell_size_check = ON',
  'mmap_size = 0',
] as const;

/** Above this a journal is not read into memory. */
export const MAX_BYTES_IN_MEMORY = 1024 * 1024 * 1024;

/**
 * Refuses `no-journal`, `not-a-journal`, `newer-format`, `in-use`, `unsupported-parameters` (a limit exceeded) or
 * `vault-damaged`; nothing has been written then.
 */
export function connect(files: JournalFiles): Connection {
  if (isHeldHere(files.main)) throw refuse('in-use');
  checkRawHeader(files.main);
  checkWholePages(files);
  // A rollback file beside a journal is never ours, and SQLite would play it into the journal: do not let it.
  if (sizeOf(files.rollback) > 0 || !isWritable(files)) return checked(connectInMemory(files, 'with-log'));
  try {
    return checked(connectLive(files));
  } catch (error) {
    if (error instanceof Refusal && error.error.code === 'read-only')
      return checked(connectInMemory(files, 'with-log'));
    throw error;
  }
}

/** SQLite fills a last page that was cut off with zeros. A log can hold what a power cut left out, so then it may be short. */
function checkWholePages(files: JournalFiles): void {
  if (sizeOf(files.main) % PAGE_BYTES !== 0 && sizeOf(files.wal) === 0) throw refuse(UNCOUNTED_DAMAGE);
}

function isWritable(files: JournalFiles): boolean {
  try {
    accessSync(files.main, constants.W_OK);
    accessSync(dirname(files.main), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function connectLive(files: JournalFiles): Connection {
  const walFound = sizeOf(files.wal) > 0;
  const db = onStorage(() => new Database(files.main, { fileMustExist: true, timeout: BUSY_TIMEOUT_MS }));
  const letGo = holdHere(files.main);
  const close = () => {
    db.close();
    letGo();
  };
  return prepared({ db, readOnly: false, walFound, leftOut: null, close });
}

/** What a copy in memory is made of: the journal with the log beside it, or without. */
export type Look = 'with-log' | 'without-log';

/** A copy in memory; the files are read and nothing else. Refuses as `connect`. */
export function connectToCopy(files: JournalFiles, look: Look): Connection {
  if (isHeldHere(files.main)) throw refuse('in-use');
  checkRawHeader(files.main);
  checkWholePages(files);
  return checked(connectInMemory(files, look));
}

/** For a backup: from its place when it is complete by itself, else (a journal with a log) a copy in memory. */
export function connectForReading(files: JournalFiles): Connection {
  if (isHeldHere(files.main)) throw refuse('in-use');
  const complete = sizeOf(files.wal) === 0 && sizeOf(files.rollback) === 0;
  if (!complete || !isCompleteByItself(files.main)) return connectToCopy(files, 'with-log');
  checkRawHeader(files.main);
  checkWholePages(files);
  const db = onStorage(
    () => new Database(files.main, { readonly: true, fileMustExist: true, timeout: BUSY_TIMEOUT_MS }),
  );
  const connection = { db, readOnly: true, walFound: false, leftOut: null, close: () => void db.close() };
  return checked(prepared(connection));
}

/**
 * A copy in memory of a journal that may be broken anywhere: only the schema is checked, because it alone could make SQLite
 * act. A file that was cut off is filled up, and SQLite told its real size, which it would otherwise refuse.
 */
export function connectToSalvage(files: JournalFiles): Connection {
  if (isHeldHere(files.main)) throw refuse('in-use');
  checkRawHeader(files.main);
  return orClose(connectInMemory(files, 'with-log', wholePages), ({ db }) => checkSchema(db));
}

/** The first pages hold the roots of all tables; without one of them SQLite reads no schema, and so no table. */
const LEAST_PAGES = 16;

function wholePages(image: Buffer): Buffer {
  const pages = Math.max(LEAST_PAGES, Math.ceil(image.length / PAGE_BYTES));
  const whole = Buffer.concat([image, Buffer.alloc(pages * PAGE_BYTES - image.length)]);
  whole.writeUInt32BE(pages, PAGE_COUNT_AT);
  return whole;
}

function connectInMemory(
  files: JournalFiles,
  look: Look,
  mend: (image: Buffer) => Buffer = (image) => image,
): Connection {
  if (sizeOf(files.main) + sizeOf(files.wal) > MAX_BYTES_IN_MEMORY) throw refuse('not-enough-memory');
  const walFound = sizeOf(files.wal) > 0;
  const copy = onStorage(() => readFileSync(files.main));
  const image =
    walFound && look === 'with-log'
      ? withLog(
          copy,
          onStorage(() => readFileSync(files.wal)),
          MAX_BYTES_IN_MEMORY,
        )
      : copy;
  if (!image) throw refuse('not-enough-memory');
  for (const at of WRITE_AND_READ_VERSION_AT) image[at] = 1; // a copy in memory has no log
  const db = onStorage(() => new Database(mend(image), { readonly: true }));
  const rollback = sizeOf(files.rollback) > 0 ? 'rollback-file' : null;
  const leftOut = walFound && look === 'without-log' ? 'log' : rollback;
  return prepared({ db, readOnly: true, walFound, leftOut, close: () => void db.close() });
}

function prepared(connection: Connection): Connection {
  return orClose(connection, () => {
    for (const pragma of CONNECTION_PRAGMAS) connection.db.pragma(pragma);
    // Takes the lock now and keeps it (locking_mode), whatever mode the file is in; writes nothing.
    if (!connection.readOnly) connection.db.exec('BEGIN EXCLUSIVE; COMMIT');
  });
}

function checked(connection: Connection): Connection {
  return orClose(connection, () => {
    checkSchema(connection.db);
    checkLimits(connection.db);
  });
}

function orClose(connection: Connection, step: (connection: Connection) => void): Connection {
  try {
    onStorage(() => step(connection));
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}
