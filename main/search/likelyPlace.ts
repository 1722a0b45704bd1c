// Where in a text the first match probably stands, so that the tokeniser need not look at all of fifty notes for fifty lines. Only a
// guess of where to look first: what is a match, and where it begins and ends, is said by the tokeniser alone.
import type { Span } from './marking.ts';

/** UTF-16 units looked at before and behind the likely place: more than a line of results shows of either side. */
const BEFORE = 150;
const BEHIND = 400;

const NO_WORD = '[^\\p{L}\\p{N}\\p{Co}]';

/** Undefined when no place is likely, or no stretch around it can be cut out between words. */
export type LikelyPlace = (text: string) => Span | undefined;

/** `words` are what was asked for, one string for each phrase; of the last, the beginning may do. */
export function likelyPlaceOf(words: readonly string[], lastBegun: boolean): LikelyPlace {
  const pattern = new RegExp(
    `(?<!${inside(NO_WORD)})(?:${words.map((one, at) => phrasePattern(one, lastBegun && at === words.length - 1)).join('|')})`,
    'u',
  );
  return (text) => {
    const folded = fold(text);
    const at = folded.length === text.length ? folded.search(pattern) : -1;
    return at < 0 ? undefined : around(text, at);
  };
}

const inside = (noWord: string): string => noWord.replace('^', '');

function phrasePattern(phrase: string, begun: boolean): string {
  const words = fold(phrase.normalize('NFC')).match(/[\p{L}\p{N}\p{Co}]+/gu) ?? [];
  return `${words.join(`${NO_WORD}+`)}${begun ? '' : `(?!${inside(NO_WORD)})`}`;
}

/** As the tokeniser folds most letters, and unit by unit, so that places stay the same. */
const fold = (text: string): string =>
  text.toLowerCase().replace(/[\u0080-\uffff]/g, (letter) => letter.normalize('NFD')[0] ?? letter);

/** White space is never part of a word, so a stretch between two of them holds whole words only. */
function around(text: string, at: number): Span | undefined {
  const start = at <= BEFORE ? 0 : spaceIn(text, at - BEFORE, at, 'first');
  const end = at + BEHIND >= text.length ? text.length : spaceIn(text, at, at + BEHIND, 'last');
  return start === undefined || end === undefined ? undefined : { start, end };
}

function spaceIn(text: string, from: number, to: number, which: 'first' | 'last'): number | undefined {
  const found = text.slice(from, to).search(which === 'first' ? /\s/ : /\s\S*$/);
  return found < 0 ? undefined : from + found;
}
