// The Practice log as it may leave: counts, and a row for each meeting with the columns that a society may see and no others.
import type { PracticeEntry } from '../../preload/contract/schemas/practiceEntry.ts';
import type { Sheet, SheetRequest, SheetRow } from '../../preload/contract/schemas/practiceSheet.ts';
import { NO_LIMITS, type Profile } from '../../preload/contract/schemas/requirement.ts';
import { attended, breakdownBy, fourUnitsOf } from './breakdown.ts';
import { lengthsOf, within } from './counts.ts';
import type { Meeting, Practised } from './practised.ts';
import { progressOf } from './progress.ts';
import { tally } from './tally.ts';

/** A session, with the names of those who led it with me, which stand on the sheet only when they were asked for. */
export type NamedMeeting = { readonly meeting: Meeting; readonly coLeaders: readonly string[] };

export type SheetParts = {
  readonly sessions: readonly NamedMeeting[];
  readonly entries: readonly PracticeEntry[];
  readonly practised: readonly Practised[];
  readonly profile: Profile | undefined;
  readonly today: string;
};

export function sheetOf({ sessions, entries, practised, profile, today }: SheetParts, request: SheetRequest): Sheet {
  const lengths = lengthsOf(profile);
  const here = within(practised, request);
  const meetings = attended(here, today);
  const shown = new Set<Practised>(
    within(
      sessions.map(({ meeting }) => meeting),
      request,
    ),
  );
  const counted = { unit: 'meetings' as const, limits: NO_LIMITS };
  return {
    lengths,
    total: fourUnitsOf(meetings, lengths),
    byRole: breakdownBy('role', meetings, lengths),
    notCounted: [...tally(here, { counted, today }).notCounted],
    rows: sessions
      .filter(({ meeting }) => meeting.standing === 'held' && meeting.from <= today && shown.has(meeting))
      .sort((one, other) => (one.meeting.from < other.meeting.from ? -1 : 1))
      .map((session) => rowOf(session, request)),
    ...entriesOn(entries.filter((entry) => isWithin(entry, request))),
    profile: profile === undefined ? null : { name: profile.name, source: profile.source, year: profile.year },
    requirements: (profile?.requirements ?? []).map((requirement) => ({
      requirement,
      progress: progressOf(requirement, practised, { lengths, today }),
    })),
  };
}

function rowOf({ meeting, coLeaders }: NamedMeeting, { coLeader, dates }: SheetRequest): SheetRow {
  const { from, kind, modality, setting, parts } = meeting;
  const lengths = parts.flatMap(({ minutes }) => (minutes === null ? [] : [minutes]));
  return {
    date: dates === 'day' ? from : from.slice(0, 7),
    kind,
    modality,
    setting,
    minutes: lengths.length === 0 ? null : lengths.reduce((sum, minutes) => sum + minutes, 0),
    roles: [...new Set(parts.map(({ role }) => role))],
    partner: coLeader === 'not' ? null : partnerOf(meeting),
    coLeaders: coLeader === 'name' ? [...coLeaders] : [],
  };
}

/** The most that can be said of all its parts: accredited if anybody was. */
function partnerOf({ parts }: Meeting): SheetRow['partner'] {
  const partners = new Set(parts.map(({ partner }) => partner));
  return (['accredited', 'somebody', 'nobody'] as const).find((one) => partners.has(one)) ?? 'unknown';
}

const isWithin = (entry: PracticeEntry, { from, to }: SheetRequest): boolean => {
  const days = 'from' in entry ? entry : { from: entry.date, to: entry.date };
  return (from === null || days.from >= from) && (to === null || days.to <= to);
};

function entriesOn(
  entries: readonly PracticeEntry[],
): Pick<Sheet, 'earlier' | 'supervision' | 'observations' | 'events'> {
  const of = <Kind extends PracticeEntry['kind']>(kind: Kind) =>
    entries.filter((entry): entry is Extract<PracticeEntry, { kind: Kind }> => entry.kind === kind);
  const byDay = <Item extends { readonly day: string }>(items: Item[]): Item[] =>
    items.sort((one, other) => (one.day < other.day ? -1 : 1));
  return {
    earlier: byDay(of('earlier-practice').map((entry) => ({ day: entry.from, entry }))).map(({ entry }) => {
      const { from, to, unit, count, role, source } = entry;
      return { from, to, unit, count, role, source };
    }),
    supervision: byDay(of('supervision-session').map((entry) => ({ day: entry.date, entry }))).map(({ entry }) => {
      const { date, minutes, format, myPart, onRecording } = entry;
      return { date, minutes, format, myPart, onRecording };
    }),
    observations: of('observation')
      .map(({ date }) => date)
      .sort(),
    events: byDay(of('training-event').map((entry) => ({ day: entry.from, entry }))).map(({ entry }) => {
      const { from, to, type, minutes, evaluative } = entry;
      return { from, to, type, minutes, evaluative };
    }),
  };
}
