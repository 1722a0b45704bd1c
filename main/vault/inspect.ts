// What can be said about a journal without keys and without opening it: the lock screen's question.
import { statSync } from 'node:fs';
import { refuse } from '../../preload/contract/errors.ts';
import { isHeldHere } from './heldHere.ts';
import { anyExists, journalFiles } from './journalFiles.ts';
import { checkRawHeader } from './rawHeader.ts';
import { settleRestore } from './settleRestore.ts';
import { onStorage, UNCOUNTED_DAMAGE } from './storageErrors.ts';

export type Inspection =
  | { readonly state: 'absent' }
  /** `lastWrittenAt`: ISO instant from the file system, of the journal or of what lies beside it, whichever is later. */
  | {
      readonly state: 'present';
      readonly lastWrittenAt: string;
      /** There is a log beside it, which closing takes away: whoever had it open was killed, lost power or found the disk full. */
      readonly notClosed: boolean;
    };

/**
 * Refuses what `openVault` would refuse by the first 100 bytes (`not-a-journal`, `newer-format`), and `vault-damaged` when
 * the journal is gone and only what SQLite kept beside it is left.
 */
export function inspectVault(file: string): Inspection {
  const files = journalFiles(file);
  settleRestore(files);
  return onStorage(() => {
    const stats = [files.main, files.wal].map((path) => statSync(path, { throwIfNoEntry: false }));
    if (!stats[0]) {
      if (anyExists(files)) throw refuse(UNCOUNTED_DAMAGE);
      return { state: 'absent' };
    }
    if (!isHeldHere(files.main)) checkRawHeader(files.main);
    const lastWritten = Math.max(...stats.map((stat) => stat?.mtimeMs ?? 0));
    return { state: 'present', lastWrittenAt: new Date(lastWritten).toISOString(), notClosed: stats[1] !== undefined };
  });
}
