import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextLikelyOn } from '../../../main/journal/rhythm.ts';

describe('the next likely meeting', () => {
  test.each([
    ['weekly', ['2026-02-24', '2026-03-03', '2026-03-10'], '2026-03-11', '2026-03-17'],
    ['fortnightly', ['2026-02-10', '2026-02-24', '2026-03-10'], '2026-03-11', '2026-03-24'],
    [
      'weekly with one holiday',
      ['2026-02-03', '2026-02-10', '2026-02-24', '2026-03-03', '2026-03-10'],
      '2026-03-10',
      '2026-03-17',
    ],
    ['weekly, moved by a day once', ['2026-02-24', '2026-03-04', '2026-03-10'], '2026-03-11', '2026-03-17'],
    ['second Tuesday, five weeks on', ['2026-01-13', '2026-02-10', '2026-03-10'], '2026-03-11', '2026-04-14'],
    ['every 15th', ['2026-01-15', '2026-02-15', '2026-03-15'], '2026-03-16', '2026-04-15'],
    ['every 31st as far as there is one', ['2026-01-31', '2026-03-03'], '2026-03-04', '2026-04-03'],
    ['over a leap day', ['2028-02-15', '2028-02-22'], '2028-02-23', '2028-02-29'],
    ['over the end of summer time', ['2026-10-13', '2026-10-20'], '2026-10-21', '2026-10-27'],
    ['due today', ['2026-02-24', '2026-03-03'], '2026-03-10', '2026-03-10'],
    ['missed once', ['2026-02-24', '2026-03-03'], '2026-03-12', '2026-03-17'],
    [
      'an intensive, two a day and one the day after',
      ['2026-03-10', '2026-03-10', '2026-03-11'],
      '2026-03-11',
      '2026-03-12',
    ],
    ['every ten days, on no weekday', ['2026-02-20', '2026-03-02', '2026-03-12'], '2026-03-13', '2026-03-22'],
  ])('%s', (_, dates, today, expected) => {
    expect(nextLikelyOn(dates, today)).toBe(expected);
  });

  test.each([
    ['nothing', [], '2026-03-10'],
    ['one meeting', ['2026-03-03'], '2026-03-10'],
    ['one day only', ['2026-03-03', '2026-03-03'], '2026-03-10'],
    ['a pause of half a year', ['2025-08-05', '2025-08-12'], '2026-03-10'],
  ])('is not guessed from %s', (_, dates, today) => {
    expect(nextLikelyOn(dates, today)).toBeNull();
  });

  test('does not look at a rhythm of years ago', () => {
    const once = ['2020-01-07', '2020-02-04', '2020-03-03', '2020-04-07'];
    const now = Array.from({ length: 7 }, (_, week) => `2026-01-${String(week * 3 + 1).padStart(2, '0')}`);
    expect(nextLikelyOn([...once, ...now], '2026-01-20')).toBe('2026-01-22');
  });

  test('is a calendar date from today on, whatever the dates, in any order', () => {
    const date = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(date, { maxLength: 12 }), date, (dates, today) => {
        const next = nextLikelyOn(dates, today);
        expect(nextLikelyOn([...dates].reverse(), today)).toBe(next);
        return next === null || (/^\d{4}-\d{2}-\d{2}$/.test(next) && next >= today);
      }),
    );
  });
});
