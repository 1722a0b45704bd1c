// What a commit does to the rows, and what the head has to say afterwards. Runs inside the transaction; the digest follows
// each row by the tag that was there before.
import { RecordDigest, type RecordMac } from '../crypto/digest.ts';
import type { Head } from './head.ts';
import { type RecordCodec, type RecordRow, recordIdBytes } from './records.ts';
import type { RecordTable } from './recordTable.ts';
import type { Change } from './vault.ts';

export type RowChange = { readonly put: RecordRow } | { readonly remove: Uint8Array };

/** Seals what is put. Before the transaction, so that a record that cannot be written starts none. */
export function sealChanges(changes: readonly Change[], codec: RecordCodec): RowChange[] {
  return changes.map((change) =>
    'put' in change ? { put: codec.seal(change.put) } : { remove: recordIdBytes(change.remove) },
  );
}

/** Changes the rows in the order given. Removing a row that is not there changes nothing. */
export function applyChanges(
  changes: readonly RowChange[],
  before: Pick<Head, 'records' | 'digest'>,
  table: RecordTable,
  mac: RecordMac,
): Pick<Head, 'records' | 'digest'> {
  const digest = new RecordDigest(mac, before.digest);
  let { records } = before;
  for (const change of changes) {
    const id = 'put' in change ? change.put.id : change.remove;
    const earlierTag = table.tag(id);
    if (earlierTag) {
      digest.remove(id, earlierTag);
      records--;
    }
    if ('put' in change) {
      digest.add(id, change.put.tag);
      records++;
      table.put(change.put);
    } else if (earlierTag) {
      table.remove(id);
    }
  }
  return { records, digest: digest.value() };
}
