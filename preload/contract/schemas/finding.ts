// What the check found in a paragraph and why, and how many of a group a label may mean: as data, worded by the page.
import * as v from 'valibot';
import { count } from './common.ts';

/** Reasons that need nothing but the words found. */
export const PLAIN_REASONS = [
  'group-name',
  'initials',
  'after-a-title',
  'capital',
  'in-capitals',
  'short-form-of-a-place',
  'first-name',
  'place',
  'acts-as-a-person',
  'unusual-word',
  'signature',
  'before-another-name',
  'stands-like-a-place',
  'part-of-a-name',
  'address',
  'numbered-place',
  'postcode',
  'record-number',
  'telephone',
  'e-mail',
  'web-address',
  'handle',
  'file-name',
  'age-over-89',
  'date',
  'feast',
  'masked-by-leader',
] as const;

export const HOWS = [
  'as-entered',
  'part-of-the-name',
  'pet-form',
  'initials',
  'near-spelling',
  'sounds-alike',
] as const;

export const RECOGNISABLE = [
  'only-of-a-kind',
  'in-the-media',
  'public-office',
  'sport-or-stage',
  'known-event',
  'rare-trade',
  'unusual-family',
  'known-to-all',
] as const;

/** `again`: the same as before, for the reason that is given. */
const again = v.boolean();

export const reason = v.variant('code', [
  v.strictObject({ code: v.picklist(PLAIN_REASONS), again }),
  v.strictObject({ code: v.literal('roster'), names: v.array(v.string()), how: v.picklist(HOWS), again }),
  v.strictObject({ code: v.literal('author-collision'), names: v.array(v.string()), again }),
  v.strictObject({ code: v.literal('recognisable'), what: v.picklist(RECOGNISABLE), again }),
]);

/** The kinds of the evaluation format, so that findings can be scored without translation. */
export const FINDING_TYPES = [
  'NAME_ROSTER',
  'NAME_OTHER',
  'DATE',
  'AGE_OVER_89',
  'LOCATION',
  'ORG',
  'PHONE',
  'EMAIL',
  'URL',
  'ID',
  'QUASI',
  'OTHER',
] as const;

export const finding = v.strictObject({
  start: count,
  end: count,
  type: v.picklist(FINDING_TYPES),
  tier: v.picklist(['redact', 'flag']),
  rule: v.string(),
  reason,
  /** Whom of the roster it may be, as the roster names them. */
  people: v.array(v.strictObject({ id: v.string(), name: v.string() })),
  /** `replaced` and `doubt` are the check's; the others are the leader's decisions. */
  state: v.picklist(['replaced', 'doubt', 'masked', 'kept', 'reworded']),
  /** Where it, or what stands in its place, is in the output. */
  outputStart: count,
  outputEnd: count,
});

export const DETAILS = ['role', 'year', 'age', 'pronoun', 'family', 'origin', 'event'] as const;
export const PROPOSALS = ['drop-role', 'decade-of-age', 'neutral-pronouns', 'merge-labels'] as const;

export const fitting = v.strictObject({
  label: v.string(),
  /** How many people of the groups the text may mean. */
  fits: count,
  level: v.picklist(['one', 'two', 'more']),
  details: v.array(v.strictObject({ kind: v.picklist(DETAILS), words: v.string() })),
  /** The leader has to say that so much is meant to be told. */
  mustConfirm: v.boolean(),
  confirmed: v.boolean(),
  /** `place` names the proposal when it is followed. */
  proposals: v.array(v.strictObject({ place: count, kind: v.picklist(PROPOSALS), words: v.string() })),
});

export type FoundReason = v.InferOutput<typeof reason>;
export type Finding = v.InferOutput<typeof finding>;
export type Fitting = v.InferOutput<typeof fitting>;
