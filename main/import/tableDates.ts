// Dates as they stand in spreadsheets: 2024-03-10, 10.3.2024, 3/10/2024, and, where nobody has the day any more, 2024-03,
// 3/2024 or 2024, which mean the whole month or year. A day that is in no calendar is refused, never moved to another.
import { Temporal } from 'temporal-polyfill';

export type Days = { readonly first: string; readonly last: string };

/** `dayFirst`: of dates with slashes. Undefined when it is no date or in no calendar. */
export function readDays(cell: string, dayFirst: boolean): Days | undefined {
  const text = cell.trim();
  const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:[T ]00:00(?::00(?:\.0+)?)?)?$/.exec(text);
  if (iso) return daysOf(iso[1], iso[2], iso[3]);
  if (/^\d{4}$/.test(text)) return daysOf(text, undefined, undefined);
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{2}|\d{4})$/.exec(text);
  if (dotted) return daysOf(dotted[3], dotted[2], dotted[1]);
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{2}|\d{4})$/.exec(text);
  if (slashed)
    return dayFirst ? daysOf(slashed[3], slashed[2], slashed[1]) : daysOf(slashed[3], slashed[1], slashed[2]);
  const month = /^(\d{1,2})[/.](\d{4})$/.exec(text);
  return month ? daysOf(month[2], month[1], undefined) : undefined;
}

function daysOf(year = '', month: string | undefined, day: string | undefined): Days | undefined {
  const whole = year.length === 2 ? `20${year}` : year;
  try {
    if (month === undefined) return { first: `${whole}-01-01`, last: `${whole}-12-31` };
    if (day === undefined) {
      const of = Temporal.PlainYearMonth.from({ year: Number(whole), month: Number(month) }, { overflow: 'reject' });
      return { first: of.toPlainDate({ day: 1 }).toString(), last: of.toPlainDate({ day: of.daysInMonth }).toString() };
    }
    const fields = { year: Number(whole), month: Number(month), day: Number(day) };
    const date = Temporal.PlainDate.from(fields, { overflow: 'reject' }).toString();
    return { first: date, last: date };
  } catch {
    return undefined;
  }
}
