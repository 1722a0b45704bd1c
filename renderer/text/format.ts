// How dates, times and numbers are written, by locale: dates with their weekday in prose, the year only when it is
// another one, times on 24 hours unless the locale says otherwise.
import { Temporal } from 'temporal-polyfill';
import { amount as german } from './de/amount.ts';
import { amount as english } from './en/amount.ts';

export type Format = {
  readonly locale: string;
  /** "Tuesday 10 March", with the year when it is not this one. Takes YYYY-MM-DD. */
  date(calendarDate: string): string;
  /** "10 Mar 2026", for lists and tables. Takes YYYY-MM-DD. */
  shortDate(calendarDate: string): string;
  /** "March 2025". Takes YYYY-MM. */
  month(yearMonth: string): string;
  /** "March". Takes YYYY-MM. */
  monthName(yearMonth: string): string;
  /** "Mon" or "Monday". Takes YYYY-MM-DD. */
  weekday(calendarDate: string, length: 'short' | 'long'): string;
  /** 1 is Monday, 7 is Sunday. */
  readonly firstDayOfWeek: number;
  /** "21:04". Takes an ISO instant. */
  time(instant: string): string;
  /** "Tuesday 10 March, 21:04". Takes an ISO instant. */
  moment(instant: string): string;
  /** As `time`, with its day when that is not today: "20:52". Takes an ISO instant. */
  recent(instant: string): string;
  number(value: number): string;
  /** "about ten thousand million", to stand before what is counted: for counts too large for figures. */
  amount(count: number): string;
  /** "A, B and C". */
  list(items: readonly string[]): string;
  /** "A, B or C". */
  either(items: readonly string[]): string;
  /** For alphabetical order. */
  compare(one: string, other: string): number;
};

type Clock = { timeZone: string; today: string };

export function createFormat(locale: string, clock: Clock): Format {
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const choices = new Intl.ListFormat(locale, { type: 'disjunction' });
  const order = new Intl.Collator(locale, { numeric: true });
  const days = {
    prose: dayWriter(locale, { weekday: 'long', day: 'numeric', month: 'long' }),
    withYear: dayWriter(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    short: dayWriter(locale, { day: 'numeric', month: 'short', year: 'numeric' }),
    month: dayWriter(locale, { month: 'long', year: 'numeric' }),
    monthName: dayWriter(locale, { month: 'long' }),
    weekday: { short: dayWriter(locale, { weekday: 'short' }), long: dayWriter(locale, { weekday: 'long' }) },
  };

  const prose = (day: Temporal.PlainDate): string =>
    (String(day.year) === clock.today.slice(0, 4) ? days.prose : days.withYear)(day);
  const here = (instant: string) => Temporal.Instant.from(instant).toZonedDateTimeISO(clock.timeZone);
  const time = (instant: string) => here(instant).toPlainTime().toLocaleString(locale, { timeStyle: 'short' });

  const moment = (instant: string) => `${prose(here(instant).toPlainDate())}, ${time(instant)}`;

  return {
    locale,
    date: (calendarDate) => prose(Temporal.PlainDate.from(calendarDate)),
    shortDate: (calendarDate) => days.short(Temporal.PlainDate.from(calendarDate)),
    month: (yearMonth) => days.month(Temporal.PlainDate.from(`${yearMonth}-01`)),
    monthName: (yearMonth) => days.monthName(Temporal.PlainDate.from(`${yearMonth}-01`)),
    weekday: (calendarDate, length) => days.weekday[length](Temporal.PlainDate.from(calendarDate)),
    firstDayOfWeek: firstDayOfWeek(locale),
    time,
    moment,
    recent: (instant) => (here(instant).toPlainDate().toString() === clock.today ? time(instant) : moment(instant)),
    number: (value) => numbers.format(value),
    amount: /^de\b/i.test(locale) ? german : english,
    list: (items) => lists.format(items),
    either: (items) => choices.format(items),
    compare: (one, other) => order.compare(one, other),
  };
}

type DayWriter = (day: Temporal.PlainDate) => string;

/**
 * As `toLocaleString` of the day, which looks the locale up anew each time (10,000 days: 0.8 s, so 0.1 s). A day is
 * no instant, so it is written as midnight where no clock is ever changed.
 */
function dayWriter(locale: string, shown: Intl.DateTimeFormatOptions): DayWriter {
  const writer = new Intl.DateTimeFormat(locale, { ...shown, timeZone: 'UTC' });
  return (day) => writer.format(day.toZonedDateTime('UTC').epochMilliseconds);
}

const MONDAY = 1;

/** ISO 8601 says Monday; a locale may know better. */
function firstDayOfWeek(locale: string): number {
  return new Intl.Locale(locale).getWeekInfo?.().firstDay ?? MONDAY;
}
