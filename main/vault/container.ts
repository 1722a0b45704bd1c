// The bytes of a whole journal, built in memory: of a new one, and of one that is built anew from what could be read.
import Database from 'better-sqlite3';
import { RecordDigest } from '../crypto/digest.ts';
import { APPLICATION_ID, FORMAT, PAGE_BYTES } from './format.ts';
import { hashOutside } from './head.ts';
import { headTable } from './headTable.ts';
import { type Header, writeHeader } from './header.ts';
import { WRITE_AND_READ_VERSION_AT } from './rawHeader.ts';
import type { StoredRecord } from './records.ts';
import { recordTable } from './recordTable.ts';
import { createTables } from './schema.ts';
import { type Slot, writeSlot } from './slots.ts';
import type { VaultKeys } from './vaultKeys.ts';

export type Contents = {
  readonly header: Header;
  readonly slots: readonly Slot[];
  readonly keys: VaultKeys;
  readonly records: readonly StoredRecord[];
  readonly sequence: number;
  readonly savedAtMs: number;
};

/** In WAL mode from its first day, see `giveLog`. */
export function containerOf({ header, slots, keys, records, sequence, savedAtMs }: Contents): Uint8Array {
  const db = new Database(':memory:');
  try {
    db.pragma(`page_size = ${PAGE_BYTES}`);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.pragma(`user_version = ${FORMAT}`);
    createTables(db);
    writeHeader(db, header);
    for (const slot of slots) writeSlot(db, slot);
    const digest = new RecordDigest(keys.mac);
    const table = recordTable(db);
    for (const record of records) {
      const row = keys.records.seal(record);
      table.put(row);
      digest.add(row.id, row.tag);
    }
    const outside = hashOutside(header, slots);
    const head = { sequence, records: records.length, digest: digest.value(), outside, savedAtMs };
    headTable(db).write(head, keys.head);
    const bytes = db.serialize();
    for (const at of WRITE_AND_READ_VERSION_AT) bytes[at] = 2;
    return bytes;
  } finally {
    db.close();
  }
}
