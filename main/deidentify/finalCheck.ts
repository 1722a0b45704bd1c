// The last look, at the exact output: is any form of the roster left in it? Only what we put there ourselves (labels and fixed
// wording) may contain one, as when somebody's alias is "Member". It repeats the search on other ground - after replacement,
// after Markdown - so that a mistake on the way is found before anything is shown.
import { withoutArticle } from './articles.ts';
import type { RosterMatcher } from './rosterMatcher.ts';

type Interval = { readonly start: number; readonly end: number };

const MARKDOWN_ESCAPE = /\\([!-/:-@[-`{-~])/g;

/** @param ownPhrases labels and wording, in any case; a label may have lost its article */
export function nameIsLeft(output: string, ownPhrases: readonly string[], matcher: RosterMatcher): boolean {
  const phrases = [...new Set(ownPhrases.flatMap(withAndWithoutArticle))].filter((phrase) => phrase !== '');
  return output.split('\n').some((line) => {
    const text = line.replace(MARKDOWN_ESCAPE, '$1');
    const own = phrases.flatMap((phrase) => occurrences(text.toLowerCase(), phrase));
    return matcher.find(text).some((found) => !own.some(({ start, end }) => start <= found.start && found.end <= end));
  });
}

const withAndWithoutArticle = (phrase: string): string[] =>
  [phrase, withoutArticle(phrase)].map((one) => one.toLowerCase().trim());

function occurrences(text: string, phrase: string): Interval[] {
  const found: Interval[] = [];
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    found.push({ start: at, end: at + phrase.length });
  }
  return found;
}
