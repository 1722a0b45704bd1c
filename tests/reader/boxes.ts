// Boxes and their padding, as docs/vault-format.md describes them.
import { opensslOpen } from '../unit/crypto/openssl.ts';
import { Unreadable } from './unreadable.ts';

export const FORMAT = Buffer.from('0001', 'hex');

/** Undefined when it does not open under this key at this place. */
export function openBox(key: Uint8Array, box: Buffer, associated: Buffer): Buffer | undefined {
  if (box.length < 40) return undefined;
  try {
    return opensslOpen(key, box, associated);
  } catch {
    return undefined;
  }
}

export function withoutPadding(padded: Buffer): Buffer {
  let end = padded.length - 1;
  while (end >= 0 && padded[end] === 0) end--;
  if (padded[end] !== 0x80 || sizeClass(end + 1) !== padded.length) throw new Unreadable('A box has a wrong length.');
  return padded.subarray(0, end);
}

/** The length that a text with its byte 80 is padded to. */
function sizeClass(length: number): number {
  const small = [512, 1024, 2048].find((size) => length <= size);
  if (small !== undefined) return small;
  if (length <= 65_536) return Math.ceil(length / 4096) * 4096;
  const exponent = Math.floor(Math.log2(length));
  const step = 2 ** (exponent - (Math.floor(Math.log2(exponent)) + 1));
  return Math.ceil(length / step) * step;
}
