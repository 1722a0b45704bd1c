// Does the whole agree with its sealed head? Recomputes the digest over all rows and compares it, the count and the hash
// of what stands in clear. A row removed, added, replaced by an older one, swapped or doubled, and a changed slot, are
// found here; which row it was cannot be said.
import type { JournalError } from '../../preload/contract/errors.ts';
import { RecordDigest, type RecordMac } from '../crypto/digest.ts';
import type { Head } from './head.ts';
import type { RecordTable } from './recordTable.ts';

function equal(left: Uint8Array, right: Uint8Array): boolean {
  return Buffer.compare(left, right) === 0;
}

/** Undefined when everything agrees. `unreadable` is how many boxes were found not to open so far. */
export function findDisagreement(
  head: Head,
  outside: Uint8Array,
  table: Pick<RecordTable, 'everyTag'>,
  mac: RecordMac,
  unreadable: number,
): JournalError | undefined {
  const digest = new RecordDigest(mac);
  let found = 0;
  const inOrder = table.everyTag((id, tag) => {
    digest.add(id, tag);
    found++;
  });
  if (!inOrder || found !== head.records || !equal(digest.value(), head.digest) || unreadable > 0) {
    return { code: 'vault-damaged', expected: head.records, found, unreadable };
  }
  return equal(outside, head.outside) ? undefined : { code: 'slots-changed' };
}
