// The names of a person as they were entered, wherever they stand as whole words: in any case, with or without accents. A
// name that is an everyday word ("larch") may be just that in lower case; one of the commonest ("May", "Will"), or a letter or
// two ("R."), counts only with its capital.
import { TITLES_AND_PARTICLES } from '../../deidentify/commonWords.ts';
import { isWordAndName } from '../../deidentify/check/englishLexicon.ts';
import { type Word, wordsOf } from '../../deidentify/words.ts';
import type { PersonStretch } from './personMatcher.ts';

type Form = { readonly words: readonly string[]; readonly capitalOnly: boolean; readonly isWord: boolean };

/** What may stand between two words of one name: "Anna-Lena", "O'Brien", "Berg, Anna". */
const BETWEEN = /^[^\p{L}\p{N}]{0,3}$/u;
const SHORTEST_IN_LOWER_CASE = 3;
const SHORTEST_PART = 3;
/** Names too, but in lower case they stand in every second paragraph. */
const COMMONEST = new Set(
  'will may can might mark long young good little big small old new one see so hope art bill'.split(' '),
);

/** `others`: the names of everybody else, who may be meant by a form that is theirs too. */
export function enteredForms(names: readonly string[], others: readonly string[]): (text: string) => PersonStretch[] {
  const forms = names.flatMap((name) => [formOf(name), ...partsOf(name)]).filter(({ words }) => words.length > 0);
  const ofOthers = new Set(
    others.flatMap((name) => [formOf(name), ...partsOf(name)]).map(({ words }) => words.join(' ')),
  );
  return (text) => {
    const words = wordsOf(text);
    return forms.flatMap((form) => {
      const mayBeOther = ofOthers.has(form.words.join(' '));
      return words.flatMap((_, at) => {
        const stretch = stretchAt(text, words, at, form);
        return stretch ? [{ ...stretch, mayBeOther: mayBeOther || (form.isWord && !words[at]?.capital) }] : [];
      });
    });
  };
}

function formOf(name: string): Form {
  const words = wordsOf(name).map(({ folded }) => folded);
  const [only = ''] = words;
  const single = words.length === 1;
  return {
    words,
    capitalOnly: single && (COMMONEST.has(only) || [...only].length < SHORTEST_IN_LOWER_CASE),
    isWord: single && isWordAndName(only),
  };
}

/** "Wexcombe" of "Xanthe Wexcombe"; not "van", and no part that is an everyday word. */
function partsOf(name: string): Form[] {
  const words = wordsOf(name).map(({ folded }) => folded);
  if (words.length < 2) return [];
  return words
    .filter((word) => [...word].length >= SHORTEST_PART && !TITLES_AND_PARTICLES.has(word) && !isWordAndName(word))
    .map((word) => ({ words: [word], capitalOnly: false, isWord: false }));
}

function stretchAt(
  text: string,
  all: readonly Word[],
  at: number,
  form: Form,
): Pick<PersonStretch, 'start' | 'end'> | undefined {
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
  return together ? { start: first.start, end: last.end } : undefined;
}

/** The last word also in the genitive that some languages write without an apostrophe. */
const isForm = (folded: string, form: string, isLast: boolean): boolean =>
  folded === form || (isLast && form.length >= SHORTEST_IN_LOWER_CASE && folded === `${form}s`);
