// 32 random bytes as 24 words a person can write down, and back (BIP-39, English list, entropy only: the words ARE the
// bytes with an 8-bit checksum, no seed is derived from them). Reading forgives what pen and keyboard do to words: capitals,
// white space, another Unicode form.
import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { nearestWord } from './nearestWord.ts';

export const RECOVERY_ENTROPY_BYTES = 32;
export const RECOVERY_WORDS = 24;
export const WORD_LIST: readonly string[] = wordlist;

/** Far above 24 words of at most eight letters; nothing longer is looked at. */
const MAX_TYPED_CHARACTERS = 4096;
const ON_LIST: ReadonlySet<string> = new Set(wordlist);

/** A word that is not on the list. `place` counts from 1, as on the paper; `nearest` is null when no word is near. */
export type UnknownWord = { readonly place: number; readonly typed: string; readonly nearest: string | null };

export type WordsTyped =
  | { readonly state: 'words'; readonly words: readonly string[] }
  /** Not 24 of them. */
  | { readonly state: 'wrong-number'; readonly found: number }
  | { readonly state: 'unknown-words'; readonly words: readonly string[]; readonly unknown: readonly UnknownWord[] };

/** The words on the paper, for 32 bytes. Throws RangeError for another length. */
export function wordsOf(entropy: Uint8Array): string[] {
  if (entropy.length !== RECOVERY_ENTROPY_BYTES) throw new RangeError('recovery entropy has 32 bytes');
  return entropyToMnemonic(entropy, wordlist).split(' ');
}

/** Undefined when the words are not 24 of the list with the right checksum. The caller overwrites the bytes after use. */
export function entropyOf(words: readonly string[]): Uint8Array | undefined {
  if (words.length !== RECOVERY_WORDS) return undefined;
  try {
    return mnemonicToEntropy(words.join(' '), wordlist);
  } catch {
    return undefined; // one error for an unknown word and for the checksum
  }
}

/** What was typed, word by word: NFKD, lower case, any white space between. */
export function readWords(typed: string): WordsTyped {
  const words = typed.slice(0, MAX_TYPED_CHARACTERS).normalize('NFKD').toLowerCase().split(/\s/u).filter(Boolean);
  if (words.length !== RECOVERY_WORDS) return { state: 'wrong-number', found: words.length };
  const unknown = words.flatMap((word, index) =>
    ON_LIST.has(word) ? [] : [{ place: index + 1, typed: word, nearest: nearestWord(word, WORD_LIST) }],
  );
  return unknown.length === 0 ? { state: 'words', words } : { state: 'unknown-words', words, unknown };
}
