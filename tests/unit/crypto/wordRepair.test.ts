import { describe, expect, it } from 'vitest';
import { entropyOf, WORD_LIST, wordsOf } from '../../../main/crypto/recoveryWords.ts';
import { type RepairedWords, repairsOf, type WordCorrection } from '../../../main/crypto/wordRepair.ts';
import { systemRandom } from '../../../main/crypto/random.ts';

const entropy = systemRandom(32);
const words = wordsOf(entropy);
const other = (word: string | undefined) => WORD_LIST.find((candidate) => candidate !== word) ?? '';

function corrected(typed: readonly string[], correction: WordCorrection): string[] {
  if (correction.kind === 'misread') return typed.with(correction.place - 1, correction.word);
  const [left, right] = correction.places;
  return typed.with(left - 1, typed[right - 1] ?? '').with(right - 1, typed[left - 1] ?? '');
}

function found(repairs: Iterable<RepairedWords>): WordCorrection | undefined {
  for (const repair of repairs) if (Buffer.compare(repair.entropy, entropy) === 0) return repair.correction;
  return undefined;
}

describe('one mistake in 24 words', () => {
  it('is found wherever it is: any word misread', () => {
    for (const place of [1, 2, 8, 13, 23, 24]) {
      const typed = words.with(place - 1, other(words[place - 1]));
      expect(found(repairsOf(typed, []))).toEqual({ kind: 'misread', place, word: words[place - 1] });
    }
  });

  it('is found wherever it is: any two words swapped', () => {
    for (let left = 0; left < 23; left += 4) {
      for (const right of [left + 1, 23]) {
        if (words[left] === words[right]) continue;
        const typed = words.with(left, words[right] ?? '').with(right, words[left] ?? '');
        expect(found(repairsOf(typed, []))).toEqual({ kind: 'swapped', places: [left + 1, right + 1] });
      }
    }
  });

  it('is looked for in the place of the word that is not on the list, and nowhere else', () => {
    const repairs = [...repairsOf(words.with(11, 'stuhl'), [12])];
    expect(found(repairs)).toEqual({ kind: 'misread', place: 12, word: words[11] });
    expect(repairs.every(({ correction }) => correction.kind === 'misread' && correction.place === 12)).toBe(true);
  });

  it('is found once: each candidate costs a key derivation', () => {
    const zeros = wordsOf(new Uint8Array(32));
    const repairs = [...repairsOf(zeros.with(22, 'art').with(23, 'abandon'), [])];
    const right = repairs.filter((repair) => Buffer.compare(repair.entropy, new Uint8Array(32)) === 0);
    expect(right.map(({ correction }) => correction)).toEqual([{ kind: 'swapped', places: [23, 24] }]);
  });

  it('may be any word of the list in the place of the one that is not: here the second', () => {
    const withAbility = new Uint8Array(32);
    withAbility[16] = 0x10;
    const typed = wordsOf(withAbility);
    expect(typed[11]).toBe('ability');
    const repairs = [...repairsOf(typed.with(11, 'stuhl'), [12])];
    expect(repairs.map(({ correction }) => correction)).toContainEqual({ kind: 'misread', place: 12, word: 'ability' });
  });

  it('is not looked for when there are two', () => {
    expect([...repairsOf(words.with(1, 'stuhl').with(2, 'kreis'), [2, 3])]).toEqual([]);
    expect([...repairsOf(wordsOf(new Uint8Array(32)).with(1, 'stuhl').with(23, 'kreis'), [2, 24])]).toEqual([]);
  });

  it('is never what was typed: words with the right checksum that do not open are not tried again', () => {
    const zeros = new Uint8Array(32);
    const repairs = [...repairsOf(wordsOf(zeros), [])];
    expect(repairs.length).toBeGreaterThan(100);
    expect(repairs.filter((repair) => Buffer.compare(repair.entropy, zeros) === 0)).toEqual([]);
  });

  it('is looked for in bounded time: every candidate has the checksum and differs from what was typed', () => {
    const typed = words.with(4, other(words[4])).with(9, other(words[9]));
    const started = performance.now();
    const repairs = [...repairsOf(typed, [])];
    expect(performance.now() - started).toBeLessThan(3000);
    expect(repairs.length).toBeGreaterThan(100);
    expect(repairs.length).toBeLessThan(400);
    for (const { entropy: candidate, correction } of repairs) {
      expect(entropyOf(corrected(typed, correction))).toEqual(candidate);
    }
  });
});
