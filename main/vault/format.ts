// Format 1: everything that is on disk, as constants. Who asks "what does the file show?" reads this and
// docs/vault-format.md, and they agree. The file holds no name, date, kind or length in clear.
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** `application_id` in SQLite's header, bytes 68..71: "BJnl". */
export const APPLICATION_ID = 0x42_4a_6e_6c;
/** `user_version` in SQLite's header, bytes 60..63, and the format number inside every associated data. */
export const FORMAT = 1;
export const PAGE_BYTES = 4096;

export const ID_BYTES = 16;
export const VAULT_KEY_BYTES = 32;
/** The bits of `header.critical` this program knows. Another bit set means a newer program wrote something it must know. */
export const KNOWN_CRITICAL_FEATURES = 0;

export type SlotKind = 'passphrase' | 'recovery' | 'device';

/** Eight bytes before every associated data, so that a box of one place never opens in another. */
export const LABELS = {
  record: utf8ToBytes('BJrecord'),
  head: utf8ToBytes('BJhead--'),
  slot: utf8ToBytes('BJslot--'),
  outside: utf8ToBytes('BJoutsid'),
} as const;

/** Ceilings checked before anything is read: a hostile file must not cost memory or time. */
export const LIMITS = {
  slots: 8,
  records: 1_000_000,
  boxBytes: 16 * 1024 * 1024,
  parameterBytes: 1024,
} as const;

/** `sqlite_schema` of a format 1 file holds these texts and nothing else: no trigger, view, index or CHECK can hide in it. */
export const TABLES = {
  header: `CREATE TABLE header (
  one INTEGER NOT NULL PRIMARY KEY,
  vault BLOB NOT NULL,
  critical INTEGER NOT NULL
) STRICT, WITHOUT ROWID`,
  slots: `CREATE TABLE slots (
  id BLOB NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  parameters BLOB NOT NULL,
  wrapped BLOB NOT NULL,
  "check" BLOB NOT NULL
) STRICT, WITHOUT ROWID`,
  records: `CREATE TABLE records (
  id BLOB NOT NULL PRIMARY KEY,
  tag BLOB NOT NULL,
  box BLOB NOT NULL
) STRICT, WITHOUT ROWID`,
  head: `CREATE TABLE head (
  one INTEGER NOT NULL PRIMARY KEY,
  box BLOB NOT NULL
) STRICT, WITHOUT ROWID`,
} as const;

/** The primary key of the only row in `header` and in `head`. */
export const ONLY_ROW = 1;
