// XChaCha20-Poly1305 against the draft's own vector and against OpenSSL's ChaCha20-Poly1305 under a subkey from an
// HChaCha20 written here from the draft: two implementations that share no line with the one we use.
import { describe, expect, it } from 'vitest';
import { BOX_OVERHEAD, NONCE_BYTES, openBox, sealBox, tagOf } from '../../../main/crypto/aead.ts';
import { systemRandom } from '../../../main/crypto/random.ts';
import { hchacha20, opensslSeal } from './openssl.ts';

const hex = (text: string) => new Uint8Array(Buffer.from(text.replaceAll(/\s/g, ''), 'hex'));
const toHex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

/** draft-irtf-cfrg-xchacha-03, appendix A.3.1. */
const DRAFT = {
  key: hex('808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f'),
  nonce: hex('404142434445464748494a4b4c4d4e4f5051525354555657'),
  associated: hex('50515253c0c1c2c3c4c5c6c7'),
  plaintext: new TextEncoder().encode(
    "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.",
  ),
  ciphertext: hex(`bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb
    731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b452
    2f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9
    21f9664c97637da9768812f615c68b13b52e`),
  tag: hex('c0875924c1c7987947deafd8780acf49'),
};

describe('the box against its standard', () => {
  it('is the vector of the draft', () => {
    const box = sealBox(DRAFT.key, DRAFT.plaintext, DRAFT.associated, () => DRAFT.nonce);
    expect(toHex(box)).toBe(toHex(DRAFT.nonce) + toHex(DRAFT.ciphertext) + toHex(DRAFT.tag));
    expect(toHex(tagOf(box))).toBe(toHex(DRAFT.tag));
    expect(openBox(DRAFT.key, box, DRAFT.associated)).toEqual(DRAFT.plaintext);
  });

  it('keeps its oracle honest: HChaCha20 is the vector of section 2.2.1', () => {
    const key = Uint8Array.from({ length: 32 }, (_, index) => index);
    const subkey = hchacha20(key, hex('000000090000004a0000000031415927'));
    expect(toHex(subkey)).toBe('82413b4227b27bfed30e42508a877d73a0f9e4d58a74a853c12ec41326d3ecdc');
  });

  it.each([0, 1, 15, 16, 63, 64, 65, 512, 1024, 4097])('is what OpenSSL makes of %i bytes', (length) => {
    const [key, nonce] = [systemRandom(32), systemRandom(NONCE_BYTES)];
    const [plaintext, associated] = [systemRandom(length), systemRandom(42)];
    const box = sealBox(key, plaintext, associated, () => nonce);
    expect(toHex(box.subarray(NONCE_BYTES))).toBe(toHex(opensslSeal(key, nonce, plaintext, associated)));
  });
});

describe('opening', () => {
  const key = systemRandom(32);
  const associated = systemRandom(42);
  const box = sealBox(key, systemRandom(100), associated, systemRandom);

  it('takes a fresh nonce for every box', () => {
    const nonces = Array.from({ length: 200 }, () => {
      const again = sealBox(key, new Uint8Array(1), associated, systemRandom);
      return toHex(again.subarray(0, NONCE_BYTES));
    });
    expect(new Set(nonces).size).toBe(nonces.length);
  });

  it('answers undefined when any byte of the box is another one', () => {
    for (let at = 0; at < box.length; at++) {
      const flipped = box.slice();
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      expect(openBox(key, flipped, associated), `byte ${at}`).toBeUndefined();
    }
  });

  it('answers undefined for every shorter and for a longer box', () => {
    for (let length = 0; length < box.length; length++) {
      expect(openBox(key, box.subarray(0, length), associated), `${length} bytes`).toBeUndefined();
    }
    expect(openBox(key, new Uint8Array([...box, 0]), associated)).toBeUndefined();
    expect(openBox(key, new Uint8Array(BOX_OVERHEAD), associated)).toBeUndefined();
  });

  it('answers undefined for another key and for other associated data', () => {
    expect(openBox(systemRandom(32), box, associated)).toBeUndefined();
    expect(openBox(key, box, associated.subarray(1))).toBeUndefined();
    expect(openBox(key, box, new Uint8Array(0))).toBeUndefined();
  });

  it('opens a box that lies at any place of a larger buffer, as SQLite hands them out', () => {
    for (let offset = 0; offset < 5; offset++) {
      const buffer = new Uint8Array(box.length + offset);
      buffer.set(box, offset);
      expect(openBox(key, buffer.subarray(offset), associated)).toHaveLength(100);
    }
  });
});
