// The small pieces every schema is made of. Limits stand here once, so that the page's fields and the vault agree.
import * as v from 'valibot';

export const LIMITS = {
  /** Characters in a group's name. */
  groupName: 120,
  /** Characters in an alias, a name, or a form under "also appears as". */
  personName: 80,
  membersInGroup: 100,
  formsOfPerson: 20,
  /** Colleagues named on one session, case or group. */
  colleaguesTogether: 10,
  /** Characters in one line about a group or a person: a setting, a kind of members, a society. */
  fact: 120,
  /** Characters in the leader's own wording of a group's traditions. */
  traditionWords: 500,
  keepTextsMonths: 600,
  caseLabel: 200,
  casesInSession: 20,
  /** Groups of one intensive. */
  groupNumber: 99,
  tag: 60,
  tagsOfCase: 10,
  passagesInNote: 20,
  promptText: 300,
  promptsInSet: 30,
  promptSets: 20,
  searchText: 200,
  letGoReason: 200,
  /** Decided in one go. */
  passagesOfPerson: 20_000,
  sessionsInSummary: 50,
  minutes: 1440,
  /** UTF-16 code units of one call's JSON: well above a long note, well below the format's box of 16 MiB. */
  callSize: 6 * 1024 * 1024,
  /** Levels of nesting in one call's JSON; deeper input is refused before a schema recurses into it. */
  callDepth: 64,
} as const;

/** 16 random bytes as lower-case hex. Never a name, so it may stand in routes and logs. */
export const id = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
export type Id = v.InferOutput<typeof id>;

/** A calendar date without time or zone, YYYY-MM-DD, that exists in the calendar. */
export const calendarDate = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/), v.check(existsInCalendar));

/** An instant in UTC, as ISO 8601. */
export const instant = v.pipe(v.string(), v.isoTimestamp());

export const minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LIMITS.minutes));

/** Starts at 0 for a thing that is not stored yet; every save raises it by one. */
export const revision = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Up to so many different ones. */
export const idsUpTo = (maximum: number) =>
  v.pipe(
    v.array(id),
    v.maxLength(maximum),
    v.check((ids) => allDifferent(ids)),
  );

export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Of long work: records looked at so far. Unsaid while two people write together, because it says how many there are. */
export const progress = v.nullable(v.strictObject({ done: count, of: count }));

export const nothing = v.strictObject({});

/** One line that is not blank. */
export const line = (maximum: number) =>
  v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(maximum), v.regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u));

/** At the field that says when it ended. Dates compare as text; a date that is not known fits every other. */
export const inOrder = (begun: string | null, ended: string | null): boolean =>
  begun === null || ended === null || begun <= ended;

export const allDifferent = (items: readonly unknown[]): boolean => new Set(items).size === items.length;

function existsInCalendar(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return year > 0 && day >= 1 && day <= (lengths[month - 1] ?? 0);
}
