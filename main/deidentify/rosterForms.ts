// The forms under which a person or a group may stand in a text: the name and "also appears as" as entered, and their parts.
// Nicknames, initials, misspellings and sounds are rules of the full identifier check and will stand beside this file.
import { TITLES_AND_PARTICLES, WORDS_IN_GROUP_NAMES, WORDS_THAT_ARE_NAMES } from './commonWords.ts';
import type { Rule, Who } from './finding.ts';
import { wordsOf } from './words.ts';

/** Somebody the check knows. `names`: the name and the forms under "also appears as". */
export type Known = { readonly who: Who; readonly names: readonly string[] };

export type Form = {
  readonly who: Who;
  /** Folded words that must follow each other. */
  readonly words: readonly string[];
  /** The form is also an ordinary word, or too short to be sure: only with a capital. */
  readonly capitalOnly: boolean;
  readonly rule: Rule;
};

const SHORTEST_PART = 2;
const SHORTEST_PART_IN_LOWER_CASE = 3;

export function formsOf({ who, names }: Known): Form[] {
  return names.flatMap((name) => spellings(name)).flatMap((name) => [...wholeForm(who, name), ...partForms(who, name)]);
}

/** German umlauts are also written out: Müller, Mueller. */
function spellings(name: string): string[] {
  const writtenOut = name.replace(/[äöüÄÖÜ]/g, (letter) => `${letter.normalize('NFD')[0] ?? letter}e`);
  return writtenOut === name ? [name] : [name, writtenOut];
}

function wholeForm(who: Who, name: string): Form[] {
  const words = wordsOf(name).map(({ folded }) => folded);
  const [only] = words;
  if (only === undefined) return [];
  const capitalOnly = words.length === 1 && (isOrdinary(only) || isShort(only) || who.kind === 'group');
  return [{ who, words, capitalOnly, rule: 'roster-name' }];
}

/** First, middle and last names, parts of hyphenated ones; of a group's name the words that stand for nothing else. */
function partForms(who: Who, name: string): Form[] {
  const parts = name.split(/[\s,]+/).flatMap((part) => [part, ...part.split(/[-‐‑–]/).filter((half) => half !== part)]);
  return [...new Set(parts)].flatMap((part) => {
    const words = wordsOf(part).map(({ folded }) => folded);
    const joined = words.join('');
    if (joined.length < SHORTEST_PART || words.some((word) => TITLES_AND_PARTICLES.has(word))) return [];
    if (who.kind === 'group' && words.some((word) => WORDS_IN_GROUP_NAMES.has(word) || /^\d/.test(word))) return [];
    const capitalOnly = isOrdinary(joined) || isShort(joined) || who.kind === 'group';
    return [{ who, words, capitalOnly, rule: 'roster-part' }];
  });
}

const isOrdinary = (word: string): boolean => WORDS_THAT_ARE_NAMES.has(word);
const isShort = (word: string): boolean =>
  /^\p{Script=Latin}+$/u.test(word) && word.length < SHORTEST_PART_IN_LOWER_CASE;
