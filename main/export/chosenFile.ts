// Reads a file that the leader chose in the system's dialog: to compare it with what left, or to open what a co-leader sent.
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { Refusal, refuse } from '../../preload/contract/errors.ts';

/** Far above anything that leaves this journal; the vault process does nothing else while it reads. */
const LARGEST = 64 * 1024 * 1024;

/** SHA-256 in hex. Refuses as `chosenFile` does. */
export const fingerprintOf = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

/** Refuses `not-found`, `file-too-large`, or `storage-failed` also for a pipe or a device, which have no end. */
export function chosenFile(path: string, largest = LARGEST): Uint8Array {
  const file = opened(path);
  try {
    const status = fstatSync(file);
    if (!status.isFile()) throw refuse('storage-failed');
    if (status.size > largest) throw refuse('file-too-large');
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    throw error instanceof Refusal ? error : refuse('storage-failed');
  } finally {
    closeSync(file);
  }
}

/** Without waiting: whoever opens a pipe nobody writes to would wait for ever. */
function opened(path: string): number {
  try {
    return openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch {
    throw refuse('not-found');
  }
}
