// When Today says a word about backups: the last good one is old and does not hold what was saved since. Without any, the
// age of what was saved counts.
import type { Backups } from '../../../preload/contract/schemas/backup.ts';

const DAYS = 14;
const DAY_MS = 24 * 60 * 60 * 1000;

type Known = Pick<Backups, 'lastGoodAt' | 'changedSince'>;

/** `lastSavedAt` is of when the journal was opened, `now` in milliseconds. */
export function isBackupOld({ lastGoodAt, changedSince }: Known, lastSavedAt: string | null, now: number): boolean {
  const since = lastGoodAt ?? lastSavedAt;
  return changedSince && since !== null && now - Date.parse(since) > DAYS * DAY_MS;
}
