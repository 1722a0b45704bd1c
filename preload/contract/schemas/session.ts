// A meeting of a group with its cases and who was here: one record, because they are written together.
import * as v from 'valibot';
import { calendarDate, id, LIMITS, line, minutes, revision } from './common.ts';
import { modality } from './group.ts';

/** "Not noted" is the absence of a mark, so silence can never be counted as attendance. */
export const ATTENDANCE_MARKS = ['here', 'late', 'left-early', 'away'] as const;

export const CASE_ROLES = ['led-alone', 'co-led', 'member', 'presented', 'observer', 'led-talk'] as const;

export const attendanceMark = v.picklist(ATTENDANCE_MARKS);
export const caseRole = v.picklist(CASE_ROLES);

export const caseDiscussion = v.strictObject({
  id,
  /** What the leaders call it: an image or a feeling. */
  label: line(LIMITS.caseLabel),
  role: caseRole,
  minutes: v.nullable(minutes),
});

export const session = v.strictObject({
  id,
  revision,
  groupId: id,
  date: calendarDate,
  modality,
  minutes: v.nullable(minutes),
  /** With whom I led; null when alone. */
  coLeader: v.nullable(line(LIMITS.personName)),
  cases: v.pipe(v.array(caseDiscussion), v.maxLength(LIMITS.casesInSession)),
  attendance: v.pipe(
    v.array(v.strictObject({ memberId: id, mark: attendanceMark })),
    v.maxLength(LIMITS.membersInGroup),
    v.check((marks) => new Set(marks.map((mark) => mark.memberId)).size === marks.length),
  ),
});

/** A line of a group's page. Labels, no words of a note. */
export const sessionLine = v.strictObject({
  id,
  groupId: id,
  date: calendarDate,
  modality,
  caseLabels: v.array(line(LIMITS.caseLabel)),
  roles: v.array(caseRole),
  /** A private reflection exists; the only thing ever said about it outside its own page. */
  hasPrivate: v.boolean(),
});

export type AttendanceMark = v.InferOutput<typeof attendanceMark>;
export type CaseRole = v.InferOutput<typeof caseRole>;
export type CaseDiscussion = v.InferOutput<typeof caseDiscussion>;
export type Session = v.InferOutput<typeof session>;
export type SessionLine = v.InferOutput<typeof sessionLine>;
