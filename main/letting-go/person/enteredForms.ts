// The names of a person as they were entered, wherever they stand as whole words: in any case, with or without accents. A
// name that is an everyday word or a letter or two ("May", "R.") counts only with its capital.
import { isWordAndName } from '../../deidentify/check/englishLexicon.ts';
import { type Word, wordsOf } from '../../deidentify/words.ts';
import type { PersonStretch } from './personMatcher.ts';

type Form = { readonly words: readonly string[]; readonly capitalOnly: boolean };

/** What may stand between two words of one name: "Anna-Lena", "O'Brien", "Berg, Anna". */
const BETWEEN = /^[^\p{L}\p{N}]{0,3}$/u;
const SHORTEST_IN_LOWER_CASE = 3;

export function enteredForms(names: readonly string[]): (text: string) => PersonStretch[] {
  const forms = names.map(formOf).filter(({ words }) => words.length > 0);
  return (text) => {
    const words = wordsOf(text);
    return forms.flatMap((form) => words.flatMap((_, at) => stretchAt(text, words, at, form) ?? []));
  };
}

function formOf(name: string): Form {
  const words = wordsOf(name).map(({ folded }) => folded);
  const [only = ''] = words;
  const capitalOnly = words.length === 1 && (isWordAndName(only) || [...only].length < SHORTEST_IN_LOWER_CASE);
  return { words, capitalOnly };
}

function stretchAt(text: string, all: readonly Word[], at: number, form: Form): PersonStretch | undefined {
  const stretch = all.slice(at, at + form.words.length);
  const [first, last] = [stretch[0], stretch.at(-1)];
  if (!first || !last || stretch.length < form.words.length) return undefined;
  if (stretch.some(({ folded }, place) => !isForm(folded, form.words[place] ?? '', place === stretch.length - 1))) {
    return undefined;
  }
  if (form.capitalOnly && !first.capital) return undefined;
  const together = stretch.every((word, place) => {
    const previous = stretch[place - 1];
    return !previous || BETWEEN.test(text.slice(previous.end, word.start));
  });
  return together ? { start: first.start, end: last.end, mayBeOther: false } : undefined;
}

/** The last word also in the genitive that some languages write without an apostrophe. */
const isForm = (folded: string, form: string, isLast: boolean): boolean =>
  folded === form || (isLast && form.length >= SHORTEST_IN_LOWER_CASE && folded === `${form}s`);
