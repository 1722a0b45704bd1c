// Splits a stream of bytes into texts at one byte. Not readline: that also splits at U+2028, which JSON leaves alone and
// word processors put into what people paste.
import type { Readable } from 'node:stream';

export const NEWLINE = 0x0a;
export const ZERO = 0x00;

export function readRows(stream: Readable, separator: number, row: (text: string) => void): void {
  let pieces: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => {
    let from = 0;
    for (let at = chunk.indexOf(separator); at !== -1; at = chunk.indexOf(separator, from)) {
      pieces.push(chunk.subarray(from, at));
      const text = Buffer.concat(pieces).toString('utf8');
      pieces = [];
      from = at + 1;
      row(text);
    }
    if (from < chunk.length) pieces.push(chunk.subarray(from));
  });
}
