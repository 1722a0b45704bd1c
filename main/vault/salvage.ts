// Reads what can be read of a damaged journal, for the rescue export. The file is read into memory and never written; every
// record that comes out was opened with the key, so none is another text than was saved. What is broken is taken from a
// backup, and said to be.
import { bytesToHex } from '@noble/hashes/utils.js';
import { Refusal } from '../../preload/contract/errors.ts';
import { type Connection, connectToSalvage } from './connection.ts';
import type { VaultEffects } from './effects.ts';
import type { SlotKind } from './format.ts';
import { type Head, hashOutside } from './head.ts';
import { headTable } from './headTable.ts';
import { type Header, readHeader } from './header.ts';
import { journalFiles } from './journalFiles.ts';
import { type RecordId, type StoredRecord, recordIdBytes } from './records.ts';
import { salvageTable, type WalkedIds } from './salvageTable.ts';
import { readSlots, type Slot } from './slots.ts';
import { onStorage } from './storageErrors.ts';
import type { Vault } from './vault.ts';
import { VaultKeys } from './vaultKeys.ts';
import type { WayIn } from './wayIn.ts';

export type Salvaged = {
  /** As they stand in the damaged journal. */
  readonly records: readonly StoredRecord[];
  /** No longer readable there; as they were when the backup was made. */
  readonly fromBackup: readonly StoredRecord[];
  /** Known to be there, readable nowhere. */
  readonly lost: readonly RecordId[];
  /** A part of the table could not be walked: records of it that are not in the backup are not even counted. */
  readonly gap: boolean;
  /** By the sealed head; null when that does not open. */
  readonly expected: number | null;
  readonly lastSavedAt: string | null;
};

/** With what it takes to build the journal anew. Whoever asks forgets `keys`. */
export type SalvagedJournal = Salvaged & {
  readonly header: Header;
  /** Those that can be trusted: all that the sealed head speaks of, or else only the one that was opened. */
  readonly slots: readonly Slot[];
  readonly keys: VaultKeys;
  /** Commits so far, as far as is known. */
  readonly sequence: number;
};

/** Of the damaged journal, or of the backup when its own are broken. */
type WaysIn = { readonly header: Header; readonly slots: readonly Slot[]; readonly keys: VaultKeys };

/**
 * `backup`: the newest one that opens (`openCopy`, `openCopyOf`), if any; also its keys are used when the ways in of the
 * damaged journal are. Refuses `no-journal`, `not-a-journal`, `newer-format`, `not-enough-memory` and what the way in refuses.
 */
export async function salvage(
  file: string,
  wayIn: WayIn,
  effects: Pick<VaultEffects, 'random'>,
  backup?: Vault,
): Promise<Salvaged> {
  const {
    header: _header,
    slots: _slots,
    keys,
    sequence: _sequence,
    ...salvaged
  } = await salvageJournal(file, { wayIn, opens: 'passphrase' }, effects, backup);
  keys.forget();
  return salvaged;
}

/** `opens`: the kind of slot that `wayIn` opens. */
export async function salvageJournal(
  file: string,
  { wayIn, opens }: { readonly wayIn: WayIn; readonly opens: SlotKind },
  effects: Pick<VaultEffects, 'random'>,
  backup?: Vault,
): Promise<SalvagedJournal> {
  const connection = connectToSalvage(journalFiles(file));
  try {
    const waysIn = await waysInto(connection, wayIn, effects, backup);
    try {
      const head = headIn(connection, waysIn.keys);
      return {
        ...readAll(connection, waysIn.keys, head, backup),
        ...waysIn,
        slots: trusted(waysIn, head, opens),
        sequence: Math.max(head?.sequence ?? 0, backup?.sequence ?? 0),
      };
    } catch (error) {
      waysIn.keys.forget();
      throw error;
    }
  } finally {
    connection.close();
  }
}

async function waysInto(
  connection: Connection,
  wayIn: WayIn,
  effects: Pick<VaultEffects, 'random'>,
  backup: Vault | undefined,
): Promise<WaysIn> {
  try {
    const { header, slots } = onStorage(() => ({ header: readHeader(connection.db), slots: readSlots(connection.db) }));
    return { header, slots, keys: new VaultKeys(await wayIn(header, slots), header, effects.random) };
  } catch (error) {
    if (!(error instanceof Refusal) || !backup) throw error;
    return { header: backup.header, slots: backup.slots, keys: backup.keysAgain() };
  }
}

/** Somebody may have put an older way in back: what the head does not vouch for does not come along. */
function trusted({ header, slots }: WaysIn, head: Head | undefined, opens: SlotKind): readonly Slot[] {
  const vouchedFor = head && Buffer.compare(hashOutside(header, slots), head.outside) === 0;
  return vouchedFor ? slots : slots.filter(({ kind }) => kind === opens);
}

function readAll(connection: Connection, keys: VaultKeys, head: Head | undefined, backup: Vault | undefined): Salvaged {
  const table = salvageTable(connection.db);
  const walked = table.ids();
  const records: StoredRecord[] = [];
  const unreadable = new Set<RecordId>();
  for (const id of walked.ids) {
    const row = table.row(id);
    const record = row && keys.records.open(row);
    if (record) records.push(record);
    else unreadable.add(bytesToHex(id));
  }
  const fromBackup = backup ? missingIn(walked, unreadable, backup) : [];
  for (const { id } of fromBackup) unreadable.delete(id);
  return {
    records,
    fromBackup,
    lost: [...unreadable],
    gap: walked.gap !== null,
    expected: head?.records ?? null,
    lastSavedAt: head && head.sequence > 0 ? new Date(head.savedAtMs).toISOString() : null,
  };
}

/**
 * Only what is broken in the journal: a record that is whole there counts as it is there, and one that was let go since the
 * backup does not come back, unless it lies where the table could not be walked.
 */
function missingIn(walked: WalkedIds, unreadable: ReadonlySet<RecordId>, backup: Vault): StoredRecord[] {
  const known = new Set(walked.ids.map((id) => bytesToHex(id)));
  const { gap } = walked;
  const inGap = (id: RecordId) => {
    if (!gap || known.has(id)) return false;
    const bytes = recordIdBytes(id);
    const afterIt = !gap.after || Buffer.compare(bytes, gap.after) > 0;
    return afterIt && (!gap.before || Buffer.compare(bytes, gap.before) < 0);
  };
  return [...backup.readSmall(), ...backup.readLarge()].filter(({ id }) => unreadable.has(id) || inGap(id));
}

function headIn(connection: Connection, keys: VaultKeys): Head | undefined {
  try {
    return onStorage(() => headTable(connection.db).read(keys.head));
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
