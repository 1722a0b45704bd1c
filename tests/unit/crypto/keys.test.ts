// HKDF-SHA-256 against RFC 5869 and against node's own HKDF (OpenSSL), and that each subkey is one of its own.
import { hkdfSync } from 'node:crypto';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { describe, expect, it } from 'vitest';
import { deriveSubkeys, forget, SUBKEY_LABELS } from '../../../main/crypto/keys.ts';
import { systemRandom } from '../../../main/crypto/random.ts';

const toHex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const counting = (from: number, length: number) => Uint8Array.from({ length }, (_, index) => from + index);

describe('HKDF-SHA-256', () => {
  it.each([
    {
      name: 'RFC 5869 A.1',
      key: new Uint8Array(22).fill(0x0b),
      salt: counting(0, 13),
      info: counting(0xf0, 10),
      out: '3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865',
    },
    {
      name: 'RFC 5869 A.2',
      key: counting(0, 80),
      salt: counting(0x60, 80),
      info: counting(0xb0, 80),
      out: 'b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87',
    },
    {
      name: 'RFC 5869 A.3',
      key: new Uint8Array(22).fill(0x0b),
      salt: new Uint8Array(0),
      info: new Uint8Array(0),
      out: '8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8',
    },
  ])('is the vector $name', ({ key, salt, info, out }) => {
    expect(toHex(hkdf(sha256, key, salt, info, out.length / 2))).toBe(out);
  });
});

describe('subkeys', () => {
  const vaultKey = systemRandom(32);
  const vaultId = systemRandom(16);

  it('are what OpenSSL derives with the vault id as salt and the label as info', () => {
    const subkeys = deriveSubkeys(vaultKey, vaultId);
    const expected = ['record', 'head', 'digest'].map(
      (use) => [use, new Uint8Array(hkdfSync('sha256', vaultKey, vaultId, Buffer.from(use), 32))] as const,
    );
    expect(subkeys).toEqual(Object.fromEntries(expected));
    expect(Object.keys(subkeys)).toEqual(Object.keys(SUBKEY_LABELS));
  });

  it('differ from each other and from those of a vault with another id', () => {
    const all = [deriveSubkeys(vaultKey, vaultId), deriveSubkeys(vaultKey, systemRandom(16))].flatMap(Object.values);
    expect(new Set(all.map(toHex)).size).toBe(6);
  });

  it('are overwritten by forget', () => {
    const { record, head } = deriveSubkeys(vaultKey, vaultId);
    forget(record, head);
    expect([...record, ...head].every((byte) => byte === 0)).toBe(true);
  });
});
