// Days, months and feasts, by the patterns of datePatterns.ts and by chrono, which knows other ways of writing a day.
import { parse } from 'chrono-node/en';
import { DATE_PATTERNS, SLASHED, SMALL_PATTERNS } from './datePatterns.ts';
import { found, type PlainRule } from './found.ts';
import type { Identifier } from './identifier.ts';

export function dates(text: string, isLowerCase = false): Identifier[] {
  const patterns = isLowerCase ? [...DATE_PATTERNS, ...SMALL_PATTERNS] : DATE_PATTERNS;
  const written = patterns.flatMap(({ rule, pattern }) =>
    [...text.matchAll(pattern)].map((match) => dateAt(match, rule)),
  );
  const slashed = [...text.matchAll(SLASHED)]
    .filter((match) => !isFraction(match[0], text.slice(Math.max(0, match.index - 12), match.index)))
    .map((match) => dateAt(match, 'date: in numbers'));
  return [...written, ...slashed, ...byChrono(text)];
}

const dateAt = ({ index, 0: words }: RegExpExecArray, rule: PlainRule): Identifier =>
  found({ start: index, end: index + words.replace(/[\s.,]+$/, '').length }, 'DATE', rule);

const SCORE_BEFORE =
  /(?:pain|score[sd]?|scale|rated|rates?|felt|a|out|mood|about|strength|power|was|is|energy|urgency|bp|at) $/iu;

/** "7/10" is a score unless something says it is a day. */
function isFraction(date: string, before: string): boolean {
  const [part = 0, whole = 0] = date.split('/').map(Number);
  if (part > whole && !/^1[12]$/.test(String(part))) return false;
  if (/\/(?:10|5|4|3)$/.test(date))
    return !/\b(?:on|since|until|till|by|from|dated|due|admitted|seen|discharged|deleted|dob|born|session|of|next|for)[ :]*$/i.test(
      before,
    );
  return SCORE_BEFORE.test(before) && /\b(?:score[sd]?|scale|pain|mood|rated|strength|power) /i.test(before);
}

const SPAN_OF_TIME =
  /\b(?:ago|in|for|hours?|hrs?|minutes?|mins?|seconds?|secs?|weeks?|days?|months?|years?|later|after|before|today|yesterday|tomorrow|tonight|now)\b/iu;
const MOST_LETTERS = 40;

/** What chrono reads as a day in other writings ("5th Sept", "the 3rd of Oct 24"); spans of time are none. */
function byChrono(text: string): Identifier[] {
  if (!/\d/.test(text)) return [];
  return parse(text).flatMap(({ index, text: words, start }) => {
    const isDay = start.isCertain('day') && start.isCertain('month') && /\d/.test(words);
    if (!isDay || SPAN_OF_TIME.test(words) || words.length > MOST_LETTERS) return [];
    if (!/\p{L}{3}|\d[./-]\d{1,2}[./-]\d/u.test(words)) return [];
    const lead = /^(?:(?:on|from|the|by|until|since)\s+)+/iu.exec(words)?.[0].length ?? 0;
    const length = words.replace(/[\s.,;:]+$/u, '').length;
    return [found({ start: index + lead, end: index + length }, 'DATE', 'date: as chrono reads it')];
  });
}
