// What was deleted and can still be brought back: until the journal locks. It is named by what the leader would know it by.
import * as v from 'valibot';
import { calendarDate, id, instant, LIMITS, line } from './common.ts';
import { attendanceMark, caseDiscussion } from './session.ts';
import { member } from './group.ts';

/** As it is kept: the record itself stays where it is, or what was taken out of one stands here. */
export const deletedValue = v.variant('what', [
  v.strictObject({ what: v.literal('session'), at: instant, sessionId: id }),
  v.strictObject({ what: v.literal('group'), at: instant, groupId: id }),
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
  what: v.picklist(['session', 'group', 'case', 'member']),
  /** The group's invented name, a case label or an alias; of a session its group. Null for somebody without a name. */
  name: v.nullable(line(LIMITS.caseLabel)),
  /** Of a session, or of the session of a case. */
  date: v.nullable(calendarDate),
  groupId: id,
});

export type DeletedValue = v.InferOutput<typeof deletedValue>;
export type DeletedLine = v.InferOutput<typeof deletedLine>;
