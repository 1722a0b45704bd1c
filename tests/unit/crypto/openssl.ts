// XChaCha20-Poly1305 made of OpenSSL's ChaCha20-Poly1305 (node:crypto) and an HChaCha20 written from the draft: shares no
// line with the library in the product. (Electron's BoringSSL has neither, so the product cannot use it.)
import { createCipheriv, createDecipheriv } from 'node:crypto';

/** HChaCha20 (section 2.2): ChaCha's twenty rounds without the final addition; first and last row are the key. */
export function hchacha20(key: Uint8Array, nonce16: Uint8Array): Uint8Array {
  const words = (bytes: Uint8Array) =>
    Array.from({ length: bytes.length / 4 }, (_, index) => Buffer.from(bytes).readUInt32LE(index * 4));
  const state = Uint32Array.from([
    ...words(new TextEncoder().encode('expand 32-byte k')),
    ...words(key),
    ...words(nonce16),
  ]);
  const at = (index: number) => state[index] ?? 0;
  const step = (sum: number, add: number, mix: number, bits: number) => {
    state[sum] = at(sum) + at(add);
    const mixed = at(mix) ^ at(sum);
    state[mix] = (mixed << bits) | (mixed >>> (32 - bits));
  };
  const quarter = (a: number, b: number, c: number, d: number) => {
    step(a, b, d, 16);
    step(c, d, b, 12);
    step(a, b, d, 8);
    step(c, d, b, 7);
  };
  for (let round = 0; round < 10; round++) {
    for (let column = 0; column < 4; column++) quarter(column, column + 4, column + 8, column + 12);
    for (let line = 0; line < 4; line++)
      quarter(line, 4 + ((line + 1) % 4), 8 + ((line + 2) % 4), 12 + ((line + 3) % 4));
  }
  const subkey = Buffer.alloc(32);
  for (const [place, index] of [0, 1, 2, 3, 12, 13, 14, 15].entries()) subkey.writeUInt32LE(at(index), place * 4);
  return subkey;
}

/** The subkey and the short nonce of section 2.3. */
function chacha20Inputs(key: Uint8Array, nonce: Uint8Array): [subkey: Uint8Array, nonce: Uint8Array] {
  return [hchacha20(key, nonce.subarray(0, 16)), Buffer.concat([Buffer.alloc(4), nonce.subarray(16)])];
}

/** Ciphertext and tag. */
export function opensslSeal(key: Uint8Array, nonce: Uint8Array, plaintext: Uint8Array, associated: Uint8Array): Buffer {
  const [subkey, shortNonce] = chacha20Inputs(key, nonce);
  const cipher = createCipheriv('chacha20-poly1305', subkey, shortNonce, { authTagLength: 16 });
  cipher.setAAD(associated, { plaintextLength: plaintext.length });
  return Buffer.concat([cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]);
}

/** The plaintext of nonce(24) || ciphertext || tag(16); throws when it does not open. */
export function opensslOpen(key: Uint8Array, box: Uint8Array, associated: Uint8Array): Buffer {
  const [subkey, shortNonce] = chacha20Inputs(key, box.subarray(0, 24));
  const decipher = createDecipheriv('chacha20-poly1305', subkey, shortNonce, { authTagLength: 16 });
  const ciphertext = box.subarray(24, box.length - 16);
  decipher.setAAD(associated, { plaintextLength: ciphertext.length });
  decipher.setAuthTag(box.subarray(box.length - 16));
  return Buffer.concat([decipher.update(ciphertext), decipher.final()]);
}
