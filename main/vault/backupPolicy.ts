// Which backups stay: the newest of each of 7 days, 4 weeks and 12 months that have one. Pure; who deletes is
// backupFolder.ts.
import type { NamedBackup } from './backupName.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** 1970-01-05, the first Monday. */
const FIRST_MONDAY_MS = 4 * DAY_MS;

type Span = { readonly keep: number; readonly of: (at: number) => string };

/** In UTC, like the names: a leader who travels does not lose a day. */
const SPANS: readonly Span[] = [
  { keep: 7, of: (at) => new Date(at).toISOString().slice(0, 10) },
  { keep: 4, of: (at) => String(Math.floor((at - FIRST_MONDAY_MS) / (7 * DAY_MS))) },
  { keep: 12, of: (at) => new Date(at).toISOString().slice(0, 7) },
];

function newestOfEach({ keep, of }: Span, newestFirst: readonly NamedBackup[]): NamedBackup[] {
  const seen = new Set<string>();
  return newestFirst.filter(({ at }) => {
    const span = of(Date.parse(at));
    if (seen.has(span) || seen.size === keep) return false;
    seen.add(span);
    return true;
  });
}

/**
 * What may be deleted. `justMade` stays whatever its date says, and so does all that is dated after `now`: with the clock set
 * back nobody can tell which of two is newer, and those of a wrong future must not take the places of the ones made since.
 */
export function surplusBackups(backups: readonly NamedBackup[], justMade: string, now: string): NamedBackup[] {
  const newestFirst = backups
    .filter(({ at }) => Date.parse(at) <= Date.parse(now))
    .toSorted((left, right) => Date.parse(right.at) - Date.parse(left.at));
  const kept = new Set(SPANS.flatMap((span) => newestOfEach(span, newestFirst)));
  return newestFirst.filter((backup) => !kept.has(backup) && backup.name !== justMade);
}

/** After a day with changes. A last backup in the future (the clock was set back) counts as none. */
export function isBackupDue(given: {
  readonly lastBackupAt: string | null;
  readonly lastSavedAt: string | null;
  readonly now: string;
}): boolean {
  const { lastBackupAt, lastSavedAt, now } = given;
  if (lastSavedAt === null) return false;
  if (lastBackupAt === null) return true;
  const age = Date.parse(now) - Date.parse(lastBackupAt);
  if (age < 0) return true;
  return age >= DAY_MS && Date.parse(lastSavedAt) > Date.parse(lastBackupAt);
}
