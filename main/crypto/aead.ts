// The box everything on disk is in: nonce(24) || XChaCha20-Poly1305 ciphertext || tag(16)
// (draft-irtf-cfrg-xchacha-03). With 24 random bytes a nonce never has to be counted, so a restored older file or two
// copies of a vault cannot make one repeat.
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import type { Random } from './random.ts';

export const KEY_BYTES = 32;
export const NONCE_BYTES = 24;
export const TAG_BYTES = 16;
/** What a box is longer than its plaintext. */
export const BOX_OVERHEAD = NONCE_BYTES + TAG_BYTES;

/** A fresh box over `plaintext`; `associated` is bound to it and not stored in it. */
export function sealBox(key: Uint8Array, plaintext: Uint8Array, associated: Uint8Array, random: Random): Uint8Array {
  const box = new Uint8Array(plaintext.length + BOX_OVERHEAD);
  const nonce = random(NONCE_BYTES);
  box.set(nonce);
  xchacha20poly1305(key, nonce, associated).encrypt(plaintext, box.subarray(NONCE_BYTES));
  return box;
}

/** The plaintext, or undefined when key, associated data or any bit of the box is another one. Never throws for bad bytes. */
export function openBox(key: Uint8Array, box: Uint8Array, associated: Uint8Array): Uint8Array | undefined {
  try {
    return xchacha20poly1305(key, box.subarray(0, NONCE_BYTES), associated).decrypt(box.subarray(NONCE_BYTES));
  } catch {
    return undefined; // noble throws one error, for a wrong tag as for a box too short to hold one
  }
}

/** The Poly1305 tag of a box: its last 16 bytes. */
export function tagOf(box: Uint8Array): Uint8Array {
  return box.subarray(box.length - TAG_BYTES);
}
