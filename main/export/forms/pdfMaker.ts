// Chromium writes into every PDF which program made it, on which system, and the second in which it did (docs/leaks.md, row 11).
// Those entries of the document information dictionary (ISO 32000-1, 14.3.3) are overwritten by spaces at equal length, so
// that the offsets of the cross-reference table stay true. Only the title stays: it is ours, and read aloud.

const KEPT = '/Title';
const SPACE = 0x20;

/** Throws when the dictionary is not where Chromium puts it: nothing may leave that could not be looked through. */
export function withoutMaker(pdf: Uint8Array): Uint8Array {
  const text = latin1(pdf);
  const { from, to } = informationOf(text);
  const blanked = pdf.slice();
  for (const entry of entriesOf(text, from, to)) {
    if (entry.name !== KEPT) blanked.fill(SPACE, entry.from, entry.to);
  }
  return blanked;
}

/** One character for one byte, so that places in the text are places in the file. */
const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');

/** Inside its `<<` and `>>`. */
function informationOf(text: string): { readonly from: number; readonly to: number } {
  const number = /\/Info (\d+) 0 R\b/.exec(text.slice(text.lastIndexOf('trailer')))?.[1];
  const opening = `\n${number ?? ''} 0 obj\n<<`;
  const start = number === undefined ? -1 : text.indexOf(opening);
  const end = text.indexOf('\nendobj', start);
  const closing = text.lastIndexOf('>>', end);
  const from = start + opening.length;
  if (start < 0 || end < 0 || closing < from)
    throw new Error('a PDF without the information that this program expects');
  return { from, to: closing };
}

type Entry = { readonly name: string; readonly from: number; readonly to: number };

function entriesOf(text: string, from: number, to: number): Entry[] {
  const entries: Entry[] = [];
  let at = from;
  for (;;) {
    at = skipSpace(text, at, to);
    if (at >= to) return entries;
    const [name] = /^\/[A-Za-z]+/.exec(text.slice(at, to)) ?? [];
    if (name === undefined) throw new Error('a PDF whose information this program cannot read');
    const value = skipSpace(text, at + name.length, to);
    const end = endOfString(text, value, to);
    entries.push({ name, from: at, to: end });
    at = end;
  }
}

function skipSpace(text: string, at: number, to: number): number {
  let next = at;
  while (next < to && /\s/.test(text.charAt(next))) next++;
  return next;
}

/** Behind a string: `<...>` in hexadecimal, or `(...)` with its own escapes and brackets inside (7.3.4). */
function endOfString(text: string, at: number, to: number): number {
  const [opening, closing] = text.charAt(at) === '<' ? ['<', '>'] : ['(', ')'];
  let depth = 0;
  for (let next = at; next < to; next++) {
    const sign = text.charAt(next);
    if (sign === '\\') next++;
    else if (sign === opening) depth++;
    else if (sign === closing) depth--;
    if (depth === 0 && sign === closing) return next + 1;
    if (depth === 0) break;
  }
  throw new Error('a PDF whose information this program cannot read');
}
