// Which backups may still hold what is destroyed: those made since the first of its sessions was written down. A backup is a
// sealed file of its day and cannot be changed, only renewed.
import { Refusal } from '../../preload/contract/errors.ts';
import type { Id } from '../../preload/contract/schemas/common.ts';
import type { Journal } from '../journal/journal.ts';

/** Null when it cannot be known. */
export function backupsHolding(
  journal: Journal,
  sessions: readonly Id[],
  backups: () => readonly string[],
): number | null {
  const since = Math.min(...sessions.map((id) => Date.parse(journal.session(id).addedAt)));
  try {
    return backups().filter((at) => Date.parse(at) >= since).length;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
