// The comparison alone, over rows given as a list: what no table of SQLite would hold, too.
import { describe, expect, it } from 'vitest';
import { RecordDigest, RecordMac } from '../../../main/crypto/digest.ts';
import { systemRandom } from '../../../main/crypto/random.ts';
import { findDisagreement } from '../../../main/vault/integrity.ts';

type Row = { readonly id: Uint8Array; readonly tag: Uint8Array };

const mac = new RecordMac(systemRandom(32));
const outside = systemRandom(32);
const row = (): Row => ({ id: systemRandom(16), tag: systemRandom(16) });
const [one, two, three] = [row(), row(), row()];

function headOf(rows: readonly Row[]) {
  const digest = new RecordDigest(mac);
  for (const { id, tag } of rows) digest.add(id, tag);
  return { sequence: 1, savedAtMs: 0, records: rows.length, digest: digest.value(), outside };
}

const table = (rows: readonly Row[], inOrder = true) => ({
  everyTag(visit: (id: Uint8Array, tag: Uint8Array) => void): boolean {
    for (const { id, tag } of rows) visit(id, tag);
    return inOrder;
  },
});

describe('rows and head', () => {
  const head = headOf([one, two]);
  const damaged = (found: number, unreadable = 0) => ({ code: 'vault-damaged', expected: 2, found, unreadable });

  it('agree when they are the same, in any order', () => {
    expect(findDisagreement(head, outside, table([two, one]), mac, 0)).toBeUndefined();
    expect(findDisagreement(headOf([]), outside, table([]), mac, 0)).toBeUndefined();
  });

  it('do not agree when a row was doubled twice over, though the digest does', () => {
    expect(findDisagreement(head, outside, table([one, two, three, three]), mac, 0)).toEqual(damaged(4));
    expect(findDisagreement(head, outside, table([one, two, two, two]), mac, 0)).toEqual(damaged(4));
  });

  it('do not agree when a row is missing, another one, or out of order', () => {
    expect(findDisagreement(head, outside, table([one]), mac, 0)).toEqual(damaged(1));
    expect(findDisagreement(head, outside, table([one, three]), mac, 0)).toEqual(damaged(2));
    expect(findDisagreement(head, outside, table([one, two], false), mac, 0)).toEqual(damaged(2));
  });

  it('do not agree when boxes did not open, and damage is said before changed slots', () => {
    expect(findDisagreement(head, outside, table([one, two]), mac, 3)).toEqual(damaged(2, 3));
    expect(findDisagreement(head, systemRandom(32), table([one]), mac, 0)).toEqual(damaged(1));
    expect(findDisagreement(head, systemRandom(32), table([one, two]), mac, 0)).toEqual({ code: 'slots-changed' });
  });
});
