// The pictures of a group, counted. Pure: sessions and the members' days come in, sums go out. Not noted is never counted as
// here, what was cancelled is not counted but shown, and what lies in the future has not happened.
import type { CaseDiscussion, Session } from '../../preload/contract/schemas/session.ts';
import type { GroupPictures, MonthPicture, TagPicture, YearPicture } from '../../preload/contract/schemas/pictures.ts';
import { attendanceIn } from './attendance.ts';
import { presentingIn } from './presenting.ts';

export type PicturedSession = Pick<Session, 'date' | 'held' | 'minutes' | 'cases' | 'attendance'>;
export type PicturedMember = {
  readonly id: string;
  readonly joinedOn: string | null;
  readonly leftOn: string | null;
};
export type Pictured = {
  readonly members: readonly PicturedMember[];
  readonly startedOn: string | null;
  readonly endedOn: string | null;
  readonly today: string;
};

const MONTHS = Array.from({ length: 12 }, (_, place) => String(place + 1).padStart(2, '0'));
const MONTHS_IN_QUARTER = 3;
/** More tags than these are noise in a picture; the search finds them all. */
const MOST_TAGS = 12;

export function groupPictures(sessions: readonly PicturedSession[], group: Pictured): GroupPictures {
  const past = sessions.filter(({ date }) => date <= group.today);
  const byYear = Map.groupBy(past, ({ date }) => date.slice(0, 4));
  const firstDay = past.reduce((first, { date }) => (date < first ? date : first), group.startedOn ?? group.today);
  const years = everyYear([...byYear.keys()].map(Number));
  return { years: years.map((year) => yearPicture(year, byYear.get(year) ?? [], { ...group, startedOn: firstDay })) };
}

/** Newest first. A year in which the group did not meet lies between two in which it did, and is one to look at. */
function everyYear(years: readonly number[]): string[] {
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, back) => String(last - back).padStart(4, '0'));
}

function yearPicture(year: string, sessions: readonly PicturedSession[], group: Pictured): YearPicture {
  const held = sessions.filter((session) => session.held);
  return {
    year,
    months: MONTHS.map((month) => monthPicture(`${year}-${month}`, sessions, group)),
    themes: tagsByQuarter(held, ({ themes }) => themes),
    feelings: tagsByQuarter(held, ({ feelings }) => feelings),
    presenting: presentingIn(held, group.members),
  };
}

function monthPicture(month: string, sessions: readonly PicturedSession[], group: Pictured): MonthPicture {
  const theirs = sessions.filter(({ date }) => date.startsWith(month));
  const held = theirs.filter((session) => session.held);
  const lengths = held.map(lengthOf);
  return {
    month,
    span: theirs.length > 0 ? 'within' : spanOf(month, group),
    sessions: held.length,
    cancelled: theirs.length - held.length,
    attendance: attendanceIn(held, group.members),
    cases: held.reduce((sum, { cases }) => sum + cases.length, 0),
    minutes: lengths.reduce<number>((sum, length) => sum + (length ?? 0), 0),
    withoutLength: lengths.filter((length) => length === null).length,
  };
}

function spanOf(month: string, { startedOn, endedOn, today }: Pictured): MonthPicture['span'] {
  if (startedOn !== null && month < startedOn.slice(0, 7)) return 'before';
  const last = endedOn !== null && endedOn < today ? endedOn : today;
  return month > last.slice(0, 7) ? 'after' : 'within';
}

/** As long as it was, or else as long as its cases were; null when nothing says it. */
function lengthOf({ minutes, cases }: PicturedSession): number | null {
  if (minutes !== null) return minutes;
  const known = cases.flatMap((one) => one.minutes ?? []);
  return known.length === 0 ? null : known.reduce((sum, length) => sum + length, 0);
}

function tagsByQuarter(
  held: readonly PicturedSession[],
  tagsOf: (one: CaseDiscussion) => readonly string[],
): TagPicture[] {
  const quarters = new Map<string, TagPicture['quarters']>();
  for (const { date, cases } of held) {
    const quarter = Math.floor((Number(date.slice(5, 7)) - 1) / MONTHS_IN_QUARTER);
    for (const tag of cases.flatMap(tagsOf)) {
      const counts = quarters.get(tag) ?? [0, 0, 0, 0];
      counts[quarter] = (counts[quarter] ?? 0) + 1;
      quarters.set(tag, counts);
    }
  }
  const order = new Intl.Collator();
  const all = ({ quarters: counts }: TagPicture): number => counts.reduce((sum, count) => sum + count, 0);
  return [...quarters]
    .map(([tag, counts]) => ({ tag, quarters: counts }))
    .sort((one, other) => all(other) - all(one) || order.compare(one.tag, other.tag))
    .slice(0, MOST_TAGS);
}
