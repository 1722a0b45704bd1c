// A month as a grid of weeks, and where each key goes in it (https://www.w3.org/WAI/ARIA/apg/patterns/grid/, and its date
// picker). Pure; days are YYYY-MM-DD.
import { Temporal } from 'temporal-polyfill';

/** 1 is Monday, 7 is Sunday. */
export type Weekday = number;

const DAYS_IN_WEEK = 7;

/** Whole weeks, beginning with the weekday that the locale begins with; days of other months are null. */
export function weeksOf(month: string, firstDay: Weekday): (string | null)[][] {
  const first = Temporal.PlainDate.from(`${month}-01`);
  const before = (first.dayOfWeek - firstDay + DAYS_IN_WEEK) % DAYS_IN_WEEK;
  const cells = Math.ceil((before + first.daysInMonth) / DAYS_IN_WEEK) * DAYS_IN_WEEK;
  const days = Array.from({ length: cells }, (_, cell) => {
    const day = cell - before + 1;
    return day < 1 || day > first.daysInMonth ? null : first.with({ day }).toString();
  });
  return Array.from({ length: cells / DAYS_IN_WEEK }, (_, week) =>
    days.slice(week * DAYS_IN_WEEK, (week + 1) * DAYS_IN_WEEK),
  );
}

/** Undefined for a key that goes nowhere. */
export function dayAfterKey(
  day: string,
  { key, shift }: { key: string; shift: boolean },
  firstDay: Weekday,
): string | undefined {
  const from = Temporal.PlainDate.from(day);
  const inWeek = (from.dayOfWeek - firstDay + DAYS_IN_WEEK) % DAYS_IN_WEEK;
  const to = ((): Temporal.PlainDate | undefined => {
    switch (key) {
      case 'ArrowLeft':
        return from.subtract({ days: 1 });
      case 'ArrowRight':
        return from.add({ days: 1 });
      case 'ArrowUp':
        return from.subtract({ weeks: 1 });
      case 'ArrowDown':
        return from.add({ weeks: 1 });
      case 'Home':
        return from.subtract({ days: inWeek });
      case 'End':
        return from.add({ days: DAYS_IN_WEEK - 1 - inWeek });
      case 'PageUp':
        return from.subtract(shift ? { years: 1 } : { months: 1 });
      case 'PageDown':
        return from.add(shift ? { years: 1 } : { months: 1 });
      default:
        return undefined;
    }
  })();
  return to?.toString();
}

export const monthOf = (day: string): string => day.slice(0, 7);

/** The same month of the calendar, so many months on. */
export const monthsOn = (month: string, months: number): string =>
  Temporal.PlainYearMonth.from(month).add({ months }).toString();
