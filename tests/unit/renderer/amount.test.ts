// Counts nobody can picture, in words: one digit, never "billion" in English, every size up to the one where it no longer
// matters.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amount as german } from '../../../renderer/text/de/amount.ts';
import { amount as english } from '../../../renderer/text/en/amount.ts';
import { BEYOND, roundCount } from '../../../renderer/text/roundCount.ts';

const CASES = [
  [1, 'fewer than ten', 'weniger als zehn'],
  [9, 'fewer than ten', 'weniger als zehn'],
  [10, 'about ten', 'etwa zehn'],
  [34, 'about 30', 'etwa 30'],
  [96, 'about a hundred', 'etwa hundert'],
  [200, 'about 200', 'etwa 200'],
  [1e3, 'about a thousand', 'etwa tausend'],
  [2e3, 'about two thousand', 'etwa zweitausend'],
  [1e4, 'about ten thousand', 'etwa zehntausend'],
  [3e4, 'about 30 thousand', 'etwa 30 Tausend'],
  [1e5, 'about a hundred thousand', 'etwa hunderttausend'],
  [1e6, 'about a million', 'etwa eine Million'],
  [1.2e8, 'about a hundred million', 'etwa hundert Millionen'],
  [1e9, 'about a thousand million', 'etwa eine Milliarde'],
  [1e10, 'about ten thousand million', 'etwa zehn Milliarden'],
  [4e11, 'about 400 thousand million', 'etwa 400 Milliarden'],
  [1e12, 'about a million million', 'etwa eine Billion'],
  [2e15, 'about two thousand million million', 'etwa zweitausend Billionen'],
  [1e18, 'about a million million million', 'etwa eine Million Billionen'],
  [2 ** 66, 'about 70 million million million', 'etwa 70 Millionen Billionen'],
  [5e21, 'about five thousand million million million', 'etwa fünf Milliarden Billionen'],
  [9.4e23, 'about 900 thousand million million million', 'etwa 900 Milliarden Billionen'],
  [1e24, 'more than a million million million million', 'mehr als eine Billion Billionen'],
  [1e99, 'more than a million million million million', 'mehr als eine Billion Billionen'],
  [Number.POSITIVE_INFINITY, 'more than a million million million million', 'mehr als eine Billion Billionen'],
] as const;

describe('a large count in words', () => {
  it.each(CASES)('%d', (count, inEnglish, inGerman) => {
    expect(english(count)).toBe(inEnglish);
    expect(german(count)).toBe(inGerman);
  });

  /** What the words say, read back; each size word multiplies. */
  const readBack = (words: string, sizes: Readonly<Record<string, number>>): number =>
    words
      .split(' ')
      .slice(1)
      .map((word) => sizes[word] ?? Number(word))
      .reduce((product, factor) => product * factor, 1);
  const ENGLISH = {
    ...Object.fromEntries(
      ['', 'a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, n) => [word, n]),
    ),
    hundred: 100,
    thousand: 1e3,
    million: 1e6,
  };

  it('says the count to within half of its first digit, whatever it is', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 23.9, noNaN: true }), (power) => {
        const count = 10 ** power;
        const said = readBack(english(count), ENGLISH);
        expect(Math.abs(said - count) / count).toBeLessThanOrEqual(1 / 3);
        expect(german(count)).toMatch(
          /^etwa (?:[a-zäöü]+|\d0+)(?: (?:Tausend|Millionen|Million|Milliarden|Milliarde|Billionen|Billion)){0,2}(?: Billionen)?$/,
        );
      }),
    );
  });
});

describe('rounding a count', () => {
  it('carries over: 999 is a thousand', () => expect(roundCount(999)).toEqual({ coefficient: 1, thousands: 1 }));
  it('takes nothing that is no count', () => {
    for (const wrong of [0, 0.5, -3, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => roundCount(wrong)).toThrow(RangeError);
    }
  });
  it('stops where the words stop', () => expect(roundCount(BEYOND)).toEqual({ coefficient: 1, thousands: 8 }));
});
