// Six words from the BIP-39 English list: 2,048 common words of three to eight letters that differ in their first four.
// There is no German list, and the other languages' lists have no better figure.
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { drawWords } from './drawWords.ts';

const COUNT = 6;
const ON_LIST: ReadonlySet<string> = new Set(wordlist);

export const sixWords = (): string => drawWords(wordlist, COUNT, (into) => crypto.getRandomValues(into)).join(' ');

export const SIX_WORDS = {
  bits: Math.floor(COUNT * Math.log2(wordlist.length)),
  possibilities: wordlist.length ** COUNT,
} as const;

/**
 * How many guesses somebody needs at most who knows that this program offers words of this list; none when another word
 * is among them. A general estimate takes such words for harder than that.
 */
export function possibilitiesOf(passphrase: string): number {
  const words = passphrase.split(' ');
  return words.every((word) => ON_LIST.has(word)) ? wordlist.length ** words.length : Number.POSITIVE_INFINITY;
}
