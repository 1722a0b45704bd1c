// Counts of practice as the page shows them: four units side by side, requirements as counts, and what was not counted with
// its reason. No field for a label, a tag, a name or a group: a count says how much, never of whom.
import * as v from 'valibot';
import { calendarDate, count } from './common.ts';
import { GROUP_KINDS, MODALITIES } from './group.ts';
import { EVENT_TYPES, MY_PARTS } from './practiceEntry.ts';
import { PERIODS, UNITS } from './requirement.ts';
import { CASE_ROLES } from './session.ts';

/** A double hour is 90 minutes: two teaching hours of 45. */
export const DOUBLE_HOUR_MINUTES = 90;

export const REASONS = [
  'cancelled',
  'not-there',
  'future',
  'role',
  'kind',
  'modality',
  'partner',
  'debrief',
  'on-recording',
  'my-part',
  'event-type',
  'evaluative',
  'not-last',
  'abroad',
  'before',
  'after',
  'spans-date',
  'no-date',
  'no-minutes',
  'other-unit',
] as const;

export const notCounted = v.strictObject({
  reason: v.picklist(REASONS),
  /** Which role, kind, type or part it was, for the reasons that have one. */
  which: v.nullable(v.picklist([...CASE_ROLES, ...GROUP_KINDS, ...MODALITIES, ...EVENT_TYPES, ...MY_PARTS])),
  /** What `count` counts; minutes where a length was not counted. */
  unit: v.picklist([...UNITS, 'minutes']),
  count,
});

/** `amount` is whole things, or minutes for the two units that are hours; double hours are whole, with the rest beside. */
export const amount = v.strictObject({ count, minutes: count, leftOver: count });

export type Progress =
  | (Common & { shape: 'count'; amount: Amount; least: number })
  | (Common & {
      shape: 'every-period';
      period: (typeof PERIODS)[number];
      least: number;
      /** Periods in which there were enough. */
      fulfilled: number;
      /** How many are asked for; without a number in the profile, those that have begun and ended. */
      asked: number;
      /** Periods that have passed without enough: `2025-03` or `2025`. */
      missing: string[];
    })
  | (Common & { shape: 'share'; part: Amount; whole: Amount; parts: number; ofParts: number })
  | { shape: 'all' | 'one'; of: Progress[] };
type Common = { dateMissing: boolean; notCounted: NotCounted[] };

const common = {
  /** The requirement is limited by a date that nobody has entered. */
  dateMissing: v.boolean(),
  notCounted: v.array(notCounted),
};

export const progress: v.GenericSchema<Progress> = v.lazy(() =>
  v.variant('shape', [
    v.strictObject({ shape: v.literal('count'), ...common, amount, least: count }),
    v.strictObject({
      shape: v.literal('every-period'),
      ...common,
      period: v.picklist(PERIODS),
      least: count,
      fulfilled: count,
      asked: count,
      missing: v.array(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2})?$/))),
    }),
    v.strictObject({ shape: v.literal('share'), ...common, part: amount, whole: amount, parts: count, ofParts: count }),
    v.strictObject({ shape: v.picklist(['all', 'one']), of: v.array(progress) }),
  ]),
);

/** A row of the table: each unit by itself. */
export const fourUnits = v.strictObject({
  meetings: count,
  caseDiscussions: count,
  minutes: count,
  doubleHours: count,
  /** Minutes beyond whole double hours. */
  leftOver: count,
});

export const DIMENSIONS = ['role', 'year', 'kind', 'modality', 'setting', 'partner', 'debrief'] as const;

/** `value` is a role, a year, a kind and so on; null where it is not noted. Settings are the leader's own words. */
export const breakdownRow = v.strictObject({ value: v.nullable(v.string()), ...fourUnits.entries });
export const breakdown = v.strictObject({ by: v.picklist(DIMENSIONS), rows: v.array(breakdownRow) });

export const units = v.strictObject({
  hourMinutes: v.picklist([60, 45]),
  doubleHours: v.picklist(['whole', 'sum']),
});

/** Both ends included; null leaves one open. */
export const stretchOfTime = v.strictObject({ from: v.nullable(calendarDate), to: v.nullable(calendarDate) });

export type Reason = (typeof REASONS)[number];
export type NotCounted = v.InferOutput<typeof notCounted>;
export type Amount = v.InferOutput<typeof amount>;
export type FourUnits = v.InferOutput<typeof fourUnits>;
export type Dimension = (typeof DIMENSIONS)[number];
export type Breakdown = v.InferOutput<typeof breakdown>;
export type UnitLengths = v.InferOutput<typeof units>;
export type StretchOfTime = v.InferOutput<typeof stretchOfTime>;
