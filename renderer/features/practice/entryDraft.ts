// An entry as it is typed, and whether it can be kept. Problems are named here and worded in renderer/text.
import {
  type EarlierPractice,
  type Observation,
  PRACTICE_LIMITS,
  type PracticeEntry,
  type SupervisionSession,
  type TrainingEvent,
} from '../../../preload/contract/schemas/practiceEntry.ts';
import { readMinutes } from '../minutes.ts';
import { oneLine } from '../oneLine.ts';
import { dateOf } from './stretch.ts';

type AsTyped<Entry, Names extends keyof Entry> = Omit<Entry, Names> & { readonly [Name in Names]: string };

export type Draft =
  | AsTyped<SupervisionSession, 'minutes'>
  | Observation
  | AsTyped<TrainingEvent, 'minutes' | 'organiser' | 'asMember' | 'asLeader'>
  | AsTyped<EarlierPractice, 'count' | 'minutesEach' | 'casesEach'>;
export type DraftOf<Kind extends Draft['kind']> = Extract<Draft, { kind: Kind }>;

export type EntryField =
  | 'date'
  | 'from'
  | 'to'
  | 'minutes'
  | 'count'
  | 'minutesEach'
  | 'casesEach'
  | 'organiser'
  | 'asMember'
  | 'asLeader';
export type EntryProblem = 'date' | 'order' | 'minutes' | 'event-minutes' | 'count' | 'cases' | 'groups' | 'too-long';
export type EntryProblems = Partial<Record<EntryField, EntryProblem>>;

export function newDraft(kind: PracticeEntry['kind'], today: string): Draft {
  switch (kind) {
    case 'supervision-session':
      return {
        kind,
        date: today,
        minutes: '60',
        format: 'individual',
        myPart: 'supervisee',
        supervisorId: null,
        modality: 'in-person',
        onRecording: false,
        sessionIds: [],
        report: 'none',
      };
    case 'observation':
      return { kind, date: today, sessionId: null, observerId: null, reportReceived: false };
    case 'training-event':
      return {
        kind,
        type: 'intensive',
        from: today,
        to: today,
        organiser: '',
        modality: 'in-person',
        minutes: '',
        evaluative: false,
        abroad: false,
        groupId: null,
        asMember: '',
        asLeader: '',
      };
    case 'earlier-practice':
      return {
        kind,
        from: '',
        to: '',
        unit: 'meetings',
        count: '',
        minutesEach: '',
        casesEach: '',
        role: 'co-led',
        groupKind: 'ongoing',
        modality: null,
        source: 'memory',
      };
  }
}

const typed = (value: number | null): string => (value === null ? '' : String(value));

export function draftOf(entry: PracticeEntry): Draft {
  switch (entry.kind) {
    case 'supervision-session':
      return { ...entry, minutes: typed(entry.minutes) };
    case 'observation':
      return entry;
    case 'training-event':
      return {
        ...entry,
        minutes: typed(entry.minutes),
        organiser: entry.organiser ?? '',
        asMember: typed(entry.asMember),
        asLeader: typed(entry.asLeader),
      };
    case 'earlier-practice':
      return {
        ...entry,
        count: typed(entry.count),
        minutesEach: typed(entry.minutesEach),
        casesEach: typed(entry.casesEach),
      };
  }
}

/** Null when left empty, undefined when it is no such number. */
function readCount(text: string, least: number, most: number): number | null | undefined {
  if (text.trim() === '') return null;
  const count = /^\d{1,5}$/.test(text.trim()) ? Number(text) : -1;
  return count >= least && count <= most ? count : undefined;
}

export type ReadEntry = { readonly entry: PracticeEntry } | { readonly problems: EntryProblems };

/** Either everything fits, or what does not. */
export function readDraft(draft: Draft): ReadEntry {
  switch (draft.kind) {
    case 'supervision-session': {
      const minutes = readMinutes(draft.minutes);
      const problems = problemsOf({ date: dateProblem(draft.date), minutes: minutes === undefined && 'minutes' });
      return problems ?? { entry: { ...draft, minutes: minutes ?? null } };
    }
    case 'observation':
      return problemsOf({ date: dateProblem(draft.date) }) ?? { entry: draft };
    case 'training-event': {
      const organiser = oneLine(draft.organiser);
      const minutes = readCount(draft.minutes, 1, PRACTICE_LIMITS.eventMinutes);
      const groups = (text: string) => readCount(text, 0, PRACTICE_LIMITS.groupsOfEvent);
      const [asMember, asLeader] = [groups(draft.asMember), groups(draft.asLeader)];
      const problems = problemsOf({
        ...stretchProblems(draft),
        minutes: minutes === undefined && 'event-minutes',
        organiser: organiser.length > PRACTICE_LIMITS.organiser && 'too-long',
        asMember: asMember === undefined && 'groups',
        asLeader: asLeader === undefined && 'groups',
      });
      const read = { minutes: minutes ?? null, asMember: asMember ?? null, asLeader: asLeader ?? null };
      return problems ?? { entry: { ...draft, ...read, organiser: organiser === '' ? null : organiser } };
    }
    case 'earlier-practice': {
      const count = readCount(draft.count, 1, PRACTICE_LIMITS.earlierCount);
      const minutesEach = readMinutes(draft.minutesEach);
      const casesEach = readCount(draft.casesEach, 0, PRACTICE_LIMITS.casesEach);
      const problems = problemsOf({
        ...stretchProblems(draft),
        count: (count ?? null) === null && 'count',
        minutesEach: minutesEach === undefined && 'minutes',
        casesEach: casesEach === undefined && 'cases',
      });
      if (problems) return problems;
      return { entry: { ...draft, count: count ?? 1, minutesEach: minutesEach ?? null, casesEach: casesEach ?? null } };
    }
  }
}

const dateProblem = (date: string): EntryProblem | false => dateOf(date) === null && 'date';

const stretchProblems = ({ from, to }: { from: string; to: string }) => ({
  from: dateProblem(from),
  to: dateProblem(to) || (dateOf(from) !== null && to < from && ('order' as const)),
});

function problemsOf(
  found: Partial<Record<EntryField, EntryProblem | false>>,
): { readonly problems: EntryProblems } | undefined {
  const problems = Object.fromEntries(Object.entries(found).filter(([, problem]) => problem !== false));
  return Object.keys(problems).length === 0 ? undefined : { problems: problems as EntryProblems };
}
