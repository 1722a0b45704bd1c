// Unsigned big-endian integers, the only number encoding in the vault file. One reader and one writer, so that no layout
// depends on the machine's byte order.

/** `value` in `bytes` bytes, most significant first. Throws RangeError when it does not fit; up to 53 bits. */
export function encodeUint(value: number, bytes: number): Uint8Array {
  if (!Number.isSafeInteger(value) || value < 0 || value >= 256 ** bytes) throw new RangeError('integer does not fit');
  const encoded = new Uint8Array(bytes);
  for (let index = bytes - 1, rest = value; index >= 0; index--) {
    encoded[index] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  return encoded;
}

/** The integer in all of `encoded`. Throws RangeError above 53 bits, where a JavaScript number would round. */
export function decodeUint(encoded: Uint8Array): number {
  const value = encoded.reduce((sum, byte) => sum * 256 + byte, 0);
  if (!Number.isSafeInteger(value)) throw new RangeError('integer above 53 bits');
  return value;
}
