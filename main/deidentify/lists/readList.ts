// Lists are plain words in template strings, so that anybody can read and mend them; this makes sets of them.
import { fold } from '../words.ts';

export const wordsIn = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .trim()
      .split(/\s+/)
      .map((word) => fold(word.replace(/['’]/g, ''))),
  );

/** One phrase a line, or separated by semicolons. */
export const phrasesIn = (text: string): readonly string[] =>
  text
    .split(/[\n;]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
