// Writes a text to the place the leader chose in the system's dialog, and nowhere else: no temporary file ever holds it.
// Readable by the leader's account only. A file that could not be finished is taken away again.
import { closeSync, constants, fchmodSync, fsyncSync, lstatSync, openSync, unlinkSync, writeSync } from 'node:fs';
import { Refusal, refuse } from '../../preload/contract/errors.ts';
import { storageRefusal } from '../vault/storageErrors.ts';

const OWNER_ONLY = 0o600;
const SAYABLE = new Set(['disk-full', 'read-only']);

/** Refuses `disk-full`, `read-only` or `storage-failed`. A file that stands there is replaced: the dialog has asked. */
export function writeChosenFile(path: string, bytes: Uint8Array): void {
  try {
    const file = openForWriting(path);
    try {
      writeAll(file, bytes);
      fsyncSync(file);
    } catch (error) {
      removeChosenFile(path);
      throw error;
    } finally {
      closeSync(file);
    }
  } catch (error) {
    const refusal = storageRefusal(error);
    if (!(refusal instanceof Refusal)) throw error;
    throw SAYABLE.has(refusal.error.code) ? refusal : refuse('storage-failed');
  }
}

function openForWriting(path: string): number {
  const standing = lstatSync(path, { throwIfNoEntry: false });
  const { O_WRONLY, O_CREAT, O_EXCL, O_TRUNC } = constants;
  if (!standing) return openSync(path, O_WRONLY | O_CREAT | O_EXCL, OWNER_ONLY);
  // A link would lead to a file the leader did not choose; a pipe or device is no place for a text.
  if (!standing.isFile()) throw refuse('storage-failed');
  const file = openSync(path, O_WRONLY | O_TRUNC | (constants.O_NOFOLLOW ?? 0));
  fchmodSync(file, OWNER_ONLY);
  return file;
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
}

/** Of what was written: it is not whole, or may not stay. */
export function removeChosenFile(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It stays as it is; the error on its way says that it is not whole.
  }
}
