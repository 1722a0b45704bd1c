// The sealed head's bytes, read here without its codec, and what its hash of the outside notices.
import { describe, expect, it } from 'vitest';
import { openBox, sealBox } from '../../../main/crypto/aead.ts';
import { pad } from '../../../main/crypto/padding.ts';
import { systemRandom } from '../../../main/crypto/random.ts';
import { type Head, hashOutside, headCodec } from '../../../main/vault/head.ts';
import type { Header } from '../../../main/vault/header.ts';
import type { Slot } from '../../../main/vault/slots.ts';

const header: Header = { format: 1, vaultId: systemRandom(16), critical: 0 };
const key = systemRandom(32);
const codec = headCodec(key, header, systemRandom);
const head: Head = {
  sequence: 258,
  records: 3,
  savedAtMs: Date.parse('2026-11-23T10:00:00.000Z'),
  digest: systemRandom(32),
  outside: systemRandom(32),
};
const associated = Buffer.concat([Buffer.from('BJhead--'), Buffer.from([0, 1]), header.vaultId, Buffer.alloc(16)]);
const slot = (): Slot => ({
  id: systemRandom(16),
  kind: 'passphrase',
  parameters: systemRandom(26),
  wrapped: systemRandom(72),
  check: systemRandom(32),
});

describe('the sealed head', () => {
  it('is sequence, records, time, digest and outside, big-endian, in a box of the smallest class', () => {
    const box = codec.seal(head);
    expect(box).toHaveLength(512 + 40);
    const plaintext = Buffer.from(openBox(key, box, associated) ?? []);
    expect([0, 8, 16].map((at) => Number(plaintext.readBigUInt64BE(at)))).toEqual([258, 3, head.savedAtMs]);
    expect(new Uint8Array(plaintext.subarray(24, 56))).toEqual(head.digest);
    expect(new Uint8Array(plaintext.subarray(56, 88))).toEqual(head.outside);
    expect(plaintext[88]).toBe(0x80);
    expect(codec.open(box)).toEqual(head);
  });

  it('does not open for another vault, nor with a plaintext of another length', () => {
    const other = headCodec(key, { ...header, vaultId: systemRandom(16) }, systemRandom);
    expect(other.open(codec.seal(head))).toBeUndefined();
    const longer = sealBox(key, pad(systemRandom(89)), associated, systemRandom);
    expect(codec.open(longer)).toBeUndefined();
    const unpadded = sealBox(key, systemRandom(88), associated, systemRandom);
    expect(codec.open(unpadded)).toBeUndefined();
  });

  it('notices every change to header and slots', () => {
    const slots = [slot(), slot()] as const;
    const outside = Buffer.from(hashOutside(header, slots)).toString('hex');
    const [first, second] = slots;
    const others = [
      hashOutside({ ...header, critical: 1 }, slots),
      hashOutside({ ...header, vaultId: systemRandom(16) }, slots),
      hashOutside(header, [first]),
      hashOutside(header, []),
      hashOutside(header, [second, first]),
      hashOutside(header, [first, second, slot()]),
      hashOutside(header, [{ ...first, kind: 'recovery' }, second]),
      hashOutside(header, [{ ...first, id: systemRandom(16) }, second]),
      hashOutside(header, [{ ...first, parameters: systemRandom(26) }, second]),
      hashOutside(header, [{ ...first, wrapped: systemRandom(72) }, second]),
      hashOutside(header, [{ ...first, check: systemRandom(32) }, second]),
      // The same bytes with the border between two columns moved.
      hashOutside(header, [{ ...first, wrapped: first.wrapped.subarray(1) }, second]),
    ].map((hash) => Buffer.from(hash).toString('hex'));
    expect(new Set([outside, ...others]).size).toBe(others.length + 1);
    expect(Buffer.from(hashOutside(header, slots)).toString('hex')).toBe(outside);
  });
});
