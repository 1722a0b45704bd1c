// Spelling: which dictionary the leader writes with, their own words, and a dictionary of their own. All of it lies inside
// the vault: words that somebody taught a dictionary say as much as a note (docs/leaks.md, row 4).
import * as v from 'valibot';
import { id } from './common.ts';

/** `own`: a Hunspell dictionary that the leader chose, e.g. a German one, whose licence forbids shipping it. */
export const SPELLING_CHOICES = ['system', 'off', 'en-us', 'en-gb', 'own'] as const;

export const SPELLING_LIMITS = {
  word: 60,
  words: 5_000,
  /** UTF-16 code units of an affix file; the German one has 20,000. */
  affix: 1_000_000,
  /** Of a word list; the largest German one in use has 4.5 million. Both together fit into one call. */
  wordList: 5_000_000,
} as const;

/** One word as it stands in a text. */
export const spelledWord = v.pipe(
  v.string(),
  v.normalize('NFC'),
  v.maxLength(SPELLING_LIMITS.word),
  v.regex(/^\p{L}[\p{L}\p{M}'’-]*$/u),
);

export const personalWords = v.pipe(v.array(spelledWord), v.maxLength(SPELLING_LIMITS.words));

export const dictionary = v.strictObject({
  affix: v.pipe(v.string(), v.minLength(1), v.maxLength(SPELLING_LIMITS.affix)),
  words: v.pipe(v.string(), v.minLength(1), v.maxLength(SPELLING_LIMITS.wordList)),
});

export const spelling = v.strictObject({
  choice: v.picklist(SPELLING_CHOICES),
  words: personalWords,
  /** Changes with every dictionary that is kept; null when none is. */
  ownDictionary: v.nullable(id),
});

export type SpellingChoice = Spelling['choice'];
export type Spelling = v.InferOutput<typeof spelling>;
export type Dictionary = v.InferOutput<typeof dictionary>;
