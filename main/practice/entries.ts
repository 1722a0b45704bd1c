// Entries as practice. Groups of an event come from the cases of its group; the typed numbers count only where there are
// none, because otherwise nine groups would be counted twice.
import type {
  EarlierPractice,
  PracticeEntry,
  SupervisionSession,
  TrainingEvent,
} from '../../preload/contract/schemas/practiceEntry.ts';
import type { CaseRole } from '../../preload/contract/schemas/session.ts';
import { DOUBLE_HOUR_MINUTES } from '../../preload/contract/schemas/practiceCount.ts';
import type { Event, Meeting, Part, Practised, Supervision } from './practised.ts';

/** `hasCases` says whether the journal holds cases of this event. */
export function practisedIn(entry: PracticeEntry, hasCases: (event: TrainingEvent) => boolean): Practised[] {
  switch (entry.kind) {
    case 'supervision-session':
      return [supervisionOf(entry)];
    case 'observation':
      return [{ of: 'observation', from: entry.date, to: entry.date, modality: null }];
    case 'training-event':
      return [eventOf(entry), ...(hasCases(entry) ? [] : typedGroups(entry))];
    case 'earlier-practice':
      return [earlierOf(entry)];
  }
}

const supervisionOf = ({ date, modality, minutes, myPart, onRecording }: SupervisionSession): Supervision => ({
  of: 'supervision',
  from: date,
  to: date,
  modality,
  minutes,
  myPart,
  onRecording,
});

const eventOf = ({ from, to, modality, type, minutes, evaluative, abroad }: TrainingEvent): Event => ({
  of: 'event',
  from,
  to,
  modality,
  type,
  minutes,
  evaluative,
  abroad,
});

/** A group at an event discusses one case. Who leads there leads with somebody. */
function typedGroups(event: TrainingEvent): Meeting[] {
  const groups = (count: number | null, role: CaseRole): Part[] =>
    count === null || count === 0
      ? []
      : [{ role, partner: 'unknown', meetings: count, caseDiscussions: count, minutes: null, sittings: count }];
  const parts = [...groups(event.asLeader, 'co-led'), ...groups(event.asMember, 'member')];
  if (parts.length === 0) return [];
  const kind = event.type === 'intensive' ? 'intensive' : event.type === 'leadership-weekend' ? 'weekend' : 'course';
  return [enteredMeeting(event, { kind, source: 'memory', modality: event.modality, parts })];
}

function earlierOf(earlier: EarlierPractice): Meeting {
  const { groupKind: kind, modality, source, role } = earlier;
  const part: Part = { role, partner: 'unknown', ...amountsOf(earlier) };
  return enteredMeeting(earlier, { kind, modality, source, parts: [part] });
}

type Amounts = Pick<Part, 'meetings' | 'caseDiscussions' | 'minutes' | 'sittings'>;

function amountsOf({ unit, count, minutesEach, casesEach }: EarlierPractice): Amounts {
  const only = (amounts: Partial<Amounts>): Amounts => ({
    meetings: null,
    caseDiscussions: null,
    minutes: null,
    sittings: 1,
    ...amounts,
  });
  switch (unit) {
    case 'meetings':
      return {
        meetings: count,
        caseDiscussions: casesEach === null ? null : casesEach * count,
        minutes: minutesEach === null ? null : minutesEach * count,
        sittings: count,
      };
    case 'case-discussions':
      return only({ caseDiscussions: count, minutes: minutesEach === null ? null : minutesEach * count });
    case 'hours':
      return only({ minutes: count * 60 });
    case 'teaching-hours':
      return only({ minutes: count * 45 });
    case 'double-hours':
      return only({ minutes: count * DOUBLE_HOUR_MINUTES, sittings: count });
  }
}

const enteredMeeting = (
  { from, to }: { from: string; to: string },
  facts: Pick<Meeting, 'kind' | 'modality' | 'source' | 'parts'>,
): Meeting => ({
  of: 'meeting',
  from,
  to,
  standing: 'held',
  setting: null,
  debriefHeld: null,
  one: false,
  ...facts,
});
