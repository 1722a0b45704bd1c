// The journal's sessions and entries as practice. Here the names end: what goes on from here has none.
import type { Colleague } from '../../preload/contract/schemas/colleague.ts';
import { type Id, inOrder } from '../../preload/contract/schemas/common.ts';
import type { Group } from '../../preload/contract/schemas/group.ts';
import type { TrainingEvent } from '../../preload/contract/schemas/practiceEntry.ts';
import type { CaseRole } from '../../preload/contract/schemas/session.ts';
import type { Journal, JournalSession } from '../journal/journal.ts';
import type { ConfirmedMeeting, ConfirmedMember } from './confirmation.ts';
import { practisedIn } from './entries.ts';
import { meetingOf } from './meeting.ts';
import type { Meeting, Partner, Practised } from './practised.ts';
import type { NamedMeeting } from './sheet.ts';

export function practisedInJournal(journal: Journal): Practised[] {
  const meetings = [...journal.sessions.values()].map((session) => meetingInJournal(journal, session));
  const cases = casesByGroup(journal);
  const entries = [...journal.practice.values()].flatMap(({ entry }) =>
    practisedIn(entry, (event) => casesOf(event, cases) > 0),
  );
  return [...meetings, ...entries];
}

function meetingInJournal(journal: Journal, session: JournalSession): Meeting {
  const group = journal.groups.get(session.groupId);
  const partnerIn = (role: CaseRole, ids: readonly Id[]) => partnerOf(journal, role, ids, session.date);
  const role = usualRole(group, session.coLeaders);
  return meetingOf({
    date: session.date,
    held: session.held,
    iWasThere: session.iWasThere,
    kind: group?.kind ?? 'ongoing',
    setting: group?.setting ?? null,
    modality: session.modality,
    minutes: session.minutes,
    debriefHeld: session.debriefHeld,
    role,
    partner: partnerIn(role, session.coLeaders),
    cases: session.cases.map((one) => ({
      role: one.role,
      minutes: one.minutes,
      partner: partnerIn(one.role, one.with ?? session.coLeaders),
    })),
  });
}

function usualRole(group: Group | undefined, coLeaders: readonly Id[]): CaseRole {
  if (group?.iAm === 'member') return 'member';
  return coLeaders.length === 0 ? 'led-alone' : 'co-led';
}

const LEADING: ReadonlySet<CaseRole> = new Set(['led-alone', 'co-led', 'led-talk']);

/** With whom I led: asked only of what I led. */
function partnerOf(journal: Journal, role: CaseRole, ids: readonly Id[], date: string): Partner {
  if (!LEADING.has(role)) return 'unknown';
  if (role === 'led-alone' || ids.length === 0) return 'nobody';
  const accredited = ids.some((id) => isAccredited(journal.colleagues.get(id), date));
  return accredited ? 'accredited' : 'somebody';
}

/** Accredited counts from the day on which somebody was, where that day is known. */
const isAccredited = (colleague: Colleague | undefined, date: string): boolean =>
  colleague !== undefined && colleague.accreditedBy !== null && inOrder(colleague.accreditedSince, date);

export type CasesByGroup = ReadonlyMap<string, readonly JournalSession[]>;

export const casesByGroup = (journal: Journal): CasesByGroup =>
  Map.groupBy(journal.sessions.values(), ({ groupId }) => groupId);

/** Cases of the event's group between its days. */
export function casesOf({ groupId, from, to }: TrainingEvent, byGroup: CasesByGroup): number {
  if (groupId === null) return 0;
  return (byGroup.get(groupId) ?? [])
    .filter(({ date }) => date >= from && date <= to)
    .reduce((sum, { cases }) => sum + cases.length, 0);
}

/** With the names of those who led: for a sheet on which the leader wants them. */
export const namedMeetings = (journal: Journal): NamedMeeting[] =>
  [...journal.sessions.values()].map((session) => ({
    meeting: meetingInJournal(journal, session),
    coLeaders: namesOf(journal, [...session.coLeaders, ...session.cases.flatMap((one) => one.with ?? [])]),
  }));

/** Each once; of whom the name was let go there is none. */
const namesOf = (journal: Journal, ids: readonly Id[]): string[] =>
  [...new Set(ids)].flatMap((id) => journal.colleagues.get(id)?.name ?? []);

export const membersOf = ({ members }: Group): ConfirmedMember[] =>
  members.map(({ id, joinedOn, leftOn }) => ({ id, joinedOn, leftOn }));

export const confirmedMeeting = ({ date, held, minutes, cases, attendance }: JournalSession): ConfirmedMeeting => ({
  date,
  held,
  minutes,
  caseDiscussions: cases.length,
  marks: new Map(attendance.map(({ memberId, mark }) => [memberId, mark])),
});
