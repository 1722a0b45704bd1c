import { describe, expect, test } from 'vitest';
import { dayAfterKey, monthsOn, weeksOf } from '../../../renderer/features/timeline/monthGrid.ts';

const MONDAY = 1;
const SUNDAY = 7;
const drawn = (month: string, firstDay: number) =>
  weeksOf(month, firstDay).map((week) => week.map((day) => (day === null ? '--' : day.slice(-2))).join(' '));

describe('the weeks of a month', () => {
  test('begin with the weekday of the locale', () => {
    expect(drawn('2026-03', MONDAY)).toEqual([
      '-- -- -- -- -- -- 01',
      '02 03 04 05 06 07 08',
      '09 10 11 12 13 14 15',
      '16 17 18 19 20 21 22',
      '23 24 25 26 27 28 29',
      '30 31 -- -- -- -- --',
    ]);
    expect(drawn('2026-03', SUNDAY)[0]).toBe('01 02 03 04 05 06 07');
  });

  test('hold the leap day, and a February of four whole weeks', () => {
    expect(weeksOf('2024-02', MONDAY).flat()).toContain('2024-02-29');
    expect(weeksOf('2021-02', MONDAY)).toHaveLength(4);
  });
});

describe('keys in the grid', () => {
  const goes = (key: string, day = '2026-03-01', shift = false, first = MONDAY) =>
    dayAfterKey(day, { key, shift }, first);

  test('go from day to day and week to week, over the edge of the month', () => {
    expect(goes('ArrowLeft')).toBe('2026-02-28');
    expect(goes('ArrowRight')).toBe('2026-03-02');
    expect(goes('ArrowUp')).toBe('2026-02-22');
    expect(goes('ArrowDown', '2026-03-31')).toBe('2026-04-07');
  });

  test('go to the ends of the week as it is drawn', () => {
    expect([goes('Home', '2026-03-11'), goes('End', '2026-03-11')]).toEqual(['2026-03-09', '2026-03-15']);
    expect([goes('Home', '2026-03-11', false, SUNDAY), goes('End', '2026-03-11', false, SUNDAY)]).toEqual([
      '2026-03-08',
      '2026-03-14',
    ]);
  });

  test('go from month to month and year to year, to its last day where the day is not there', () => {
    expect(goes('PageUp', '2026-03-31')).toBe('2026-02-28');
    expect(goes('PageDown', '2026-01-31')).toBe('2026-02-28');
    expect(goes('PageDown', '2024-02-29', true)).toBe('2025-02-28');
    expect(goes('a')).toBeUndefined();
  });

  test('months follow each other over the year', () => {
    expect([monthsOn('2026-12', 1), monthsOn('2026-01', -1)]).toEqual(['2027-01', '2025-12']);
  });
});
