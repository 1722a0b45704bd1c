// The irregularities of two years: who was away, what was cancelled, what nobody noted. By place in the row, not by chance, so
// that the example is the same for everybody and a test can count it.
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../preload/contract/schemas/common.ts';
import { ATTENDANCE_MARKS, type Session } from '../../preload/contract/schemas/session.ts';

/** Nobody meets in August, nor over the turn of the year. */
const SUMMER = 8;
const CHRISTMAS_FROM = 22;

export function meetingDays(from: Temporal.PlainDate, to: Temporal.PlainDate, every: number): string[] {
  const days: string[] = [];
  for (let day = from; day.until(to).sign >= 0; day = day.add({ days: every })) {
    const { month, day: ofMonth } = day;
    if (month !== SUMMER && !(month === 12 && ofMonth >= CHRISTMAS_FROM)) days.push(day.toString());
  }
  return days;
}

export function pick<Item>(items: readonly Item[], at: number): Item {
  const item = items[at % items.length];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

export const isCancelled = (at: number): boolean => at % 13 === 6;
export const isWithoutMe = (at: number): boolean => at % 17 === 9;
export const lengthOf = (at: number, usual: number): number | null =>
  at % 15 === 3 ? null : usual + (at % 8 === 2 ? 10 : 0);

/** Most are here. After some meetings nothing was noted, and now and then one member was forgotten. */
export function attendanceOf(members: readonly Id[], at: number): Session['attendance'] {
  if (at % 9 === 4) return [];
  return members.flatMap((memberId, place) => {
    const turn = (at * 7 + place * 5) % 23;
    if (turn === 11) return [];
    const [here, late, leftEarly, away] = ATTENDANCE_MARKS;
    const mark = turn === 0 || turn === 9 ? away : turn === 4 ? late : turn === 17 ? leftEarly : here;
    return [{ memberId, mark }];
  });
}
