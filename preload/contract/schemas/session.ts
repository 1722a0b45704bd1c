// A meeting of a group with its cases and who was here: one record, because they are written together.
import * as v from 'valibot';
import { allDifferent, calendarDate, id, idsUpTo, LIMITS, line, minutes, revision } from './common.ts';
import { modality } from './group.ts';

/** "Not noted" is the absence of a mark, so silence can never be counted as attendance. */
export const ATTENDANCE_MARKS = ['here', 'late', 'left-early', 'away'] as const;

export const CASE_ROLES = ['led-alone', 'co-led', 'member', 'presented', 'observer', 'led-talk'] as const;

export const RECORDING_CONSENTS = ['yes', 'no', 'withdrawn'] as const;

export const attendanceMark = v.picklist(ATTENDANCE_MARKS);
export const caseRole = v.picklist(CASE_ROLES);

const tags = v.pipe(
  v.array(line(LIMITS.tag)),
  v.maxLength(LIMITS.tagsOfCase),
  v.check((words) => allDifferent(words)),
);

/** A recording made for supervision: that there is one, never where or what. */
export const recording = v.strictObject({
  /** Of all who were present. */
  consent: v.picklist(RECORDING_CONSENTS),
  destroyedOn: v.nullable(calendarDate),
});

/** What is noted about one group of an intensive, where leaders and partners rotate. */
export const intensiveGroup = v.strictObject({
  number: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LIMITS.groupNumber))),
  /** The 45 minutes of talk about the leading. */
  talkHeld: v.nullable(v.boolean()),
  recorded: v.nullable(v.boolean()),
});

export const caseDiscussion = v.strictObject({
  id,
  /** What the leaders call it: an image or a feeling. */
  label: line(LIMITS.caseLabel),
  role: caseRole,
  minutes: v.nullable(minutes),
  /** With whom I led this case; null is as in the session, nobody is alone. */
  with: v.nullable(idsUpTo(LIMITS.colleaguesTogether)),
  /** The member who presented. */
  presenterId: v.nullable(id),
  /** An earlier case that this one came back to; it may have been let go of since. */
  followUpOf: v.nullable(v.strictObject({ sessionId: id, caseId: id })),
  themes: tags,
  feelings: tags,
  intensive: v.nullable(intensiveGroup),
});

/** What may stay unsaid about a case for ever. */
export const UNSAID_CASE_FACTS: Omit<CaseDiscussion, 'id' | 'label' | 'role' | 'minutes'> = {
  with: null,
  presenterId: null,
  followUpOf: null,
  themes: [],
  feelings: [],
  intensive: null,
};

export const session = v.strictObject({
  id,
  revision,
  groupId: id,
  date: calendarDate,
  modality,
  /** False when it was cancelled. */
  held: v.boolean(),
  /** False when my co-leader led without me. */
  iWasThere: v.boolean(),
  plannedMinutes: v.nullable(minutes),
  /** As long as it was. */
  minutes: v.nullable(minutes),
  /** Colleagues with whom I led, or who led where I was a member; nobody when I led alone. */
  coLeaders: idsUpTo(LIMITS.colleaguesTogether),
  debriefHeld: v.nullable(v.boolean()),
  debriefMinutes: v.nullable(minutes),
  recording: v.nullable(recording),
  cases: v.pipe(v.array(caseDiscussion), v.maxLength(LIMITS.casesInSession)),
  attendance: v.pipe(
    v.array(v.strictObject({ memberId: id, mark: attendanceMark })),
    v.maxLength(LIMITS.membersInGroup),
    v.check((marks) => new Set(marks.map((mark) => mark.memberId)).size === marks.length),
  ),
});

/** Of a session of which nothing else was said. */
export const UNSAID_SESSION_FACTS: Omit<
  Session,
  'id' | 'revision' | 'groupId' | 'date' | 'modality' | 'minutes' | 'cases' | 'attendance'
> = {
  held: true,
  iWasThere: true,
  plannedMinutes: null,
  coLeaders: [],
  debriefHeld: null,
  debriefMinutes: null,
  recording: null,
};

/** A line of a group's page. Labels, no words of a note. */
export const sessionLine = v.strictObject({
  id,
  groupId: id,
  date: calendarDate,
  modality,
  held: v.boolean(),
  iWasThere: v.boolean(),
  caseLabels: v.array(line(LIMITS.caseLabel)),
  roles: v.array(caseRole),
  /** A private reflection exists; the only thing ever said about it outside its own page. */
  hasPrivate: v.boolean(),
});

/** A case to come back to. */
export const caseLine = v.strictObject({
  sessionId: id,
  caseId: id,
  date: calendarDate,
  label: line(LIMITS.caseLabel),
});

/** The words that were used before, most used first. */
export const tagsUsed = v.strictObject({ themes: v.array(line(LIMITS.tag)), feelings: v.array(line(LIMITS.tag)) });

export type AttendanceMark = v.InferOutput<typeof attendanceMark>;
export type CaseRole = v.InferOutput<typeof caseRole>;
export type Recording = v.InferOutput<typeof recording>;
export type CaseDiscussion = v.InferOutput<typeof caseDiscussion>;
export type Session = v.InferOutput<typeof session>;
export type SessionLine = v.InferOutput<typeof sessionLine>;
