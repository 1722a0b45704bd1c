// The backups of the open journal, as far as the page needs to know them. A backup is named by the instant it was made:
// no path crosses the wall.
import * as v from 'valibot';
import { count, instant } from './common.ts';

/** In the journal's folder. */
export const BACKUP_FOLDER = 'backups';

export const backupCounts = v.strictObject({ groups: count, sessions: count, texts: count });

const good = v.strictObject({
  outcome: v.literal('good'),
  checkedAt: instant,
  holds: backupCounts,
  /** Whether it has the passphrase's way in of today, or one of its own day. */
  passphrase: v.picklist(['today', 'of-its-day']),
});

const notGood = v.strictObject({
  /** `other-keys`: from before the keys were changed, or damaged; only the passphrase of its day could tell. */
  outcome: v.picklist(['damaged', 'other-keys', 'other-journal', 'not-read']),
  checkedAt: instant,
});

export const backupCheck = v.union([good, notGood]);

const backup = v.strictObject({
  at: instant,
  bytes: count,
  /** What was found when it was last read from end to end since the journal was opened. */
  check: v.nullable(backupCheck),
});

export const BACKUP_TROUBLES = ['disk-full', 'read-only', 'storage-failed', 'vault-damaged'] as const;

export const backups = v.strictObject({
  /** The newest first. */
  kept: v.array(backup),
  /** The newest that was not found to be bad. Every one was opened and read before it got its name. */
  lastGoodAt: v.nullable(instant),
  /** Something was saved after the last good one. */
  changedSince: v.boolean(),
  today: backupCounts,
  /** Under way: entries read so far. `at` is the backup that is checked, null while one is made. */
  work: v.nullable(v.strictObject({ at: v.nullable(instant), done: count, of: count })),
  /** Why the last try to make one failed, since the journal was opened. */
  trouble: v.nullable(v.picklist(BACKUP_TROUBLES)),
});

export type BackupCounts = v.InferOutput<typeof backupCounts>;
export type BackupCheck = v.InferOutput<typeof backupCheck>;
export type Backup = v.InferOutput<typeof backup>;
export type Backups = v.InferOutput<typeof backups>;
