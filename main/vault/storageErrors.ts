// From what SQLite and the file system say to the closed union of the contract. Their messages stay behind: they hold
// paths, and a path holds a user's name.
import { type JournalError, Refusal, refuse } from '../../preload/contract/errors.ts';

/**
 * The file itself is broken, so nothing could be counted: all three numbers are 0. (A damaged journal whose head could be
 * read always has a number above 0.)
 */
export const UNCOUNTED_DAMAGE: JournalError = { code: 'vault-damaged', expected: 0, found: 0, unreadable: 0 };

/** By the beginning of a code, the first that fits: SQLite's extended codes add a suffix. */
const BY_CODE: readonly (readonly [prefix: string, error: JournalError])[] = [
  ['SQLITE_FULL', { code: 'disk-full' }],
  ['ENOSPC', { code: 'disk-full' }],
  ['EDQUOT', { code: 'disk-full' }],
  ['SQLITE_BUSY', { code: 'in-use' }],
  ['SQLITE_LOCKED', { code: 'in-use' }],
  ['EBUSY', { code: 'in-use' }],
  ['SQLITE_READONLY', { code: 'read-only' }],
  ['SQLITE_CANTOPEN', { code: 'read-only' }],
  ['SQLITE_PERM', { code: 'read-only' }],
  ['EACCES', { code: 'read-only' }],
  ['EPERM', { code: 'read-only' }],
  ['EROFS', { code: 'read-only' }],
  ['SQLITE_CORRUPT', UNCOUNTED_DAMAGE],
  ['SQLITE_NOTADB', { code: 'not-a-journal' }],
  ['SQLITE_NOMEM', { code: 'not-enough-memory' }],
];

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** Whether `error` comes from SQLite or the file system, and not from a mistake of ours. */
function isStorageError(error: unknown): boolean {
  return /^(SQLITE_|E[A-Z0-9]+$)/.test(codeOf(error));
}

/** The Refusal for an error of SQLite or the file system; anything else comes back unchanged. Always `throw` the result. */
export function storageRefusal(error: unknown): unknown {
  if (error instanceof Refusal || !isStorageError(error)) return error;
  const code = codeOf(error);
  return refuse(BY_CODE.find(([prefix]) => code.startsWith(prefix))?.[1] ?? { code: 'storage-failed' });
}

/** Runs `step`; whatever SQLite or the file system throws leaves as a Refusal. */
export function onStorage<Result>(step: () => Result): Result {
  try {
    return step();
  } catch (error) {
    throw storageRefusal(error);
  }
}
