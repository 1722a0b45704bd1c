// A group and the people in it. Names are invented; real names stand only under "also appears as".
import * as v from 'valibot';
import { calendarDate, count, id, LIMITS, line, minutes, revision } from './common.ts';

export const GROUP_KINDS = ['ongoing', 'intensive', 'weekend', 'course', 'large-group', 'demonstration'] as const;
export const MODALITIES = ['in-person', 'online', 'hybrid'] as const;

export const groupKind = v.picklist(GROUP_KINDS);
export const modality = v.picklist(MODALITIES);

const forms = v.pipe(v.array(line(LIMITS.personName)), v.maxLength(LIMITS.formsOfPerson));

/** Somebody who is not a member: the co-leader. Colleagues get a roster of their own later. */
export const person = v.strictObject({ name: line(LIMITS.personName), alsoAppearsAs: forms });

export const member = v.strictObject({
  id,
  name: line(LIMITS.personName),
  alsoAppearsAs: forms,
});

const groupFields = {
  name: line(LIMITS.groupName),
  kind: groupKind,
  usualMinutes: minutes,
  usualModality: modality,
  coLeader: v.nullable(person),
};

export const newGroup = v.strictObject({
  ...groupFields,
  members: v.pipe(
    v.array(v.strictObject({ name: line(LIMITS.personName), alsoAppearsAs: forms })),
    v.maxLength(LIMITS.membersInGroup),
  ),
});

export const group = v.strictObject({
  id,
  revision,
  ...groupFields,
  members: v.pipe(v.array(member), v.maxLength(LIMITS.membersInGroup)),
});

/** A line of the Groups and Today pages. */
export const groupLine = v.strictObject({
  id,
  name: line(LIMITS.groupName),
  kind: groupKind,
  sessions: count,
  lastOn: v.nullable(calendarDate),
  /** Guessed from the rhythm of the last meetings; null when there is none. */
  nextLikelyOn: v.nullable(calendarDate),
});

export type GroupKind = v.InferOutput<typeof groupKind>;
export type Modality = v.InferOutput<typeof modality>;
export type Person = v.InferOutput<typeof person>;
export type Member = v.InferOutput<typeof member>;
export type NewGroup = v.InferOutput<typeof newGroup>;
export type Group = v.InferOutput<typeof group>;
export type GroupLine = v.InferOutput<typeof groupLine>;
