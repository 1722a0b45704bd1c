// Fresh recovery words that were shown, and three of them asked back from the paper. They lie in this process alone.
import { freshWords } from '../vault/recoverySlot.ts';
import type { Random } from '../crypto/random.ts';
import { askedPlaces } from './askedPlaces.ts';

export type AskedWords = { readonly words: readonly string[]; readonly places: readonly number[] };

export const drawAskedWords = (random: Random): AskedWords => ({
  words: freshWords(random),
  places: askedPlaces(random),
});

/** The places whose answer is another word; the same three are asked again then. */
export const wrongPlaces = ({ words, places }: AskedWords, answers: readonly string[]): number[] =>
  places.filter((place, at) => asOnPaper(answers[at] ?? '') !== words[place - 1]);

/** As the words of the list are written, whatever the keyboard made of one. */
const asOnPaper = (typed: string): string => typed.normalize('NFKD').trim().toLowerCase();
