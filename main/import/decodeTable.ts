// Bytes of a table as text. Spreadsheets write UTF-8 with and without a mark, UTF-16 ("Unicode text"), and on older Windows the
// code page of western Europe; none of them says which.

/** Share of zero bytes at even or odd places from which a text of western letters is taken to be UTF-16. */
const UTF16_ZEROES = 0.3;

export function decodeTable(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return decode('utf-8', bytes);
  if (first === 0xff && second === 0xfe) return decode('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decode('utf-16be', bytes);
  const utf16 = unmarkedUtf16(bytes);
  if (utf16 !== undefined) return decode(utf16, bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decode('windows-1252', bytes);
  }
}

/** The mark itself is no part of the text: a TextDecoder leaves it out. */
const decode = (encoding: string, bytes: Uint8Array): string => new TextDecoder(encoding).decode(bytes);

function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const looked = bytes.subarray(0, 4096);
  const half = looked.length / 2;
  let even = 0;
  let odd = 0;
  looked.forEach((byte, place) => {
    if (byte !== 0) return;
    if (place % 2 === 0) even++;
    else odd++;
  });
  if (half < 2) return undefined;
  if (odd / half > UTF16_ZEROES && even / half < UTF16_ZEROES) return 'utf-16le';
  return even / half > UTF16_ZEROES && odd / half < UTF16_ZEROES ? 'utf-16be' : undefined;
}
