// A group and the people in it. Names are invented; real names stand only under "also appears as".
import * as v from 'valibot';
import { newColleague } from './colleague.ts';
import { calendarDate, count, id, idsUpTo, inOrder, LIMITS, line, minutes, revision } from './common.ts';
import { forms } from './person.ts';

export const GROUP_KINDS = ['ongoing', 'intensive', 'weekend', 'course', 'large-group', 'demonstration'] as const;
export const MODALITIES = ['in-person', 'online', 'hybrid'] as const;
/** Where the leader is only a member there is no roster, no attendance and no co-leader debrief. */
export const I_AM = ['leader', 'member'] as const;
export const CADENCES = ['weekly', 'fortnightly', 'monthly', 'other'] as const;
/** Where the presenter is during group work. Traditions differ, and none is the right one. */
export const PRESENTER_PLACES = ['stays-in', 'moves-back', 'sits-outside', 'camera-off'] as const;

export const groupKind = v.picklist(GROUP_KINDS);
export const modality = v.picklist(MODALITIES);
export const iAm = v.picklist(I_AM);
export const cadence = v.picklist(CADENCES);
export const presenterPlace = v.picklist(PRESENTER_PLACES);

/** Null is not said. */
export const traditions = v.strictObject({
  presenterDuring: v.nullable(presenterPlace),
  checkIn: v.nullable(v.boolean()),
  followUp: v.nullable(v.boolean()),
  usualCases: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LIMITS.casesInSession))),
  /** As this group says it. */
  words: v.nullable(line(LIMITS.traditionWords)),
});

/** Two members may have one name: ids tell them apart, and the page asks for another alias. */
export const member = v.pipe(
  v.strictObject({
    id,
    /** An alias or a name; null for a former member whose name was let go of. */
    name: v.nullable(line(LIMITS.personName)),
    alsoAppearsAs: forms,
    joinedOn: v.nullable(calendarDate),
    leftOn: v.nullable(calendarDate),
  }),
  v.forward(
    v.check(({ joinedOn, leftOn }) => inOrder(joinedOn, leftOn)),
    ['leftOn'],
  ),
);

const groupFields = {
  name: line(LIMITS.groupName),
  kind: groupKind,
  iAm,
  setting: v.nullable(line(LIMITS.fact)),
  membersAre: v.nullable(line(LIMITS.fact)),
  cadence: v.nullable(cadence),
  usualMinutes: minutes,
  usualModality: modality,
  startedOn: v.nullable(calendarDate),
  endedOn: v.nullable(calendarDate),
  /** How long texts are meant to be kept. Nothing is ever destroyed by itself. */
  keepTextsMonths: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LIMITS.keepTextsMonths))),
  traditions,
};

/** What may stay unsaid about a group for ever. */
export const UNSAID_GROUP_FACTS = {
  iAm: 'leader',
  setting: null,
  membersAre: null,
  cadence: null,
  startedOn: null,
  endedOn: null,
  keepTextsMonths: null,
  traditions: { presenterDuring: null, checkIn: null, followUp: null, usualCases: null, words: null },
} as const satisfies Partial<v.InferOutput<typeof group>>;

export const newGroup = v.strictObject({
  ...groupFields,
  /** Known colleagues by id; a new one is made in the same commit. */
  usualCoLeaders: v.pipe(v.array(v.union([id, newColleague])), v.maxLength(LIMITS.colleaguesTogether)),
  members: v.pipe(
    v.array(v.strictObject({ name: line(LIMITS.personName), alsoAppearsAs: forms })),
    v.maxLength(LIMITS.membersInGroup),
  ),
});

export const group = v.strictObject({
  id,
  revision,
  ...groupFields,
  usualCoLeaders: idsUpTo(LIMITS.colleaguesTogether),
  members: v.pipe(v.array(member), v.maxLength(LIMITS.membersInGroup)),
});

/** A line of the Groups and Today pages. */
export const groupLine = v.strictObject({
  id,
  name: line(LIMITS.groupName),
  kind: groupKind,
  iAm,
  startedOn: v.nullable(calendarDate),
  endedOn: v.nullable(calendarDate),
  sessions: count,
  lastOn: v.nullable(calendarDate),
  /** Guessed from the rhythm of the last meetings; null when there is none. */
  nextLikelyOn: v.nullable(calendarDate),
});

export type GroupKind = v.InferOutput<typeof groupKind>;
export type Modality = v.InferOutput<typeof modality>;
export type IAm = v.InferOutput<typeof iAm>;
export type Cadence = v.InferOutput<typeof cadence>;
export type PresenterPlace = v.InferOutput<typeof presenterPlace>;
export type Traditions = v.InferOutput<typeof traditions>;
export type Member = v.InferOutput<typeof member>;
export type NewGroup = v.InferOutput<typeof newGroup>;
export type Group = v.InferOutput<typeof group>;
export type GroupLine = v.InferOutput<typeof groupLine>;
