// The first look at a file, with the file API and before SQLite opens it: 100 bytes say whether it can be a journal of
// this format. A file of a newer format, or of another program, is never opened, so nothing in it can act or change.
import { closeSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
import { refuse } from '../../preload/contract/errors.ts';
import { decodeUint } from '../crypto/bigEndian.ts';
import { APPLICATION_ID, FORMAT, PAGE_BYTES } from './format.ts';
import { onStorage } from './storageErrors.ts';

/** https://www.sqlite.org/fileformat2.html#the_database_header */
export const RAW_HEADER_BYTES = 100;
const MAGIC = 'SQLite format 3\0';
/** How many pages the file has, as SQLite last wrote it. */
export const PAGE_COUNT_AT = 28;
const USER_VERSION_AT = 60;
const APPLICATION_ID_AT = 68;
/** Fields that are the same in every file of format 1: page size, schema format, text encoding (UTF-8). */
const FIXED_FIELDS = [
  { at: 16, bytes: 2, value: PAGE_BYTES },
  { at: 44, bytes: 4, value: 4 },
  { at: 56, bytes: 4, value: 1 },
] as const;
/** Both bytes are 2 in a file in WAL mode and 1 in one that is complete by itself. */
export const WRITE_AND_READ_VERSION_AT = [18, 19] as const;

/** Refuses `no-journal`, `not-a-journal` (empty, cut off, another program's) or `newer-format`. */
export function checkRawHeader(file: string): void {
  const header = onStorage(() => firstBytes(file));
  if (header.length < RAW_HEADER_BYTES) throw refuse('not-a-journal');
  const uint = (at: number, bytes: number) => decodeUint(header.subarray(at, at + bytes));
  if (Buffer.from(header.subarray(0, MAGIC.length)).toString('latin1') !== MAGIC) throw refuse('not-a-journal');
  if (uint(APPLICATION_ID_AT, 4) !== APPLICATION_ID) throw refuse('not-a-journal');
  const format = uint(USER_VERSION_AT, 4);
  if (format > FORMAT) throw refuse('newer-format');
  if (format !== FORMAT) throw refuse('not-a-journal');
  if (FIXED_FIELDS.some(({ at, bytes, value }) => uint(at, bytes) !== value)) throw refuse('not-a-journal');
}

/** A backup, and not a journal in WAL mode. */
export function isCompleteByItself(file: string): boolean {
  const header = onStorage(() => firstBytes(file));
  return WRITE_AND_READ_VERSION_AT.every((at) => header[at] === 1);
}

/** Makes a file that is complete by itself one with a write-ahead log. Both bytes are in one sector: all or nothing. */
export function giveLog(file: string): void {
  onStorage(() => {
    const descriptor = openSync(file, 'r+');
    try {
      writeSync(descriptor, Uint8Array.of(2, 2), 0, 2, WRITE_AND_READ_VERSION_AT[0]);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  });
}

function firstBytes(file: string): Uint8Array {
  const descriptor = openForReading(file);
  try {
    const bytes = new Uint8Array(RAW_HEADER_BYTES);
    return bytes.subarray(0, readSync(descriptor, bytes, 0, RAW_HEADER_BYTES, 0));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EISDIR') throw refuse('not-a-journal');
    throw error;
  } finally {
    closeSync(descriptor);
  }
}

function openForReading(file: string): number {
  try {
    return openSync(file, 'r');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw refuse('no-journal');
    throw error;
  }
}
