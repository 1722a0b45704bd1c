// Finds the one mistake a person makes with 24 written words: two swapped, or one misread. Every candidate has the right
// checksum already, so what is left to try against the slot is about one in 256: some 200 candidates, each a key
// derivation without cost. It gives nothing to a thief: who has 23 of 24 words has all but eleven bits.
import { sha256 } from '@noble/hashes/sha2.js';
import { RECOVERY_ENTROPY_BYTES, WORD_LIST } from './recoveryWords.ts';

/** What is to be corrected on the paper. Places count from 1. */
export type WordCorrection =
  | { readonly kind: 'swapped'; readonly places: readonly [number, number] }
  | { readonly kind: 'misread'; readonly place: number; readonly word: string };

export type RepairedWords = { readonly entropy: Uint8Array; readonly correction: WordCorrection };

/** A word is 11 bits; 24 of them are 32 bytes and one byte of checksum. */
const WORD_BITS = 11;
const PLACE_OF: ReadonlyMap<string, number> = new Map(WORD_LIST.map((word, place) => [word, place]));

/**
 * BIP-39 by hand, because the library builds its tables anew at each call: 49,000 candidates took it ten seconds, and take
 * a tenth of one here. Undefined when the checksum is another.
 */
function entropyOfPlaces(places: readonly number[]): Uint8Array | undefined {
  const bytes = new Uint8Array(RECOVERY_ENTROPY_BYTES + 1);
  let [held, bits, at] = [0, 0, 0];
  for (const place of places) {
    held = (held << WORD_BITS) | place;
    for (bits += WORD_BITS; bits >= 8; at++) {
      bits -= 8;
      bytes[at] = held >> bits;
      held &= (1 << bits) - 1;
    }
  }
  const entropy = bytes.subarray(0, RECOVERY_ENTROPY_BYTES);
  return sha256(entropy)[0] === bytes[RECOVERY_ENTROPY_BYTES] ? entropy : undefined;
}

/** All ways to swap two different words. */
function* swaps(places: readonly number[]): Generator<RepairedWords> {
  for (let left = 0; left < places.length; left++) {
    for (let right = left + 1; right < places.length; right++) {
      const [leftWord = 0, rightWord = 0] = [places[left], places[right]];
      if (leftWord === rightWord) continue;
      const entropy = entropyOfPlaces(places.with(left, rightWord).with(right, leftWord));
      if (entropy) yield { entropy, correction: { kind: 'swapped', places: [left + 1, right + 1] } };
    }
  }
}

/** All words of the list in one place. */
function* inPlace(places: readonly number[], index: number): Generator<RepairedWords> {
  for (const [candidate, word] of WORD_LIST.entries()) {
    if (candidate === places[index]) continue;
    const entropy = entropyOfPlaces(places.with(index, candidate));
    if (entropy) yield { entropy, correction: { kind: 'misread', place: index + 1, word } };
  }
}

/**
 * Candidates one mistake away from 24 words, the likely ones first. `unknown` are the places (from 1) of words that are not
 * on the list: with one, only that place can be the mistake; with more, there is more than one mistake and nothing is tried.
 */
export function* repairsOf(words: readonly string[], unknown: readonly number[]): Generator<RepairedWords> {
  const [place, ...more] = unknown;
  if (more.length > 0) return;
  const places = words.map((word) => PLACE_OF.get(word) ?? -1);
  if (place !== undefined) {
    yield* inPlace(places, place - 1);
    return;
  }
  yield* swaps(places);
  for (const index of places.keys()) yield* inPlace(places, index);
}
