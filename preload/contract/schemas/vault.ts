// The state of the journal's file, and the passphrase on its way to the vault process.
import * as v from 'valibot';
import { count, instant } from './common.ts';

export const PASSPHRASE = { leastCharacters: 12, mostBytes: 1024 } as const;

/** Not trimmed and not folded: what was typed is what counts. Its length in bytes is checked after NFKC. */
export const passphrase = v.pipe(v.string(), v.minLength(1), v.maxLength(PASSPHRASE.mostBytes));

export const newPassphrase = v.pipe(
  v.string(),
  v.check((text) => [...text].length >= PASSPHRASE.leastCharacters),
  v.maxLength(PASSPHRASE.mostBytes),
);

export const vaultStatus = v.strictObject({
  journal: v.picklist(['absent', 'present', 'open']),
  /** From the file system, so it can be said before unlocking. */
  lastWrittenAt: v.nullable(instant),
  /** The journal is closed now and was not closed in order: what was saved up to `lastWrittenAt` is there. */
  notClosed: v.boolean(),
  /** What is open is the example: invented, in memory only. */
  example: v.boolean(),
});

/** The name of what was set aside, in the journal's own folder. */
export const setAside = v.strictObject({ name: v.pipe(v.string(), v.regex(/^[\w.-]{1,200}$/)) });

export const overview = v.strictObject({
  /** From the sealed head, as it was when the journal was opened. */
  lastSavedAt: v.nullable(instant),
  /** `checking` until the digest over all records has been recomputed. */
  integrity: v.picklist(['checking', 'agrees']),
  searchable: v.boolean(),
  readOnly: v.boolean(),
  /** Why it is to be read only: this lies beside the journal and is not its own. With a log, the newest saves may be missing. */
  leftOut: v.nullable(v.picklist(['log', 'rollback-file'])),
  /** Unsaid while two people write together. */
  records: v.nullable(count),
});

/** Of a journal that is open and damaged. */
export const damage = v.strictObject({
  /**
   * Sessions with a text that cannot be read, of those that are there; a session that is lost itself is among neither. While two
   * people write together only their joint texts are looked at.
   */
  sessions: v.strictObject({ affected: count, total: count }),
  newestBackupAt: v.nullable(instant),
});

export type Damage = v.InferOutput<typeof damage>;
export type VaultStatus = v.InferOutput<typeof vaultStatus>;
export type Overview = v.InferOutput<typeof overview>;
