// Every record of a journal, after the head, the digest and every box agreed, as docs/vault-format.md describes it.
import { createHash, createHmac } from 'node:crypto';
import { FORMAT, openBox, withoutPadding } from './boxes.ts';
import { type JournalFile, readJournalFile, type Row } from './journalFile.ts';
import { Unreadable } from './unreadable.ts';
import { identityOf, type Secret, subkeysOf, vaultKeyOf } from './vaultKey.ts';

export type ReadRecord = { id: string; kind: string; version: number; value: unknown };

export function readVault(file: string, secret: Secret): ReadRecord[] {
  const journal = readJournalFile(file);
  const keys = subkeysOf(vaultKeyOf(journal, secret), journal.vaultId);
  const box = openBox(keys.head, journal.head, placeOf('BJhead--', journal, Buffer.alloc(16)));
  if (!box) throw new Unreadable('The head does not open.');
  const head = withoutPadding(box);
  const agrees =
    head.length === 88 &&
    head.readBigUInt64BE(8) === BigInt(journal.records.length) &&
    head.subarray(24, 56).equals(digestOf(keys.digest, journal.records)) &&
    head.subarray(56).equals(outsideOf(journal));
  if (!agrees) throw new Unreadable('The records or the ways in do not agree with the head.');
  return journal.records.map((row) => recordIn(row, journal, keys.record));
}

function recordIn({ id, tag, box }: Row, journal: JournalFile, key: Buffer): ReadRecord {
  const name = id.toString('hex');
  const padded = openBox(key, box, placeOf('BJrecord', journal, id));
  if (!padded || !box.subarray(-16).equals(tag)) throw new Unreadable(`The record ${name} does not open.`);
  return { id: name, ...(JSON.parse(withoutPadding(padded).toString('utf8')) as Omit<ReadRecord, 'id'>) };
}

const placeOf = (label: string, { vaultId }: JournalFile, id: Buffer): Buffer =>
  Buffer.concat([Buffer.from(label), FORMAT, vaultId, id]);

function digestOf(key: Buffer, records: readonly Row[]): Buffer {
  const sum = Buffer.alloc(32);
  for (const { id, tag } of records) {
    const mac = createHmac('sha256', key).update(id).update(tag).digest();
    for (const [at, byte] of mac.entries()) sum[at] = (sum[at] ?? 0) ^ byte;
  }
  return sum;
}

function outsideOf(journal: JournalFile): Buffer {
  const { vaultId, critical, slots } = journal;
  const measured = (bytes: Buffer): Buffer => Buffer.concat([u32(bytes.length), bytes]);
  const parts = slots.flatMap((slot) => [identityOf(journal, slot), slot.wrapped, slot.check].map(measured));
  const all = Buffer.concat([Buffer.from('BJoutsid'), FORMAT, u32(critical), vaultId, u32(slots.length), ...parts]);
  return createHash('sha256').update(all).digest();
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
