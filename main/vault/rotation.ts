// Every box out of one key and into another, in place; runs inside the transaction. Payloads are not parsed: a kind nobody
// knows comes through byte for byte.
import { bytesToHex } from '@noble/hashes/utils.js';
import { RecordDigest } from '../crypto/digest.ts';
import type { Head } from './head.ts';
import type { RecordId } from './records.ts';
import type { RecordTable } from './recordTable.ts';
import type { VaultKeys } from './vaultKeys.ts';

/** What the head has to say afterwards. `unreadable` is told of a box that does not open, and must throw. */
export function resealAll(
  table: RecordTable,
  from: VaultKeys,
  to: VaultKeys,
  unreadable: (id: RecordId) => never,
): Pick<Head, 'records' | 'digest'> {
  const digest = new RecordDigest(to.mac);
  let records = 0;
  for (const size of ['small', 'large'] as const) {
    for (const row of table.rows(size)) {
      const padded = from.records.openPadded(row) ?? unreadable(bytesToHex(row.id));
      const resealed = to.records.sealPadded(row.id, padded);
      table.put(resealed);
      digest.add(resealed.id, resealed.tag);
      records++;
    }
  }
  return { records, digest: digest.value() };
}
