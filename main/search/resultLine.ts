// One line of a result: a stretch of the text around its first match, cut between words, with every match in it marked.
import type { Found } from '../../preload/contract/schemas/search.ts';
import type { Span } from './marking.ts';

type Line = Found['line'];

/** UTF-16 units before the first match and in all: about one line of the column. */
const BEFORE = 50;
const LENGTH = 150;
const CUT = '…';

export function resultLine(text: string, spans: readonly Span[]): Line {
  const first = spans[0] ?? { start: 0, end: 0 };
  const paragraphStart = text.lastIndexOf('\n', first.start - 1) + 1;
  const paragraphEnd = endOfParagraph(text, first.end);
  const from = Math.max(paragraphStart, wordStart(text, first.start - BEFORE, first.start));
  const to = Math.min(paragraphEnd, Math.max(first.end, wordEnd(text, from + LENGTH, first.end)));
  const pieces: Line = [];
  const add = (piece: string, match: boolean) => void (piece !== '' && pieces.push({ text: piece, match }));
  let at = from;
  if (from > paragraphStart) add(CUT, false);
  for (const { start, end } of spans) {
    if (start < from || start >= to) continue;
    add(text.slice(at, start), false);
    add(text.slice(start, Math.min(end, to)), true);
    at = Math.min(end, to);
  }
  add(text.slice(at, to), false);
  if (to < paragraphEnd) add(CUT, false);
  return pieces;
}

/** A phrase may match over the end of a paragraph: then the line goes on to the end of that one. */
function endOfParagraph(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** The first beginning of a word in [at, limit]; `limit` when there is none, so a character is never cut in two. */
function wordStart(text: string, at: number, limit: number): number {
  if (at <= 0) return 0;
  const space = text.slice(at, limit).search(/\s/);
  return space < 0 ? limit : at + space + 1;
}

/** The last end of a word in [limit, at]; `limit` when there is none. */
function wordEnd(text: string, at: number, limit: number): number {
  if (at >= text.length) return text.length;
  const trimmed = text.slice(limit, at).search(/\s\S*$/);
  return trimmed < 0 ? limit : limit + trimmed;
}
