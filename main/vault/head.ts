// The sealed head: what the whole must look like. It says how often the journal was saved, how many records it has, their
// digest, a hash of everything that stands in clear (header and slots), and when it was last saved. It changes with every
// commit, in the same transaction.
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes } from '@noble/hashes/utils.js';
import { openBox, sealBox } from '../crypto/aead.ts';
import { decodeUint, encodeUint } from '../crypto/bigEndian.ts';
import { DIGEST_BYTES } from '../crypto/digest.ts';
import { pad, unpad } from '../crypto/padding.ts';
import type { Random } from '../crypto/random.ts';
import { ID_BYTES, LABELS } from './format.ts';
import type { Header } from './header.ts';
import { type Slot, slotAssociatedData } from './slots.ts';

export type Head = {
  /** Number of commits. */
  readonly sequence: number;
  readonly records: number;
  readonly digest: Uint8Array;
  /** `hashOutside` at the time of the last commit. */
  readonly outside: Uint8Array;
  /** Milliseconds since 1970 UTC; 0 when nothing has been saved yet. */
  readonly savedAtMs: number;
};

const UINT_BYTES = 8;
const HEAD_BYTES = 3 * UINT_BYTES + 2 * DIGEST_BYTES;
/** The head's place in the associated data where a record has its id. */
const HEAD_ID = new Uint8Array(ID_BYTES);

/** SHA-256 over header and slots in order of id: what somebody without the key could have changed. */
export function hashOutside(header: Header, slots: readonly Slot[]): Uint8Array {
  const measured = (bytes: Uint8Array) => concatBytes(encodeUint(bytes.length, 4), bytes);
  const parts = slots.flatMap((slot) => [
    measured(slotAssociatedData(header, slot)),
    measured(slot.wrapped),
    measured(slot.check),
  ]);
  return sha256(
    concatBytes(
      LABELS.outside,
      encodeUint(header.format, 2),
      encodeUint(header.critical, 4),
      header.vaultId,
      encodeUint(slots.length, 4),
      ...parts,
    ),
  );
}

/** Seals and opens heads of one vault. */
export function headCodec(headKey: Uint8Array, header: Header, random: Random) {
  const associated = concatBytes(LABELS.head, encodeUint(header.format, 2), header.vaultId, HEAD_ID);
  return {
    seal: (head: Head): Uint8Array => sealBox(headKey, pad(encodeHead(head)), associated, random),
    /** Undefined when the box is not a head of this vault. */
    open: (box: Uint8Array): Head | undefined => {
      const padded = openBox(headKey, box, associated);
      const plaintext = padded && unpad(padded);
      return plaintext?.length === HEAD_BYTES ? decodeHead(plaintext) : undefined;
    },
  };
}

export type HeadCodec = ReturnType<typeof headCodec>;

/** sequence u64 || records u64 || saved at u64 || digest(32) || outside(32). */
function encodeHead(head: Head): Uint8Array {
  return concatBytes(
    encodeUint(head.sequence, UINT_BYTES),
    encodeUint(head.records, UINT_BYTES),
    encodeUint(head.savedAtMs, UINT_BYTES),
    head.digest,
    head.outside,
  );
}

function decodeHead(plaintext: Uint8Array): Head {
  const uint = (index: number) => decodeUint(plaintext.subarray(index * UINT_BYTES, (index + 1) * UINT_BYTES));
  const digestAt = 3 * UINT_BYTES;
  return {
    sequence: uint(0),
    records: uint(1),
    savedAtMs: uint(2),
    digest: plaintext.slice(digestAt, digestAt + DIGEST_BYTES),
    outside: plaintext.slice(digestAt + DIGEST_BYTES),
  };
}
