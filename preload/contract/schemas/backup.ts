// The backups of the open journal, as far as the page needs to know them. A backup is named by the instant it was made:
// no path crosses the wall.
import * as v from 'valibot';
import { count, instant, progress } from './common.ts';

/** In the journal's folder. */
export const BACKUP_FOLDER = 'backups';

export const heldCounts = v.strictObject({ groups: count, sessions: count, texts: count });

/** `texts` is unsaid while two people write together: it would tell whether there are texts that one of them does not see. */
export const backupCounts = v.strictObject({ ...heldCounts.entries, texts: v.nullable(count) });

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

/** `beside`: in the journal's folder, always. `second`: a folder the leader chose, perhaps on a stick. */
export const backupPlace = v.picklist(['beside', 'second']);

export const whichBackup = v.strictObject({ place: backupPlace, at: instant });

const backup = v.strictObject({
  ...whichBackup.entries,
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
  /** Under way, with the entries read so far. `copying` is a copy to keep somewhere, which is not one of these. */
  work: v.nullable(v.strictObject({ what: v.picklist(['making', 'checking', 'copying']), progress })),
  /** Why the last try to make one beside the journal failed since the journal was opened. */
  trouble: v.nullable(v.picklist(BACKUP_TROUBLES)),
  second: v.nullable(
    v.strictObject({
      /** To be read by the leader; no call takes it back. */
      folder: v.string(),
      /** A stick may not be. */
      there: v.boolean(),
      trouble: v.nullable(v.picklist(BACKUP_TROUBLES)),
    }),
  ),
  /** When a copy was last kept somewhere, since the journal was opened. */
  copiedAt: v.nullable(instant),
  /** Why the last try to keep one failed. */
  copyTrouble: v.nullable(v.picklist(BACKUP_TROUBLES)),
});

export type HeldCounts = v.InferOutput<typeof heldCounts>;
export type BackupCounts = v.InferOutput<typeof backupCounts>;
export type BackupCheck = v.InferOutput<typeof backupCheck>;
export type WhichBackup = v.InferOutput<typeof whichBackup>;
export type Backup = v.InferOutput<typeof backup>;
export type Backups = v.InferOutput<typeof backups>;
