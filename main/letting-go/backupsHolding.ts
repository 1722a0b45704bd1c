// Which backups may still hold what is destroyed: those made since the first of its sessions was written down. A backup is a
// sealed file of its day and cannot be changed, only renewed.
import { Refusal } from '../../preload/contract/errors.ts';
import type { Journal } from '../journal/journal.ts';
import type { TextRecords } from './textsOf.ts';

/** Null when it cannot be known. */
export function backupsHolding(
  journal: Journal,
  texts: readonly Pick<TextRecords, 'sessionId'>[],
  backups: () => readonly string[],
): number | null {
  const since = Math.min(...texts.map(({ sessionId }) => Date.parse(journal.session(sessionId).addedAt)));
  try {
    return backups().filter((at) => Date.parse(at) >= since).length;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
