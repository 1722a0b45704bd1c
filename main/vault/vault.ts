// What an open journal can do. What is made of it for a page (changing a passphrase, a backup, ...) are functions over this.
import type { LeftOut } from './connection.ts';
import type { SlotKind } from './format.ts';
import type { Header } from './header.ts';
import type { RecordId, StoredRecord } from './records.ts';
import type { Rotation } from './rotation.ts';
import type { NewSlot, Slot } from './slots.ts';
import type { VaultKeys } from './vaultKeys.ts';

export type Change = { readonly put: StoredRecord } | { readonly remove: RecordId };
export type Saved = { readonly sequence: number; readonly savedAt: string };

export interface Vault {
  /** What stands in clear: which journal this is, and its ways in. */
  readonly header: Header;
  readonly slots: readonly Slot[];
  /** ISO instant of the last commit by the clock of that day; null before the first. */
  readonly lastSavedAt: string | null;
  /** Number of commits so far. */
  readonly sequence: number;
  /** As the sealed head says; `verify` compares it with what is there. */
  readonly recordCount: number;
  /** It is read from a copy in memory, or from a file that must not change: nothing can be written. */
  readonly readOnly: boolean;
  /**
   * Read-only, because this lies beside the journal: `log`, one that does not belong to it or is damaged, so that the newest
   * saves may be missing; `rollback-file`, as another program leaves it. `setAsideLog` takes either out of the way.
   */
  readonly leftOut: LeftOut | null;
  /** Records whose box was found not to open, so far. */
  readonly unreadable: ReadonlySet<RecordId>;
  /** Records in boxes up to 2 KiB: what the first screen needs. Boxes that do not open are left out and noted. */
  readSmall(): Iterable<StoredRecord>;
  /** The other records. Other calls are allowed between two of them. */
  readLarge(): Iterable<StoredRecord>;
  /** Undefined when there is no such record; refuses `vault-damaged` when its box does not open. */
  read(id: RecordId): StoredRecord | undefined;
  /** Compares every row with the sealed head. Refuses `vault-damaged` or `slots-changed`; when it returns, writing is allowed. */
  verify(): void;
  /**
   * All changes or none, on disk when it returns; removing what is not there changes nothing. Verifies first when nobody
   * has, and goes on refusing what that refused; else `read-only`, `invalid-input`, `disk-full`, `storage-failed`.
   */
  commit(changes: readonly Change[]): Saved;
  /** Wraps the vault key for a way in, in place of the one of its kind; refuses as `commit` does. */
  putSlot(slot: NewSlot): Saved;
  /** Takes a way in away; nothing happens to the others. The passphrase stays. */
  removeSlot(kind: Exclude<SlotKind, 'passphrase'>): Saved;
  /**
   * A new vault key, every box sealed again, and these ways in and no others, in one transaction. Also allowed when only
   * the slots were changed from outside (`slots-changed`): it is what heals that. `rotation` brings boxes that were sealed
   * ahead; it is used up, also when this is refused.
   */
  rotate(slots: readonly NewSlot[], rotation?: Rotation): Saved;
  /** For a rotation that takes its time and may be called off; refuses as `rotate` does. Nothing is written by it. */
  beginRotation(): Rotation;
  /** All of it as one file that is complete by itself. `file` is empty or not there. Refuses `disk-full` and the like. */
  copyInto(file: string): void;
  /** The keys of this journal, for a copy of it; who asks forgets them. Refuses `locked`. */
  keysAgain(): VaultKeys;
  /** Moves the write-ahead log into the journal and empties it. */
  checkpoint(): void;
  /** As `checkpoint`, and gives pages back to the disk when many are free. */
  compact(): void;
  /** SQLite's own look at its pages: refuses `vault-damaged`. About a second for 66 MB. */
  quickCheck(): void;
  /** Leaves one file at rest and overwrites the keys. `oneFile` is false when the disk was too full for that: no word is lost. */
  close(): { readonly oneFile: boolean };
}
