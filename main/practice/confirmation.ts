// A confirmation of attendance: a certificate, so it counts what was noted and nothing else. Not noted is not here, and meetings
// before somebody joined or after they left are not theirs.
import type { StretchOfTime } from '../../preload/contract/schemas/practiceCount.ts';
import type { Confirmation } from '../../preload/contract/schemas/practiceSheet.ts';
import type { AttendanceMark } from '../../preload/contract/schemas/session.ts';

export type ConfirmedMember = {
  readonly id: string;
  readonly joinedOn: string | null;
  readonly leftOn: string | null;
};

export type ConfirmedMeeting = {
  readonly date: string;
  readonly held: boolean;
  readonly minutes: number | null;
  readonly caseDiscussions: number;
  readonly marks: ReadonlyMap<string, AttendanceMark>;
};

const CAME: ReadonlySet<AttendanceMark> = new Set(['here', 'late', 'left-early']);

/** `members`: the one asked about, or all of a group. */
export function confirmationOf(
  meetings: readonly ConfirmedMeeting[],
  members: readonly ConfirmedMember[],
  stretch: StretchOfTime & { readonly today: string },
): Confirmation {
  const theirs = meetings
    .filter(({ held, date }) => held && date <= stretch.today && isWithin(date, stretch))
    .map((meeting) => ({ ...meeting, present: members.filter((member) => belongs(member, meeting.date)) }))
    .filter(({ present }) => members.length === 0 || present.length > 0);
  const noted = theirs.flatMap(({ present, marks, minutes }) =>
    present.map(({ id }) => ({ mark: marks.get(id) ?? null, minutes })),
  );
  const times = (asked: AttendanceMark | null) => noted.filter(({ mark }) => mark === asked).length;
  const dates = theirs.map(({ date }) => date).sort();
  return {
    meetings: theirs.length,
    caseDiscussions: theirs.reduce((sum, { caseDiscussions }) => sum + caseDiscussions, 0),
    minutes: theirs.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
    here: times('here'),
    late: times('late'),
    leftEarly: times('left-early'),
    away: times('away'),
    notNoted: times(null),
    meetingsNotNoted: theirs.filter(({ present, marks }) => present.every(({ id }) => !marks.has(id))).length,
    minutesHere: noted.reduce(
      (sum, { mark, minutes }) => sum + (mark !== null && CAME.has(mark) ? (minutes ?? 0) : 0),
      0,
    ),
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
  };
}

/** Both days included. */
const belongs = ({ joinedOn, leftOn }: ConfirmedMember, date: string): boolean =>
  (joinedOn === null || date >= joinedOn) && (leftOn === null || date <= leftOn);

const isWithin = (date: string, { from, to }: StretchOfTime): boolean =>
  (from === null || date >= from) && (to === null || date <= to);
