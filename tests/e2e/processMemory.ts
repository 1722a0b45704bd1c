// Looks for words in the memory of a running process, as somebody with a debugger could. Linux only: it reads /proc.
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

const SLICE = 16 * 1024 * 1024;

/** How often a word stands in the memory of a process, in UTF-8 and in UTF-16. */
export function copiesInMemory(pid: number, word: string): number {
  const forms = [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')];
  const memory = openSync(`/proc/${pid}/mem`, 'r');
  try {
    let copies = 0;
    for (const [start, end] of readableRanges(pid)) {
      for (let at = start; at < end; at += SLICE) {
        // One word longer than the slice, so that none is missed on the border.
        const bytes = readAt(memory, at, Math.min(SLICE + 4 * word.length, end - at));
        for (const form of forms) copies += occurrences(bytes, form);
      }
    }
    return copies;
  } finally {
    closeSync(memory);
  }
}

function readableRanges(pid: number): [number, number][] {
  const lines = readFileSync(`/proc/${pid}/maps`, 'utf8').split('\n');
  return lines.flatMap((line): [number, number][] => {
    const [, start = '', end = ''] = /^([0-9a-f]+)-([0-9a-f]+) r/.exec(line) ?? [];
    return start === '' || /\[v(var|syscall|dso)/.test(line)
      ? []
      : [[Number.parseInt(start, 16), Number.parseInt(end, 16)]];
  });
}

function readAt(memory: number, at: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  try {
    return bytes.subarray(0, readSync(memory, bytes, 0, length, at));
  } catch {
    // A range that cannot be read: a device, or memory given back in between.
    return bytes.subarray(0, 0);
  }
}

function occurrences(bytes: Buffer, word: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(word); at >= 0; at = bytes.indexOf(word, at + 1)) count += 1;
  return count;
}
