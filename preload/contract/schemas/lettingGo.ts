// Destroying text for good: what it is about, what would go, and the entry that stays behind. An entry holds kinds, dates and
// counts, never a word of what was destroyed.
import * as v from 'valibot';
import { calendarDate, count, id, instant, LIMITS, line } from './common.ts';
import { layer } from './note.ts';

/** Whose texts: one text of a session, all of a session, or those of a group's sessions (before a day, or all). */
export const destroyable = v.variant('of', [
  v.strictObject({ of: v.literal('text'), sessionId: id, layer }),
  v.strictObject({ of: v.literal('session'), sessionId: id }),
  v.strictObject({ of: v.literal('group'), groupId: id, before: v.nullable(calendarDate) }),
]);

/** What goes, counted. `names`: names and forms taken from rosters. */
export const gone = v.strictObject({
  sessions: count,
  debriefs: count,
  privatePages: count,
  versions: count,
  passages: count,
  names: count,
});

export const weighed = v.strictObject({
  gone,
  /** Kept backups that still hold it; null when their folder could not be read. */
  backups: v.nullable(count),
});

export const LET_GO_DEEDS = ['text', 'session', 'group', 'person', 'deleted'] as const;

/** The leader's own words, if they want any. */
export const reason = v.nullable(line(LIMITS.letGoReason));

export const letGoValue = v.strictObject({
  at: instant,
  deed: v.picklist(LET_GO_DEEDS),
  gone,
  reason,
  backups: v.nullable(count),
});

export const letGo = v.strictObject({ id, ...letGoValue.entries });

/**
 * The one question before anything is destroyed: whether anybody has asked to see what is held, or a complaint,
 * claim or court matter is open or likely. There is no other answer that destroys, also not for a call over the bridge.
 */
export const nobodyAsked = v.literal('no');

export const destroyed = v.strictObject({
  entry: letGo,
  /** False when the disk was too full to empty the log: the sealed remains leave the file at the next save or lock. */
  remainsGone: v.boolean(),
});

/** Texts that are older than their group means to keep them: a reminder, never a deed. */
export const dueTexts = v.strictObject({
  groupId: id,
  groupName: v.string(),
  /** Sessions before this day. */
  before: calendarDate,
  sessions: count,
});

export type DueTexts = v.InferOutput<typeof dueTexts>;
export type Destroyable = v.InferOutput<typeof destroyable>;
export type Gone = v.InferOutput<typeof gone>;
export type Weighed = v.InferOutput<typeof weighed>;
export type LetGo = v.InferOutput<typeof letGo>;
export type Destroyed = v.InferOutput<typeof destroyed>;
