// The practice log in words: one of something is said as one.
import { describe, expect, test } from 'vitest';
import type { PracticeLine } from '../../../preload/contract/schemas/practice.ts';
import { entryFacts } from '../../../renderer/features/practice/entryWords.ts';
import { german } from '../../../renderer/text/de/index.ts';
import { english } from '../../../renderer/text/en/index.ts';
import { createFormat } from '../../../renderer/text/format.ts';

const earlier = (count: number): PracticeLine => ({
  id: 'a'.repeat(32),
  revision: 1,
  entry: {
    kind: 'earlier-practice',
    from: '2024-03-10',
    to: '2024-03-10',
    count,
    unit: 'case-discussions',
    role: 'member',
    source: 'memory',
    groupKind: null,
    modality: null,
    minutesEach: null,
    casesEach: null,
  },
  groupsFromCases: null,
  hasPrivate: false,
});

describe('earlier practice', () => {
  test.each([
    [english, 'en-GB', 1, '1 case discussion'],
    [english, 'en-GB', 2, '2 case discussions'],
    [german, 'de-DE', 1, '1 Fallbesprechung'],
    [german, 'de-DE', 2, '2 Fallbesprechungen'],
  ] as const)('is counted in the language’s own number', (text, locale, count, said) => {
    expect(
      entryFacts({ text, format: createFormat(locale, { timeZone: 'UTC', today: '2026-03-10' }) }, earlier(count))[0],
    ).toBe(said);
  });
});
