import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../../renderer/text/calendar.ts';
import { createFormat } from '../../../renderer/text/format.ts';
import { chooseLanguage, chooseLocale } from '../../../renderer/text/language.ts';

const clock = { timeZone: 'Europe/Berlin', today: '2026-03-10' };
const british = createFormat('en-GB', clock);
const german = createFormat('de-DE', clock);
const american = createFormat('en-US', clock);

describe('dates', () => {
  it('have their weekday in prose, and the year only when it is another one', () => {
    expect(british.date('2026-03-10')).toBe('Tuesday 10 March');
    expect(german.date('2026-03-10')).toBe('Dienstag, 10. März');
    expect(american.date('2026-03-10')).toBe('Tuesday, March 10');
    expect(british.date('2025-03-10')).toMatch(/^Monday,? 10 March 2025$/);
  });

  it('are short in lists', () => {
    expect(british.shortDate('2026-03-10')).toBe('10 Mar 2026');
    expect(german.shortDate('2026-03-10')).toBe('10. März 2026');
  });

  it.each(['en-GB', 'en-US', 'de-DE', 'de-AT', 'fr-FR', 'ar-EG', 'th-TH', 'ja-JP-u-ca-japanese'])(
    'are those of the locale, on the first and the last day of a calendar: %s',
    (locale) => {
      const format = createFormat(locale, clock);
      for (const day of ['0001-01-01', '1582-10-10', '1899-12-31', '2024-02-29', '2026-12-31', '9999-12-31']) {
        const same = Temporal.PlainDate.from(day);
        expect(format.shortDate(day)).toBe(
          same.toLocaleString(locale, { day: 'numeric', month: 'short', year: 'numeric' }),
        );
        expect(format.weekday(day, 'long')).toBe(same.toLocaleString(locale, { weekday: 'long' }));
      }
    },
  );

  it('refuse a day that is in no calendar', () => {
    expect(() => british.shortDate('2026-02-30')).toThrow(RangeError);
  });

  it('do not move with the time zone: a calendar date is no instant', () => {
    const far = createFormat('en-GB', { timeZone: 'Pacific/Kiritimati', today: '2026-03-10' });
    expect(far.date('2026-03-10')).toBe('Tuesday 10 March');
  });

  it('are counted by the calendar, over a change of clocks too', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-03-10', '2026-03-03')).toBe(-7);
  });
});

describe('times', () => {
  const instant = '2026-03-10T20:04:00.000Z';

  it('have 24 hours unless the locale says otherwise', () => {
    expect(british.time(instant)).toBe('21:04');
    expect(german.time(instant)).toBe('21:04');
    expect(american.time(instant)).toMatch(/^9:04\sPM$/);
  });

  it('stand after their day', () => expect(british.moment(instant)).toBe('Tuesday 10 March, 21:04'));

  it('stand alone when it was today, by the clock of this computer', () => {
    expect(british.recent(instant)).toBe('21:04');
    expect(british.recent('2026-03-09T20:04:00.000Z')).toBe('Monday 9 March, 21:04');
    expect(british.recent('2026-03-10T23:30:00.000Z')).toBe('Wednesday 11 March, 00:30');
  });
});

describe('numbers and lists', () => {
  it('follow the language', () => {
    expect(british.number(1214)).toBe('1,214');
    expect(german.number(1214)).toBe('1.214');
    expect(british.list(['A', 'B', 'C'])).toBe('A, B and C');
    expect(german.list(['A', 'B', 'C'])).toBe('A, B und C');
  });

  it('sort names as a person would', () => {
    expect(['Zaun', 'Ähre', 'Ahorn'].toSorted(german.compare)).toEqual(['Ahorn', 'Ähre', 'Zaun']);
  });
});

describe('the language', () => {
  it('is the one that was set', () => {
    expect(chooseLanguage('de', 'en-GB')).toBe('de');
    expect(chooseLanguage('en', 'de-DE')).toBe('en');
  });

  it('or the system’s, and English where we do not speak it', () => {
    expect(chooseLanguage('system', 'de-AT')).toBe('de');
    expect(chooseLanguage('system', 'DE')).toBe('de');
    expect(chooseLanguage('system', 'den')).toBe('en');
    expect(chooseLanguage('system', 'fr-FR')).toBe('en');
    expect(chooseLanguage('system', '')).toBe('en');
  });

  it('keeps the customs of the system’s country', () => {
    expect(chooseLocale('de', 'de-AT')).toBe('de-AT');
    expect(chooseLocale('en', 'en-US')).toBe('en-US');
    expect(chooseLocale('en', 'de-AT')).toBe('en-GB');
    expect(chooseLocale('en', 'en-!!')).toBe('en-GB');
  });
});
