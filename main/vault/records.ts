// One record: UTF-8 JSON {kind, version, value}, padded to a size class and boxed under the record key, bound to vault and
// record id. The tag (the box's last 16 bytes) also stands in a column of its own, so that the digest over all records
// needs no large box to be read; it has to agree with the box.
import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js';
import { refuse } from '../../preload/contract/errors.ts';
import { BOX_OVERHEAD, openBox, sealBox, tagOf } from '../crypto/aead.ts';
import { encodeUint } from '../crypto/bigEndian.ts';
import { pad, paddedLength, unpad } from '../crypto/padding.ts';
import type { Random } from '../crypto/random.ts';
import { ID_BYTES, LABELS, LIMITS } from './format.ts';
import type { Header } from './header.ts';

/** 32 lower-case hexadecimal digits: 16 random bytes. */
export type RecordId = string;

/** `value` is JSON. `kind` and `version` belong to the caller; the vault keeps kinds it has never heard of. */
export type StoredRecord = {
  readonly id: RecordId;
  readonly kind: string;
  readonly version: number;
  readonly value: unknown;
};

/** A row of `records`. */
export type RecordRow = { readonly id: Uint8Array; readonly tag: Uint8Array; readonly box: Uint8Array };

/** The largest box the first screen reads: 2 KiB of padded plaintext. */
export const SMALL_BOX_BYTES = 2048 + BOX_OVERHEAD;

export function freshRecordId(random: Random): RecordId {
  return bytesToHex(random(ID_BYTES));
}

/** Refuses `invalid-input`. */
export function recordIdBytes(id: RecordId): Uint8Array {
  if (!/^[0-9a-f]{32}$/.test(id)) throw invalid('id', 'record_id');
  return hexToBytes(id);
}

/** Seals and opens records of one vault. */
export function recordCodec(recordKey: Uint8Array, header: Header, random: Random) {
  const prefix = concatBytes(LABELS.record, encodeUint(header.format, 2), header.vaultId);
  // One buffer for all: a box is sealed or opened before the next call can change it.
  const associated = new Uint8Array(prefix.length + ID_BYTES);
  associated.set(prefix);
  const associatedWith = (id: Uint8Array) => {
    associated.set(id, prefix.length);
    return associated;
  };
  const sealPadded = (id: Uint8Array, padded: Uint8Array): RecordRow => {
    const box = sealBox(recordKey, padded, associatedWith(id), random);
    return { id, tag: tagOf(box), box };
  };
  const openPadded = (row: RecordRow): Uint8Array | undefined => {
    if (row.id.length !== ID_BYTES || Buffer.compare(row.tag, tagOf(row.box)) !== 0) return undefined;
    return openBox(recordKey, row.box, associatedWith(row.id));
  };
  return {
    /** Refuses `invalid-input` for a malformed record or one above the largest box. */
    seal(record: StoredRecord): RecordRow {
      return sealPadded(recordIdBytes(record.id), pad(encodePayload(record)));
    },
    /** Undefined when the row is not one this vault wrote under this id. */
    open(row: RecordRow): StoredRecord | undefined {
      const padded = openPadded(row);
      const payload = padded && unpad(padded);
      return payload && decodePayload(bytesToHex(row.id), payload);
    },
    /** What is in the box, byte for byte and with its padding, to be sealed again under another key. */
    openPadded,
    sealPadded,
  };
}

export type RecordCodec = ReturnType<typeof recordCodec>;

function encodePayload({ kind, version, value }: StoredRecord): Uint8Array {
  if (kind === '') throw invalid('kind', 'non_empty');
  if (!Number.isSafeInteger(version) || version < 0) throw invalid('version', 'integer');
  if (value === undefined) throw invalid('value', 'json');
  const payload = new TextEncoder().encode(JSON.stringify({ kind, version, value }));
  if (paddedLength(payload.length) + BOX_OVERHEAD > LIMITS.boxBytes) throw invalid('value', 'max_bytes');
  return payload;
}

function decodePayload(id: RecordId, payload: Uint8Array): StoredRecord | undefined {
  try {
    const text = Buffer.from(payload.buffer, payload.byteOffset, payload.length).toString('utf8');
    const { kind, version, value } = JSON.parse(text) as { kind: unknown; version: unknown; value: unknown };
    return typeof kind === 'string' && typeof version === 'number' ? { id, kind, version, value } : undefined;
  } catch {
    return undefined;
  }
}

function invalid(path: string, rule: string) {
  return refuse({ code: 'invalid-input', fields: [{ path, rule }] });
}
