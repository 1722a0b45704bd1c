// Reads what can be read of a damaged journal, for the rescue export. The file is read into memory and never written; every
// record that comes out was opened with the key, so none is another text than was saved. What is broken is taken from a
// backup, and said to be.
import { bytesToHex } from '@noble/hashes/utils.js';
import { Refusal } from '../../preload/contract/errors.ts';
import { type Connection, connectToSalvage } from './connection.ts';
import type { VaultEffects } from './effects.ts';
import type { Head } from './head.ts';
import { headTable } from './headTable.ts';
import { readHeader } from './header.ts';
import { journalFiles } from './journalFiles.ts';
import { type RecordId, type StoredRecord, recordIdBytes } from './records.ts';
import { salvageTable, type WalkedIds } from './salvageTable.ts';
import { readSlots } from './slots.ts';
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
  const connection = connectToSalvage(journalFiles(file));
  try {
    const keys = await keysOf(connection, wayIn, effects, backup);
    try {
      return readAll(connection, keys, backup);
    } finally {
      keys.forget();
    }
  } finally {
    connection.close();
  }
}

async function keysOf(
  connection: Connection,
  wayIn: WayIn,
  effects: Pick<VaultEffects, 'random'>,
  backup: Vault | undefined,
): Promise<VaultKeys> {
  try {
    const { header, slots } = onStorage(() => ({ header: readHeader(connection.db), slots: readSlots(connection.db) }));
    return new VaultKeys(await wayIn(header, slots), header, effects.random);
  } catch (error) {
    if (!(error instanceof Refusal) || !backup) throw error;
    return backup.keysAgain();
  }
}

function readAll(connection: Connection, keys: VaultKeys, backup: Vault | undefined): Salvaged {
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
  const head = headIn(connection, keys);
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
