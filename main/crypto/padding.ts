// Hides how long a text is: plaintext is padded with 0x80 and zeros to one of few size classes before it is boxed, so the
// file shows a class and never a length. Above 64 KiB the classes are PADME's (Nikitin et al., "Reducing Metadata Leakage
// from Encrypted Files and Communication with PURBs", 2019): at most 12 % larger, few classes.

const SMALL_CLASSES = [512, 1024, 2048];
const PAGE = 4096;
const PADME_ABOVE = 64 * 1024;
const MARK = 0x80;

/** Length after padding of a plaintext of `length` bytes; always at least one byte longer. */
export function paddedLength(length: number): number {
  const needed = length + 1;
  const small = SMALL_CLASSES.find((size) => needed <= size);
  if (small !== undefined) return small;
  return needed <= PADME_ABOVE ? Math.ceil(needed / PAGE) * PAGE : padme(needed);
}

/** PADME: keep the exponent and as many mantissa bits as the exponent has bits; round up to that. */
function padme(length: number): number {
  const exponent = Math.floor(Math.log2(length));
  const mantissaBits = Math.floor(Math.log2(exponent)) + 1;
  const step = 2 ** (exponent - mantissaBits);
  return Math.ceil(length / step) * step;
}

export function pad(plaintext: Uint8Array): Uint8Array {
  const padded = new Uint8Array(paddedLength(plaintext.length));
  padded.set(plaintext);
  padded[plaintext.length] = MARK;
  return padded;
}

/** The plaintext inside (a view, no copy), or undefined when the padding is not exactly what `pad` writes. */
export function unpad(padded: Uint8Array): Uint8Array | undefined {
  let end = padded.length - 1;
  while (padded[end] === 0) end--; // before the first byte is none, which is neither a zero nor the mark
  if (padded[end] !== MARK || paddedLength(end) !== padded.length) return undefined;
  return padded.subarray(0, end);
}
