// What a group looked like over time, a year at a time: sums of months and quarters. There is no field for a member, so no
// picture can ever be of a person.
import * as v from 'valibot';
import { calendarDate, count, LIMITS, line } from './common.ts';

/** YYYY-MM. */
export const yearMonth = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}$/),
  v.check((month) => v.is(calendarDate, `${month}-01`)),
);

/** Each member at each session is one. Not noted is never here. */
export const attendanceSums = v.strictObject({
  here: count,
  late: count,
  leftEarly: count,
  away: count,
  notNoted: count,
});

export const monthPicture = v.strictObject({
  month: yearMonth,
  /** `before` the group began, `after` it ended or today: nothing could have been there. */
  span: v.picklist(['before', 'within', 'after']),
  /** Held. */
  sessions: count,
  cancelled: count,
  attendance: attendanceSums,
  cases: count,
  minutes: count,
  /** Sessions of which no length is known: they add nothing to the minutes. */
  withoutLength: count,
});

/** How many cases of each quarter have it. */
export const tagPicture = v.strictObject({ tag: line(LIMITS.tag), quarters: v.tuple([count, count, count, count]) });

/** How many members presented so many times. */
export const presenting = v.strictObject({
  shares: v.array(v.strictObject({ times: count, orMore: v.boolean(), members: count })),
  /** Cases of which nobody said who presented. */
  notNoted: count,
});

export const yearPicture = v.strictObject({
  year: v.pipe(v.string(), v.regex(/^\d{4}$/)),
  months: v.pipe(v.array(monthPicture), v.length(12)),
  /** Most used first. */
  themes: v.array(tagPicture),
  feelings: v.array(tagPicture),
  /** Null where so few belong to the group that it would show each of them. */
  presenting: v.nullable(presenting),
});

/** The newest year first; a year without any session is left out. */
export const groupPictures = v.strictObject({ years: v.array(yearPicture) });

export type AttendanceSums = v.InferOutput<typeof attendanceSums>;
export type MonthPicture = v.InferOutput<typeof monthPicture>;
export type TagPicture = v.InferOutput<typeof tagPicture>;
export type Presenting = v.InferOutput<typeof presenting>;
export type YearPicture = v.InferOutput<typeof yearPicture>;
export type GroupPictures = v.InferOutput<typeof groupPictures>;
