// What SQLite would make of a journal and the write-ahead log beside it, worked out in memory and without touching either:
// SQLite itself moves the log into the journal when it closes, also when the log turned out to be another journal's.
// Format: https://www.sqlite.org/fileformat2.html#the_write_ahead_log
import { PAGE_BYTES } from './format.ts';

const LOG_HEADER_BYTES = 32;
const FRAME_HEADER_BYTES = 24;
const VERSION = 3_007_000;
/** The last bit says in which byte order the checksums were computed; everything else is big-endian. */
const MAGIC = 0x377f_0682;

type Sum = readonly [number, number];

function continued([first, second]: Sum, bytes: Buffer, littleEndian: boolean): Sum {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at < bytes.length; at += 8) {
    first = (first + view.getUint32(at, littleEndian) + second) >>> 0;
    second = (second + view.getUint32(at + 4, littleEndian) + first) >>> 0;
  }
  return [first, second];
}

const stored = (bytes: Buffer, at: number): Sum => [bytes.readUInt32BE(at), bytes.readUInt32BE(at + 4)];
const same = (left: Sum, right: Sum): boolean => left[0] === right[0] && left[1] === right[1];

/** The checksum every frame goes on from, or undefined when this is no log of ours. */
function checkedHeader(log: Buffer): { readonly sum: Sum; readonly littleEndian: boolean } | undefined {
  if (log.length < LOG_HEADER_BYTES) return undefined;
  const magic = log.readUInt32BE(0);
  const fits = (magic & ~1) === MAGIC && log.readUInt32BE(4) === VERSION && log.readUInt32BE(8) === PAGE_BYTES;
  const littleEndian = (magic & 1) === 0;
  const sum = continued([0, 0], log.subarray(0, 24), littleEndian);
  return fits && same(sum, stored(log, 24)) ? { sum, littleEndian } : undefined;
}

/** Pages of all commits that are whole, the newest of each, and how many pages the journal then has. */
function committedPages(log: Buffer): { readonly pages: ReadonlyMap<number, Buffer>; readonly count: number } {
  const committed = new Map<number, Buffer>();
  let count = 0;
  const header = checkedHeader(log);
  if (!header) return { pages: committed, count };
  const pending = new Map<number, Buffer>();
  let { sum } = header;
  const frameBytes = FRAME_HEADER_BYTES + PAGE_BYTES;
  for (let at = LOG_HEADER_BYTES; at + frameBytes <= log.length; at += frameBytes) {
    const frame = log.subarray(at, at + FRAME_HEADER_BYTES);
    const page = log.subarray(at + FRAME_HEADER_BYTES, at + frameBytes);
    const number = frame.readUInt32BE(0);
    if (number === 0 || !frame.subarray(8, 16).equals(log.subarray(16, 24))) break; // a frame of an earlier round
    sum = continued(continued(sum, frame.subarray(0, 8), header.littleEndian), page, header.littleEndian);
    if (!same(sum, stored(frame, 16))) break; // torn, or not written to the end
    pending.set(number, page);
    const pagesAfterCommit = frame.readUInt32BE(4);
    if (pagesAfterCommit === 0) continue;
    for (const [committedNumber, bytes] of pending) committed.set(committedNumber, bytes);
    pending.clear();
    count = pagesAfterCommit;
  }
  return { pages: committed, count };
}

/** A copy of `journal` with every whole commit of `log` in it. `mostBytes` bounds the answer; undefined above it. */
export function withLog(journal: Buffer, log: Buffer, mostBytes: number): Buffer | undefined {
  const { pages, count } = committedPages(log);
  const bytes = count === 0 ? journal.length : count * PAGE_BYTES;
  if (bytes > mostBytes) return undefined;
  const image = Buffer.alloc(bytes);
  journal.copy(image, 0, 0, Math.min(bytes, journal.length));
  for (const [number, page] of pages) if (number <= count) page.copy(image, (number - 1) * PAGE_BYTES);
  return image;
}
