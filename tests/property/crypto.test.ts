// Laws that hold for every input, tried with inputs nobody chose.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOX_OVERHEAD, openBox, sealBox } from '../../main/crypto/aead.ts';
import { decodeUint, encodeUint } from '../../main/crypto/bigEndian.ts';
import { RecordDigest, RecordMac } from '../../main/crypto/digest.ts';
import { pad, paddedLength, unpad } from '../../main/crypto/padding.ts';
import { passphraseBytes } from '../../main/crypto/passphrase.ts';
import { systemRandom } from '../../main/crypto/random.ts';

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const key = bytes(32);

describe('padding', () => {
  it('comes off again and leaves the text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 9000 }), (text) => {
        expect(unpad(pad(text))).toEqual(text);
      }),
    );
  });

  it('has classes that are their own largest member, and never shrinks', () => {
    fc.assert(
      fc.property(fc.nat(17_000_000), (length) => {
        const padded = paddedLength(length);
        expect(padded).toBeGreaterThan(length);
        expect(paddedLength(padded - 1)).toBe(padded);
        expect(paddedLength(length + 1)).toBeGreaterThanOrEqual(padded);
      }),
    );
  });

  it('accepts no byte string but those it makes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 1100 }), fc.nat(600), (start, zeros) => {
        const candidate = new Uint8Array([...start, ...new Uint8Array(zeros)]);
        const text = unpad(candidate);
        expect(text === undefined || Buffer.compare(pad(text), candidate) === 0).toBe(true);
      }),
    );
  });
});

describe('a box', () => {
  it('opens with its key and associated data, and is longer by nonce and tag', () => {
    fc.assert(
      fc.property(key, fc.uint8Array({ maxLength: 5000 }), fc.uint8Array({ maxLength: 100 }), (k, text, bound) => {
        const box = sealBox(k, text, bound, systemRandom);
        expect(box).toHaveLength(text.length + BOX_OVERHEAD);
        expect(openBox(k, box, bound)).toEqual(text);
      }),
    );
  });

  it('opens after no change at all: any bit of box, key or associated data', () => {
    fc.assert(
      fc.property(
        key,
        fc.uint8Array({ maxLength: 300 }),
        bytes(42),
        fc.nat(),
        fc.nat(2),
        (k, text, bound, bit, which) => {
          const parts = [sealBox(k, text, bound, systemRandom), k.slice(), bound.slice()] as const;
          const [box, otherKey, otherBound] = parts;
          const part = parts[which as 0 | 1 | 2];
          const at = (bit >> 3) % part.length;
          part[at] = (part[at] ?? 0) ^ (1 << (bit & 7));
          expect(openBox(otherKey, box, otherBound)).toBeUndefined();
        },
      ),
    );
  });
});

describe('integers', () => {
  it('come back', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (value) => {
        expect(decodeUint(encodeUint(value, 8))).toBe(value);
      }),
    );
  });
});

describe('the digest', () => {
  const rows = fc.uniqueArray(fc.record({ id: bytes(16), tag: bytes(16) }), {
    selector: ({ id }) => Buffer.from(id).toString('hex'),
    maxLength: 20,
  });
  const mac = new RecordMac(systemRandom(32));
  const over = (records: readonly { id: Uint8Array; tag: Uint8Array }[]) => {
    const digest = new RecordDigest(mac);
    for (const { id, tag } of records) digest.add(id, tag);
    return digest;
  };

  it('kept up to date is the one computed anew, whatever the order', () => {
    fc.assert(
      fc.property(rows, rows, fc.infiniteStream(fc.boolean()), (before, added, choices) => {
        const digest = over(before);
        const kept = before.filter(({ id, tag }) => {
          const stays = choices.next().value === true;
          if (!stays) digest.remove(id, tag);
          return stays;
        });
        for (const { id, tag } of added) digest.add(id, tag);
        expect(digest.value()).toEqual(over([...added, ...kept.reverse()]).value());
      }),
    );
  });

  it('differs for different rows', () => {
    fc.assert(
      fc.property(rows, rows, (left, right) => {
        const same = (row: { id: Uint8Array; tag: Uint8Array }) => Buffer.concat([row.id, row.tag]).toString('hex');
        const equal = left.map(same).sort().join() === right.map(same).sort().join();
        expect(Buffer.compare(over(left).value(), over(right).value()) === 0).toBe(equal);
      }),
    );
  });
});

describe('passphrase bytes', () => {
  it('are the same for every way to write the same characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (text) => {
        const expected = passphraseBytes(text);
        for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD'] as const) {
          expect(passphraseBytes(text.normalize(form))).toEqual(expected);
        }
      }),
    );
  });
});
