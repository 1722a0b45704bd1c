// What a society asks for, as data that the leader edits: a profile with its source and year, and requirements of five
// shapes. Nothing here is "the rule": rules change, and whoever reads a profile is told to check with their society.
import * as v from 'valibot';
import { calendarDate, count, id, line, revision } from './common.ts';
import { groupKind, modality } from './group.ts';
import { eventType, myPart } from './practiceEntry.ts';
import { caseRole } from './session.ts';

export const UNITS = [
  'meetings',
  'case-discussions',
  'hours',
  'double-hours',
  'supervision-sessions',
  'supervision-hours',
  'observations',
  'events',
  'event-hours',
  'event-double-hours',
] as const;
export const PARTNERS = ['any', 'somebody', 'accredited', 'nobody'] as const;
export const EVALUATIVE = ['any', 'yes', 'last'] as const;
export const SIDES = ['any', 'before', 'from'] as const;
export const PERIODS = ['month', 'year'] as const;
export const HOUR_LENGTHS = [60, 45] as const;
export const DOUBLE_HOUR_COUNTS = ['whole', 'sum'] as const;
export const EXAMPLES = [
  'american-2014',
  'australia-new-zealand-2021',
  'united-kingdom-2023',
  'german',
  'own',
] as const;

export const PROFILE_LIMITS = {
  name: 120,
  words: 300,
  note: 1_000,
  requirements: 40,
  /** Requirements inside one that asks for all or for one of several. */
  inside: 12,
  levels: 3,
  least: 9_999,
  periods: 120,
  share: 100,
} as const;

const unit = v.picklist(UNITS);
const least = v.pipe(count, v.minValue(1), v.maxValue(PROFILE_LIMITS.least));

/** An empty list and `any` limit nothing. */
export const countLimits = v.strictObject({
  roles: v.array(caseRole),
  kinds: v.array(groupKind),
  modalities: v.array(modality),
  partner: v.picklist(PARTNERS),
  debriefHeld: v.boolean(),
  onRecording: v.boolean(),
  myParts: v.array(myPart),
  eventTypes: v.array(eventType),
  /** `last`: only the latest event counts, and only if it was evaluative. */
  evaluative: v.picklist(EVALUATIVE),
  abroad: v.boolean(),
  side: v.picklist(SIDES),
  /** Of `side`. Null until the leader has entered it: then nothing can be counted. */
  date: v.nullable(calendarDate),
});

export const counted = v.strictObject({ unit, limits: countLimits });

const shared = {
  /** The leader's own wording; null leaves it to the program to say what is counted. */
  words: v.nullable(line(PROFILE_LIMITS.words)),
  /** Desirable, not asked for. */
  desirable: v.boolean(),
};

export type Requirement =
  | (Shared & { shape: 'count'; counted: Counted; least: number })
  | (Shared & {
      shape: 'every-period';
      counted: Counted;
      least: number;
      period: (typeof PERIODS)[number];
      /** Null: in every period since the first. */
      periods: number | null;
    })
  | (Shared & { shape: 'share'; counted: Counted; part: CountLimits; parts: number; ofParts: number })
  | (Shared & { shape: 'all' | 'one'; of: Requirement[] });
type Shared = { words: string | null; desirable: boolean };

export const requirement: v.GenericSchema<Requirement> = v.lazy(() =>
  v.variant('shape', [
    v.strictObject({ shape: v.literal('count'), ...shared, counted, least }),
    v.strictObject({
      shape: v.literal('every-period'),
      ...shared,
      counted,
      least,
      period: v.picklist(PERIODS),
      periods: v.nullable(v.pipe(count, v.minValue(1), v.maxValue(PROFILE_LIMITS.periods))),
    }),
    v.pipe(
      v.strictObject({
        shape: v.literal('share'),
        ...shared,
        counted,
        /** Narrower than what is counted: `parts` of `ofParts` have to fit it as well. */
        part: countLimits,
        parts: v.pipe(count, v.minValue(1), v.maxValue(PROFILE_LIMITS.share)),
        ofParts: v.pipe(count, v.minValue(1), v.maxValue(PROFILE_LIMITS.share)),
      }),
      v.check(({ parts, ofParts }) => parts <= ofParts),
    ),
    v.strictObject({ shape: v.picklist(['all', 'one']), ...shared, of: inside }),
  ]),
);

const inside = v.pipe(
  v.array(requirement),
  v.minLength(1),
  v.maxLength(PROFILE_LIMITS.inside),
  v.check((of) => of.every((one) => levels(one) < PROFILE_LIMITS.levels)),
);

function levels(one: Requirement): number {
  return 'of' in one ? 1 + Math.max(...one.of.map(levels)) : 1;
}

const profileFields = {
  name: line(PROFILE_LIMITS.name),
  society: v.nullable(line(PROFILE_LIMITS.name)),
  source: v.nullable(line(PROFILE_LIMITS.words)),
  year: v.nullable(v.pipe(count, v.minValue(1950), v.maxValue(2100))),
  hourMinutes: v.picklist(HOUR_LENGTHS),
  /** Whole double hours of each session, or of all minutes together. */
  doubleHours: v.picklist(DOUBLE_HOUR_COUNTS),
  note: v.nullable(line(PROFILE_LIMITS.note)),
  requirements: v.pipe(v.array(requirement), v.maxLength(PROFILE_LIMITS.requirements)),
};

export const newProfile = v.strictObject(profileFields);
export const profile = v.strictObject({ id, revision, ...profileFields });
export const profileLine = v.strictObject({
  id,
  name: profileFields.name,
  society: profileFields.society,
  year: profileFields.year,
});
/** As it ships: to be copied and then edited. */
export const profileExample = v.strictObject({ example: v.picklist(EXAMPLES), profile: newProfile });

export type Unit = v.InferOutput<typeof unit>;
export type CountLimits = v.InferOutput<typeof countLimits>;
export type Counted = v.InferOutput<typeof counted>;
export type NewProfile = v.InferOutput<typeof newProfile>;
export type Profile = v.InferOutput<typeof profile>;
export type Example = (typeof EXAMPLES)[number];
export type ProfileExample = v.InferOutput<typeof profileExample>;

export const NO_LIMITS: CountLimits = {
  roles: [],
  kinds: [],
  modalities: [],
  partner: 'any',
  debriefHeld: false,
  onRecording: false,
  myParts: [],
  eventTypes: [],
  evaluative: 'any',
  abroad: false,
  side: 'any',
  date: null,
};
