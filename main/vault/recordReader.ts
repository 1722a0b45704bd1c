// Reads records of an open journal, and remembers which boxes did not open.
import { bytesToHex } from '@noble/hashes/utils.js';
import { type RecordCodec, type RecordId, type RecordRow, recordIdBytes, type StoredRecord } from './records.ts';
import type { RecordTable } from './recordTable.ts';

type Surroundings = {
  readonly table: RecordTable;
  /** Of the moment: a rotation changes it. */
  readonly codec: () => RecordCodec;
  /** Runs a step on the storage, or refuses it. */
  readonly onDisk: <Result>(step: () => Result) => Result;
  /** A box did not open. */
  readonly foundDamage: () => void;
};

export class RecordReader {
  readonly unreadable = new Set<RecordId>();
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** Boxes that do not open are left out. */
  *all(size: 'small' | 'large'): Generator<StoredRecord, void> {
    const { table, onDisk } = this.#around;
    const rows = table.rows(size);
    for (let next = onDisk(() => rows.next()); !next.done; next = onDisk(() => rows.next())) {
      const record = this.#open(next.value);
      if (record) yield record;
    }
  }

  /** `found` is true for a row that is there, also when its box does not open. */
  one(id: RecordId): { readonly found: boolean; readonly record: StoredRecord | undefined } {
    const { table, onDisk } = this.#around;
    const row = onDisk(() => table.row(recordIdBytes(id)));
    return { found: row !== undefined, record: row && this.#open(row) };
  }

  #open(row: RecordRow): StoredRecord | undefined {
    const record = this.#around.codec().open(row);
    if (!record) this.noteUnreadable(bytesToHex(row.id));
    return record;
  }

  noteUnreadable(id: RecordId): void {
    this.unreadable.add(id);
    this.#around.foundDamage();
  }
}
