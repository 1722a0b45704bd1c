// When a group is likely to meet next, from the gaps between its last meetings. A rhythm is a median, so one holiday or one
// extra meeting does not move it. A calendar date is never a Date: Temporal, without time or zone.
import { Temporal } from 'temporal-polyfill';

type Day = Temporal.PlainDate;

/** Meetings looked at; a rhythm of years ago says nothing about the next. */
const LAST_MEETINGS = 7;
/** Gaps of a monthly group: four or five weeks, a day or two more for a fixed day of the month. */
const MONTHLY = { least: 26, most: 36 } as const;
/** A group that missed more meetings than this has paused or ended; then there is no guess. */
const MISSED_AT_MOST = 3;

/**
 * @param dates the group's meetings, YYYY-MM-DD, in any order
 * @returns the first likely date that is not before `today`, or null with fewer than two different dates or after a pause
 */
export function nextLikelyOn(dates: readonly string[], today: string): string | null {
  const days = [...new Set(dates)]
    .sort()
    .slice(-LAST_MEETINGS)
    .map((date) => Temporal.PlainDate.from(date));
  const last = days.at(-1);
  if (!last || days.length < 2) return null;
  const step = stepAfter(days);
  const from = Temporal.PlainDate.from(today);
  let next = step(last);
  for (let missed = 0; Temporal.PlainDate.compare(next, from) < 0; missed++) {
    if (missed === MISSED_AT_MOST) return null;
    next = step(next);
  }
  return next.toString();
}

/** How to get from one meeting to the next one. */
function stepAfter(days: readonly Day[]): (from: Day) => Day {
  const gap = medianGap(days);
  if (gap >= MONTHLY.least && gap <= MONTHLY.most) {
    const week = sameWeekOfMonth(days);
    if (week !== undefined) return (from) => nthWeekday(from.add({ months: 1 }), week, from.dayOfWeek);
    const dayOfMonth = days.at(-1)?.day;
    if (days.every(({ day }) => day === dayOfMonth)) return (from) => from.add({ months: 1 });
  }
  return (from) => from.add({ days: wholeWeeks(gap) });
}

function medianGap(days: readonly Day[]): number {
  const gaps = days.slice(1).map((day, index) => (days[index] ?? day).until(day).days);
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
}

/** Groups meet on a weekday: a gap within a day of whole weeks is meant to be whole weeks. */
function wholeWeeks(gap: number): number {
  const weeks = Math.round(gap / 7);
  return weeks > 0 && Math.abs(gap - weeks * 7) <= 1 ? weeks * 7 : gap;
}

/** 1 to 4 when all meetings fell on the same weekday of the same week of their month ("second Tuesday"). */
function sameWeekOfMonth(days: readonly Day[]): number | undefined {
  const weekOf = (day: Day) => Math.ceil(day.day / 7);
  const [first, ...others] = days;
  const same = first && others.every((day) => day.dayOfWeek === first.dayOfWeek && weekOf(day) === weekOf(first));
  return same && weekOf(first) <= 4 ? weekOf(first) : undefined;
}

function nthWeekday(inMonth: Day, week: number, dayOfWeek: number): Day {
  const first = inMonth.with({ day: 1 });
  return first.add({ days: ((dayOfWeek - first.dayOfWeek + 7) % 7) + (week - 1) * 7 });
}
