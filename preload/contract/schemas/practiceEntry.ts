// What a leader enters about their own practice beside the sessions: supervision, observations, training events, and what
// was done before this journal began. Facts only: what was taken away from supervision is a private text of its own.
import * as v from 'valibot';
import { calendarDate, count, id, LIMITS, line, minutes, revision } from './common.ts';
import { groupKind, modality } from './group.ts';
import { caseRole } from './session.ts';

export const PRACTICE_KINDS = ['supervision-session', 'observation', 'training-event', 'earlier-practice'] as const;
export const SUPERVISION_FORMATS = ['individual', 'pair', 'group', 'peer'] as const;
export const MY_PARTS = ['supervisee', 'supervisor', 'peer'] as const;
export const REPORTS = ['none', 'due', 'sent'] as const;
export const EVENT_TYPES = ['intensive', 'workshop', 'leader-seminar', 'leadership-weekend', 'conference'] as const;
export const EARLIER_UNITS = ['meetings', 'case-discussions', 'hours', 'teaching-hours', 'double-hours'] as const;
export const SOURCES = ['certificate', 'society-form', 'memory'] as const;

export const PRACTICE_LIMITS = {
  organiser: 120,
  sessionsCovered: 100,
  /** Groups of one event, attended or led. */
  groupsOfEvent: 99,
  /** Minutes of an event of two weeks. */
  eventMinutes: 14 * LIMITS.minutes,
  earlierCount: 9_999,
  /** Cases in one meeting of earlier practice. */
  casesEach: LIMITS.casesInSession,
} as const;

export const myPart = v.picklist(MY_PARTS);
export const eventType = v.picklist(EVENT_TYPES);
export const earlierUnit = v.picklist(EARLIER_UNITS);
export const source = v.picklist(SOURCES);

const upTo = (most: number) => v.pipe(count, v.maxValue(most));
const from1To = (most: number) => v.pipe(count, v.minValue(1), v.maxValue(most));

export const supervisionSession = v.strictObject({
  kind: v.literal('supervision-session'),
  date: calendarDate,
  minutes: v.nullable(minutes),
  format: v.picklist(SUPERVISION_FORMATS),
  myPart,
  /** A colleague. */
  supervisorId: v.nullable(id),
  modality,
  onRecording: v.boolean(),
  /** Sessions it spoke of. One that was destroyed since is left standing: it was covered all the same. */
  sessionIds: v.pipe(v.array(id), v.maxLength(PRACTICE_LIMITS.sessionsCovered)),
  report: v.picklist(REPORTS),
});

/** My leading, observed for accreditation. */
export const observation = v.strictObject({
  kind: v.literal('observation'),
  date: calendarDate,
  sessionId: v.nullable(id),
  /** A colleague. */
  observerId: v.nullable(id),
  reportReceived: v.boolean(),
});

export const trainingEvent = v.pipe(
  v.strictObject({
    kind: v.literal('training-event'),
    type: eventType,
    from: calendarDate,
    to: calendarDate,
    organiser: v.nullable(line(PRACTICE_LIMITS.organiser)),
    modality,
    minutes: v.nullable(from1To(PRACTICE_LIMITS.eventMinutes)),
    evaluative: v.boolean(),
    /** Held by another society than one's own. */
    abroad: v.boolean(),
    /** The group whose sessions were this event: the numbers then come from its cases and the two below are not used. */
    groupId: v.nullable(id),
    asMember: v.nullable(upTo(PRACTICE_LIMITS.groupsOfEvent)),
    asLeader: v.nullable(upTo(PRACTICE_LIMITS.groupsOfEvent)),
  }),
  v.check(({ from, to }) => from <= to),
);

/** Practice from before the journal: some number of one unit between two days, or a meeting of one day. */
export const earlierPractice = v.pipe(
  v.strictObject({
    kind: v.literal('earlier-practice'),
    from: calendarDate,
    to: calendarDate,
    unit: earlierUnit,
    count: from1To(PRACTICE_LIMITS.earlierCount),
    /** Of one meeting; null when it is not known. */
    minutesEach: v.nullable(minutes),
    casesEach: v.nullable(upTo(PRACTICE_LIMITS.casesEach)),
    role: caseRole,
    groupKind: v.nullable(groupKind),
    modality: v.nullable(modality),
    source,
  }),
  v.check(({ from, to }) => from <= to),
);

export const practiceEntry = v.variant('kind', [supervisionSession, observation, trainingEvent, earlierPractice]);

/** As it is kept and shown. `revision` 0: not stored yet. */
export const practiceRecord = v.strictObject({ id, revision, entry: practiceEntry });

export type SupervisionSession = v.InferOutput<typeof supervisionSession>;
export type Observation = v.InferOutput<typeof observation>;
export type TrainingEvent = v.InferOutput<typeof trainingEvent>;
export type EarlierPractice = v.InferOutput<typeof earlierPractice>;
export type PracticeEntry = v.InferOutput<typeof practiceEntry>;
export type PracticeRecord = v.InferOutput<typeof practiceRecord>;
export type MyPart = v.InferOutput<typeof myPart>;
export type EventType = v.InferOutput<typeof eventType>;
export type EarlierUnit = v.InferOutput<typeof earlierUnit>;
export type Source = v.InferOutput<typeof source>;
