import { expect, test } from 'vitest';
import { countWords } from '../../../renderer/features/writing/wordCount.ts';

test('words are counted as a reader would', () => {
  expect(countWords('', 'en-GB')).toBe(0);
  expect(countWords('  —  …  ', 'en-GB')).toBe(0);
  expect(countWords('Nobody’s umbrella was open.', 'en-GB')).toBe(4);
  expect(countWords('Ein Schirm, zwei Schirme; 45 Minuten', 'de-DE')).toBe(6);
});

test('also where no spaces stand between them', () => {
  expect(countWords('沈黙があった', 'ja-JP')).toBeGreaterThan(1);
});
