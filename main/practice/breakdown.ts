// The table of four units: by role, by year, by kind of group, modality, setting, partner and debrief. A meeting in which I had
// two roles stands under both and once in the sum.
import {
  type Breakdown,
  DOUBLE_HOUR_MINUTES,
  type Dimension,
  type FourUnits,
  type UnitLengths,
} from '../../preload/contract/schemas/practiceCount.ts';
import type { Meeting, Part, Practised } from './practised.ts';
import { type Credit, wholeDoubleHours } from './units.ts';

/** Meetings that were held, with me, by today. */
export function attended(practised: readonly Practised[], today: string): Meeting[] {
  return practised.filter(
    (one): one is Meeting => one.of === 'meeting' && one.standing === 'held' && one.from <= today,
  );
}

export function fourUnitsOf(meetings: readonly Meeting[], { doubleHours }: UnitLengths): FourUnits {
  const caseDiscussions = meetings
    .flatMap(({ parts }) => parts)
    .reduce((total, part) => total + (part.caseDiscussions ?? 0), 0);
  const sittings = meetings.flatMap(sittingsOf);
  const minutes = sittings.reduce((total, { count }) => total + count, 0);
  const whole = wholeDoubleHours(sittings, doubleHours);
  return {
    meetings: meetings.reduce((total, meeting) => total + timesOf(meeting), 0),
    caseDiscussions,
    minutes,
    doubleHours: whole,
    leftOver: minutes - whole * DOUBLE_HOUR_MINUTES,
  };
}

const timesOf = ({ one, parts }: Meeting): number =>
  one ? Math.min(1, parts.length) : parts.reduce((total, { meetings }) => total + (meetings ?? 0), 0);

function sittingsOf({ from, to, one, parts }: Meeting): Credit[] {
  const credit = (count: number, sittings: number): Credit => ({ from, to, count, sittings, evaluative: false });
  const minutes = parts.map((part) => part.minutes ?? 0);
  return one
    ? [
        credit(
          minutes.reduce((total, each) => total + each, 0),
          1,
        ),
      ]
    : parts.map(({ sittings }, place) => credit(minutes[place] ?? 0, sittings));
}

type ValueOf = (meeting: Meeting, part: Part) => string | null;

const VALUES: Readonly<Record<Dimension, ValueOf>> = {
  role: (_, { role }) => role,
  // Years of earlier practice that cannot be told apart stand under the year in which they ended.
  year: ({ to }) => to.slice(0, 4),
  kind: ({ kind }) => kind,
  modality: ({ modality }) => modality,
  setting: ({ setting }) => setting,
  partner: (_, { partner }) => (partner === 'unknown' ? null : partner),
  debrief: ({ debriefHeld }) => (debriefHeld === null ? null : debriefHeld ? 'held' : 'not-held'),
};

export function breakdownBy(by: Dimension, meetings: readonly Meeting[], lengths: UnitLengths): Breakdown {
  const valueOf = VALUES[by];
  const values = new Set(meetings.flatMap((meeting) => meeting.parts.map((part) => valueOf(meeting, part))));
  const rows = [...values]
    .sort((one, other) => (one === null ? 1 : other === null ? -1 : one < other ? -1 : 1))
    .map((value) => {
      const within = meetings.flatMap((meeting) => {
        const parts = meeting.parts.filter((part) => valueOf(meeting, part) === value);
        return parts.length === 0 ? [] : [{ ...meeting, parts }];
      });
      return { value, ...fourUnitsOf(within, lengths) };
    });
  return { by, rows };
}
