import { describe, expect, test } from 'vitest';
import { fold, wordsOf } from '../../../main/deidentify/words.ts';

describe('folding', () => {
  test.each([
    ['Müller', 'muller'],
    ['Weiß', 'weiss'],
    ['Łukasz', 'lukasz'],
    ['Søren', 'soren'],
    ['Ærø', 'aero'],
    ['İpek', 'ipek'],
    ['ﬁnn', 'finn'],
    ['An\u00ADna', 'anna'],
    ['An\u200Bna', 'anna'],
    ['Zoe\u0308', 'zoe'],
    ['ΆΝΝΑ', 'αννα'],
  ])('%s is %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('words', () => {
  test('stand where they are in the source', () => {
    const text = "Anna-Lena, O'Brien und 王小明!";
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Anna',
      'Lena',
      'O',
      'Brien',
      'und',
      '王',
      '小',
      '明',
    ]);
  });

  test('know their capital; a script without capitals counts as one', () => {
    expect(wordsOf('Anna anna \u00ADanna 王 ١ ǅ').map(({ capital }) => capital)).toEqual([
      true,
      false,
      false,
      true,
      true,
      true,
    ]);
  });
});
