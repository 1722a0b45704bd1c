// The journal's sessions and entries as practice. Here the names end: what goes on from here has none.
import { type Id, inOrder } from '../../preload/contract/schemas/common.ts';
import type { Group } from '../../preload/contract/schemas/group.ts';
import type { TrainingEvent } from '../../preload/contract/schemas/practiceEntry.ts';
import type { CaseRole } from '../../preload/contract/schemas/session.ts';
import type { Journal, JournalSession } from '../journal/journal.ts';
import { practisedIn } from './entries.ts';
import { meetingOf } from './meeting.ts';
import type { Meeting, Partner, Practised } from './practised.ts';

export function practisedInJournal(journal: Journal): Practised[] {
  const meetings = [...journal.sessions.values()].map((session) => meetingInJournal(journal, session));
  const cases = casesByGroup(journal);
  const entries = [...journal.practice.values()].flatMap(({ entry }) =>
    practisedIn(entry, (event) => casesOf(event, cases) > 0),
  );
  return [...meetings, ...entries];
}

export function meetingInJournal(journal: Journal, session: JournalSession): Meeting {
  const group = journal.groups.get(session.groupId);
  const partner = partnerIn(journal, session.coLeaders, session.date);
  return meetingOf({
    date: session.date,
    held: session.held,
    iWasThere: session.iWasThere,
    kind: group?.kind ?? 'ongoing',
    setting: group?.setting ?? null,
    modality: session.modality,
    minutes: session.minutes,
    debriefHeld: session.debriefHeld,
    role: usualRole(group, partner),
    partner,
    cases: session.cases.map(({ role, minutes, with: own }) => ({
      role,
      minutes,
      partner: own === null ? partner : partnerIn(journal, own, session.date),
    })),
  });
}

/** Accredited counts from the day on which somebody was, where that day is known. */
function partnerIn(journal: Journal, ids: readonly Id[], date: string): Partner {
  if (ids.length === 0) return 'nobody';
  const partners = ids.flatMap((id) => journal.colleagues.get(id) ?? []);
  const accredited = partners.some((one) => one.accreditedBy !== null && inOrder(one.accreditedSince, date));
  return accredited ? 'accredited' : 'somebody';
}

function usualRole(group: Group | undefined, partner: Partner): CaseRole {
  if (group?.iAm === 'member') return 'member';
  return partner === 'nobody' ? 'led-alone' : 'co-led';
}

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
