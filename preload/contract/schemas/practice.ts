// The Practice log as the page asks for it: counts of a stretch of time, the chosen profile with its requirements, and what
// the leader wants on paper every time.
import * as v from 'valibot';
import { count, id, LIMITS, line, revision } from './common.ts';
import { passages } from './note.ts';
import { breakdown, fourUnits, progress, units } from './practiceCount.ts';
import { practiceRecord } from './practiceEntry.ts';
import { profile, requirement } from './requirement.ts';

export const practiceCounts = v.strictObject({
  /** Sessions and entries there are at all, in or outside the stretch: 0 is the empty log. */
  everything: count,
  lengths: units,
  total: fourUnits,
  breakdowns: v.array(breakdown),
  profile: v.nullable(v.omit(profile, ['requirements'])),
  /** Over all of the practice, whatever stretch the table shows. */
  requirements: v.array(v.strictObject({ requirement, progress })),
});

/** An entry as it stands in the log. */
export const practiceLine = v.strictObject({
  ...practiceRecord.entries,
  /** A supervision session: something was written about what was taken away. */
  hasPrivate: v.boolean(),
  /** An event whose groups come from cases of the journal: how many. Null where they are typed. */
  groupsFromCases: v.nullable(count),
});

/** What was taken away from a supervision session. As private as a private reflection. */
export const tookAway = v.strictObject({ supervisionId: id, revision, passages });

export const practiceSettings = v.strictObject({
  profileId: v.nullable(id),
  /** On paper, if the leader wants to keep them. */
  name: v.nullable(line(LIMITS.personName)),
  society: v.nullable(line(LIMITS.groupName)),
});

export const NO_PRACTICE_SETTINGS: PracticeSettings = { profileId: null, name: null, society: null };

export type PracticeCounts = v.InferOutput<typeof practiceCounts>;
export type PracticeLine = v.InferOutput<typeof practiceLine>;
export type PracticeSettings = v.InferOutput<typeof practiceSettings>;
