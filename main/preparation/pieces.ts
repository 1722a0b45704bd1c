// A paragraph cut into what stays and what is put in the place of something, so that the bold of a word, the mark of a finding
// and the letters that leave are all taken from one and the same list.
import type { LeavingRun } from '../export/leavingDocument.ts';

export type Piece = {
  /** As it will leave. */
  readonly text: string;
  /** The stretch of the paragraph it stands for. */
  readonly start: number;
  readonly end: number;
  readonly replaced: boolean;
  /** Replaced by words that the leader typed: the last look goes over them as over all that is not ours. */
  readonly reworded: boolean;
};

export type Put = {
  readonly start: number;
  readonly end: number;
  /** What to put there, after the output so far. */
  readonly words: (before: string) => string;
  readonly reworded: boolean;
};

/** Of overlapping stretches the earlier one's words stand for both: nothing that was to go may stay. */
export function piecesOf(text: string, puts: readonly Put[]): Piece[] {
  const pieces: Piece[] = [];
  let output = '';
  let at = 0;
  const add = (piece: Piece): void => {
    pieces.push(piece);
    output += piece.text;
    at = piece.end;
  };
  for (const { start, end, words, reworded } of united(puts)) {
    if (start > at) add({ text: text.slice(at, start), start: at, end: start, ...AS_IT_STOOD });
    add({ text: words(output), start, end, replaced: true, reworded });
  }
  if (at < text.length) add({ text: text.slice(at), start: at, end: text.length, ...AS_IT_STOOD });
  return pieces;
}

const AS_IT_STOOD = { replaced: false, reworded: false } as const;

function united(puts: readonly Put[]): Put[] {
  const result: Put[] = [];
  for (const next of puts.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const previous = result.at(-1);
    if (!previous || next.start >= previous.end) result.push(next);
    else result[result.length - 1] = { ...previous, end: Math.max(previous.end, next.end) };
  }
  return result;
}

export const outputText = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

/** Where a stretch of the paragraph is in the output. Inside something replaced it is the whole of what replaced it. */
export function inOutput(pieces: readonly Piece[], start: number, end: number): { start: number; end: number } {
  let from = 0;
  let found: { start: number; end: number } | undefined;
  for (const piece of pieces) {
    if (piece.start < end && piece.end > start) {
      const first = piece.replaced ? 0 : Math.max(0, start - piece.start);
      const last = piece.replaced ? piece.text.length : Math.min(piece.text.length, end - piece.start);
      found = { start: found?.start ?? from + first, end: from + last };
    }
    from += piece.text.length;
  }
  return found ?? { start: from, end: from };
}

/** The output with its bold and italic; what was put in takes those of the first letter it stands for. */
export function outputRuns(pieces: readonly Piece[], runs: readonly LeavingRun[]): LeavingRun[] {
  const result: LeavingRun[] = [];
  for (const piece of pieces) {
    let from = 0;
    for (const run of runs) {
      const start = Math.max(piece.start, from);
      const end = Math.min(piece.end, from + run.text.length);
      from += run.text.length;
      if (start >= end) continue;
      const text = piece.replaced
        ? start === piece.start
          ? piece.text
          : ''
        : run.text.slice(start - from + run.text.length, end - from + run.text.length);
      if (text !== '') result.push({ ...run, text });
    }
  }
  return result;
}
