// What was deleted and can still be brought back: until the journal locks. It is named by what the leader would know it by.
import * as v from 'valibot';
import { calendarDate, id, instant, LIMITS, line } from './common.ts';
import { attendanceMark, caseDiscussion } from './session.ts';
import { member } from './group.ts';
import { practiceEntry } from './practiceEntry.ts';

/** As it is kept: the record itself stays where it is, or what was taken out of one stands here. */
export const deletedValue = v.variant('what', [
  v.strictObject({ what: v.literal('session'), at: instant, sessionId: id }),
  v.strictObject({ what: v.literal('group'), at: instant, groupId: id }),
  /** Of the Practice log, with the private text that belongs to it. */
  v.strictObject({ what: v.literal('entry'), at: instant, entryId: id }),
  v.strictObject({ what: v.literal('profile'), at: instant, profileId: id }),
  v.strictObject({ what: v.literal('case'), at: instant, sessionId: id, caseDiscussion }),
  v.strictObject({
    what: v.literal('member'),
    at: instant,
    groupId: id,
    member,
    marks: v.array(v.strictObject({ sessionId: id, mark: attendanceMark })),
    /** Cases they presented. */
    presented: v.array(v.strictObject({ sessionId: id, caseId: id })),
  }),
]);

export const deletedLine = v.strictObject({
  id,
  at: instant,
  what: v.picklist([
    'session',
    'group',
    'case',
    'member',
    ...practiceEntry.options.map(({ entries }) => entries.kind.literal),
    'profile',
  ]),
  /** The group's invented name, a case label, an alias or a profile's name; of a session its group. Null without one. */
  name: v.nullable(line(LIMITS.caseLabel)),
  /** Of a session, of the session of a case, or the last day of an entry. */
  date: v.nullable(calendarDate),
  /** Null for what belongs to the Practice log. */
  groupId: v.nullable(id),
});

export type DeletedValue = v.InferOutput<typeof deletedValue>;
export type DeletedLine = v.InferOutput<typeof deletedLine>;
