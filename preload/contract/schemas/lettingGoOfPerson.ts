// Letting go of what is written about one person: where they stand in every layer, version and record, and what the leader
// decided for each passage.
import * as v from 'valibot';
import { calendarDate, count, id, instant, LIMITS, line } from './common.ts';
import { layer } from './note.ts';

export const personRef = v.variant('kind', [
  v.strictObject({ kind: v.literal('member'), groupId: id, memberId: id }),
  v.strictObject({ kind: v.literal('colleague'), colleagueId: id }),
]);

/** Where a passage stands. `line` is a label, a name or anything else that is no text of a session. */
const stands = v.variant('in', [
  v.strictObject({
    in: v.literal('text'),
    sessionId: id,
    layer,
    /** When an earlier version stood; null for the text as it is now. */
    version: v.nullable(instant),
    groupName: v.string(),
    date: calendarDate,
  }),
  v.strictObject({ in: v.literal('line'), groupName: v.nullable(v.string()), date: v.nullable(calendarDate) }),
]);

export const personPassage = v.strictObject({
  /** Names the passage in the decisions. */
  key: v.pipe(v.string(), v.maxLength(60)),
  stands,
  /** The paragraph or line, with what stands for the person marked. */
  pieces: v.array(v.strictObject({ text: v.string(), match: v.boolean() })),
  /** Every form in it fits somebody else as well. */
  mayBeOther: v.boolean(),
  /** A line that has to be there can be replaced, not taken out. */
  removable: v.boolean(),
});

export const personFound = v.strictObject({
  /** Good until the next save. */
  searchId: id,
  passages: v.array(personPassage),
  /** The name and its forms in the roster. */
  names: count,
  backups: v.nullable(count),
});

export const PASSAGE_DEEDS = ['replace', 'remove', 'destroy-text', 'leave'] as const;

export const decisions = v.pipe(
  v.array(v.strictObject({ key: personPassage.entries.key, deed: v.picklist(PASSAGE_DEEDS) })),
  v.maxLength(LIMITS.passagesOfPerson),
);

/** What stands in the place of the person in texts, in the leader's language. A roster has its own word for somebody without a name. */
export const standIn = line(LIMITS.personName);

export type PersonRef = v.InferOutput<typeof personRef>;
export type PersonPassage = v.InferOutput<typeof personPassage>;
export type PersonFound = v.InferOutput<typeof personFound>;
export type PassageDeed = (typeof PASSAGE_DEEDS)[number];
export type Decisions = v.InferOutput<typeof decisions>;
