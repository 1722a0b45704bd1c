import { describe, expect, it } from 'vitest';
import { DEFAULT_ARGON2, decodeArgon2, encodeArgon2, withFreshSalt } from '../../../main/crypto/argon2.ts';
import { systemRandom } from '../../../main/crypto/random.ts';
import { refusalOf } from '../vault/refusal.ts';

const MIB = 1024;
const salt = Uint8Array.from({ length: 16 }, (_, index) => index);
const unsupported = { code: 'unsupported-parameters' };
const bytes = (memoryKiB: number, passes: number, lanes = 1, algorithm = 1) => {
  const encoded = Buffer.alloc(26);
  encoded[0] = algorithm;
  encoded.writeUInt32BE(memoryKiB, 1);
  encoded.writeUInt32BE(passes, 5);
  encoded[9] = lanes;
  encoded.set(salt, 10);
  return new Uint8Array(encoded);
};

describe('Argon2id parameters in a slot', () => {
  it('are 26 bytes: algorithm, memory, passes, lanes, salt', () => {
    const parameters = { memoryKiB: 256 * MIB, passes: 3, lanes: 1, salt };
    expect(encodeArgon2(parameters)).toEqual(bytes(256 * MIB, 3));
    expect(decodeArgon2(bytes(256 * MIB, 3))).toEqual(parameters);
  });

  it('are 256 MiB and three passes by default, with a salt of their own', () => {
    expect(DEFAULT_ARGON2).toEqual({ memoryKiB: 256 * MIB, passes: 3, lanes: 1 });
    const [one, other] = [withFreshSalt(DEFAULT_ARGON2, systemRandom), withFreshSalt(DEFAULT_ARGON2, systemRandom)];
    expect(one.salt).toHaveLength(16);
    expect(one.salt).not.toEqual(other.salt);
  });

  it.each([
    ['floor by passes', 64 * MIB, 3],
    ['floor by memory', 192 * MIB, 1],
    ['ceiling', 1024 * MIB, 10],
  ])('may lie at the %s', (_, memoryKiB, passes) => {
    expect(decodeArgon2(bytes(memoryKiB, passes))).toMatchObject({ memoryKiB, passes });
  });

  it.each([
    ['less memory than the floor', bytes(64 * MIB - 1, 10)],
    ['less work than the floor', bytes(64 * MIB, 2)],
    ['less work by one KiB', bytes(192 * MIB - 1, 1)],
    ['more memory than the ceiling', bytes(1024 * MIB + 1, 1)],
    ['2 GiB', bytes(2048 * MIB, 1)],
    ['4 GiB less one', bytes(0xffff_ffff, 10)],
    ['no pass', bytes(256 * MIB, 0)],
    ['eleven passes', bytes(256 * MIB, 11)],
    ['two lanes', bytes(256 * MIB, 3, 2)],
    ['no lane', bytes(256 * MIB, 3, 0)],
    ['another algorithm', bytes(256 * MIB, 3, 1, 2)],
    ['a byte less', bytes(256 * MIB, 3).subarray(0, 25)],
    ['a byte more', new Uint8Array([...bytes(256 * MIB, 3), 0])],
    ['nothing', new Uint8Array(0)],
  ])('are refused with %s', (_, encoded) => {
    expect(refusalOf(() => decodeArgon2(encoded))).toEqual(unsupported);
  });

  it('are refused when written, too', () => {
    expect(refusalOf(() => encodeArgon2({ memoryKiB: 256 * MIB, passes: 1.5, lanes: 1, salt }))).toEqual(unsupported);
    expect(refusalOf(() => encodeArgon2({ memoryKiB: NaN, passes: 3, lanes: 1, salt }))).toEqual(unsupported);
    const short = { memoryKiB: 256 * MIB, passes: 3, lanes: 1, salt: salt.subarray(1) };
    expect(refusalOf(() => encodeArgon2(short))).toEqual(unsupported);
  });
});
