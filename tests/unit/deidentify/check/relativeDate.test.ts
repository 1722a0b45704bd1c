import { describe, expect, test } from 'vitest';
import { relativeDate } from '../../../../main/deidentify/check/relativeDate.ts';

const SESSION = '2026-03-10';

describe('a date told from the session', () => {
  test.each([
    ['10 March', '[the day of the session]'],
    ['8 March', '[a day two days before the session]'],
    ['17 March', '[a day one week after the session]'],
    ['17 February', '[a day three weeks before the session]'],
    ['February 17th, 2026', '[a day three weeks before the session]'],
    ['the twenty-first of June', '[a day three months after the session]'],
    ['24 December', '[a day three months before the session]'],
    ['2024-03-10', '[a day long before the session]'],
    ['02/27', '[a day two weeks before the session]'],
    ['11. August', '[a day five months after the session]'],
    ['June', '[a month three months after the session]'],
    ['March', '[the month of the session]'],
  ])('%s is %s', (words, phrase) => {
    expect(relativeDate(words, SESSION, 'en')).toBe(phrase);
  });

  test.each(['3/4', '03.04.', 'Tuesday', 'the 14th', 'Advent', '3 March and 5 April'])(
    '%s is left to its label',
    (words) => {
      expect(relativeDate(words, SESSION, 'en')).toBeUndefined();
    },
  );

  test('in German', () => {
    expect(relativeDate('3. März', SESSION, 'de')).toBe('[ein Tag, eine Woche vor dem Treffen]');
    expect(relativeDate('31. März', SESSION, 'de')).toBe('[ein Tag, drei Wochen nach dem Treffen]');
    expect(relativeDate('10. März', SESSION, 'de')).toBe('[der Tag des Treffens]');
  });
});
