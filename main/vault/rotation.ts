// Every box out of one key and into another, in place. Payloads are not parsed: a kind nobody knows comes through byte for
// byte. Boxes can be sealed ahead, a few at a time and beside the saves, so that it can be watched and called off, and the
// one transaction at the end is short; what was saved in between is known by its tag and sealed there.
import { bytesToHex } from '@noble/hashes/utils.js';
import { RecordDigest } from '../crypto/digest.ts';
import type { Head } from './head.ts';
import type { RecordId, RecordRow } from './records.ts';
import type { RecordTable } from './recordTable.ts';
import type { NewSlot, Slot } from './slots.ts';
import type { VaultKeys } from './vaultKeys.ts';

/** What is sealed ahead lies in memory; the rest of a larger journal is sealed inside the transaction. */
const MOST_BYTES_AHEAD = 256 * 1024 * 1024;

type Parts = {
  readonly table: RecordTable;
  readonly from: VaultKeys;
  readonly to: VaultKeys;
  /** Is told of a box that does not open, and must throw. */
  readonly unreadable: (id: RecordId) => never;
  /** Runs a step on the storage, or refuses it. */
  readonly onDisk: <Result>(step: () => Result) => Result;
};

type SealedAhead = { readonly fromTag: Uint8Array; readonly row: RecordRow };

export class Rotation {
  readonly #parts: Parts;
  readonly #rows: Generator<RecordRow, void>;
  readonly #ahead = new Map<RecordId, SealedAhead>();
  #bytes = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#rows = everyRow(parts.table);
  }

  /** Seals one more box ahead; false when all are, or no more fit. Refuses what reading the journal would refuse. */
  sealNext(): boolean {
    if (this.#bytes > MOST_BYTES_AHEAD) return false;
    const next = this.#parts.onDisk(() => this.#rows.next());
    if (next.done) return false;
    const row = this.#seal(next.value);
    this.#ahead.set(bytesToHex(row.id), { fromTag: next.value.tag, row });
    this.#bytes += row.box.length;
    return true;
  }

  /** It does not take place. The new keys are overwritten. */
  abandon(): void {
    this.#ahead.clear();
    this.#parts.to.forget();
  }

  /** For the vault alone: the keys that every box will have. */
  get keys(): VaultKeys {
    return this.#parts.to;
  }

  wrap(slot: NewSlot): Slot {
    return this.#parts.to.wrap(slot);
  }

  /** Inside the transaction. Answers what the head has to say afterwards. */
  putAll(): Pick<Head, 'records' | 'digest'> {
    const { table, to } = this.#parts;
    const digest = new RecordDigest(to.mac);
    let records = 0;
    for (const row of everyRow(table)) {
      const resealed = this.#sealedAhead(row) ?? this.#seal(row);
      table.put(resealed);
      digest.add(resealed.id, resealed.tag);
      records++;
    }
    return { records, digest: digest.value() };
  }

  #sealedAhead({ id, tag }: RecordRow): RecordRow | undefined {
    const ahead = this.#ahead.get(bytesToHex(id));
    return ahead && Buffer.compare(ahead.fromTag, tag) === 0 ? ahead.row : undefined;
  }

  #seal(row: RecordRow): RecordRow {
    const { from, to, unreadable } = this.#parts;
    const padded = from.records.openPadded(row) ?? unreadable(bytesToHex(row.id));
    return to.records.sealPadded(row.id, padded);
  }
}

function* everyRow(table: RecordTable): Generator<RecordRow, void> {
  yield* table.rows('small');
  yield* table.rows('large');
}
