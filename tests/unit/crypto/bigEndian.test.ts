import { describe, expect, it } from 'vitest';
import { decodeUint, encodeUint } from '../../../main/crypto/bigEndian.ts';

describe('big-endian integers', () => {
  it.each([
    [0, 1, [0]],
    [1, 2, [0, 1]],
    [0xfffe, 2, [0xff, 0xfe]],
    [0x01020304, 4, [1, 2, 3, 4]],
    [0xffff_ffff, 4, [255, 255, 255, 255]],
    [Number.MAX_SAFE_INTEGER, 8, [0, 0x1f, 255, 255, 255, 255, 255, 255]],
  ])('%i in %i bytes', (value, length, bytes) => {
    expect(encodeUint(value, length)).toEqual(Uint8Array.from(bytes));
    expect(decodeUint(Uint8Array.from(bytes))).toBe(value);
  });

  it('are refused where they would not fit or would be rounded', () => {
    for (const [value, length] of [
      [256, 1],
      [-1, 2],
      [1.5, 4],
      [2 ** 53, 8],
      [Number.NaN, 4],
    ] as const) {
      expect(() => encodeUint(value, length)).toThrow(RangeError);
    }
    expect(() => decodeUint(Uint8Array.of(0, 0x20, 0, 0, 0, 0, 0, 0))).toThrow(RangeError);
    expect(() => decodeUint(new Uint8Array(8).fill(255))).toThrow(RangeError);
  });
});
