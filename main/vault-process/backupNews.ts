// What is known of backups without touching one: which is the last good one, and why one was not made. Pure.
import type { ErrorCode } from '../../preload/contract/errors.ts';
import type { Backup, Backups } from '../../preload/contract/schemas/backup.ts';

/** Of those newest first. One from the future (the clock was set back) counts only where there is no other. */
export function lastGood(kept: readonly Backup[], now: string): string | null {
  const good = kept.filter(({ check }) => check === null || check.outcome === 'good');
  return (good.find(({ at }) => !isLater(at, now)) ?? good[0])?.at ?? null;
}

export function isLater(one: string | null, other: string | null): boolean {
  if (one === null) return false;
  return other === null || Date.parse(one) > Date.parse(other);
}

export function troubleOf(code: ErrorCode): Backups['trouble'] {
  if (code === 'disk-full' || code === 'read-only') return code;
  if (code === 'vault-damaged' || code === 'slots-changed') return 'vault-damaged';
  // Two in one second: the first one is there.
  return code === 'journal-exists' ? null : 'storage-failed';
}
