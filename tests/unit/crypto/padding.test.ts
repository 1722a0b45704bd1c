// The size classes are a promise of docs/vault-format.md; they are written out here and not computed.
import { describe, expect, it } from 'vitest';
import { pad, paddedLength, unpad } from '../../../main/crypto/padding.ts';

const KIB = 1024;

describe('size classes', () => {
  it.each([
    [0, 512],
    [511, 512],
    [512, 1024],
    [1023, 1024],
    [1024, 2048],
    [2047, 2048],
    [2048, 4 * KIB],
    [4 * KIB - 1, 4 * KIB],
    [4 * KIB, 8 * KIB],
    [8 * KIB - 1, 8 * KIB],
    [61 * KIB, 64 * KIB],
    [64 * KIB - 1, 64 * KIB],
    // Above, PADME: with exponent 16 the last 11 bits are zero, with 17 the last 12, with 20 the last 15.
    [64 * KIB, 66 * KIB],
    [66 * KIB - 1, 66 * KIB],
    [66 * KIB, 68 * KIB],
    [128 * KIB - 1, 128 * KIB],
    [128 * KIB, 132 * KIB],
    [1024 * KIB - 1, 1024 * KIB],
    [1024 * KIB, 1056 * KIB],
    [9_999_999, 10_223_616],
  ])('%i bytes are padded to %i', (length, padded) => {
    expect(paddedLength(length)).toBe(padded);
  });

  it('costs at most 12 % above 64 KiB', () => {
    for (let length = 64 * KIB; length < 16 * KIB * KIB; length = Math.floor(length * 1.013) + 7) {
      expect(paddedLength(length) / (length + 1), `${length} bytes`).toBeLessThan(1.12);
    }
  });
});

describe('unpadding', () => {
  it('gives back text that ends in the mark or in zeros itself', () => {
    for (const tail of [[0x80], [0x80, 0], [0, 0, 0], [0x80, 0x80]]) {
      const plaintext = Uint8Array.of(1, 2, ...tail);
      expect(unpad(pad(plaintext))).toEqual(plaintext);
    }
  });

  it('refuses what pad never writes', () => {
    const padded = pad(Uint8Array.of(1, 2, 3));
    const changed = (at: number, byte: number) => {
      const copy = padded.slice();
      copy[at] = byte;
      return copy;
    };
    expect(unpad(new Uint8Array(0))).toBeUndefined();
    expect(unpad(new Uint8Array(512))).toBeUndefined();
    expect(unpad(changed(3, 0x81))).toBeUndefined();
    expect(unpad(changed(511, 1))).toBeUndefined();
    expect(unpad(padded.subarray(0, 511))).toBeUndefined();
    expect(unpad(Uint8Array.of(0x80))).toBeUndefined();
    expect(unpad(new Uint8Array([...padded, ...new Uint8Array(512)]))).toBeUndefined();
  });
});
