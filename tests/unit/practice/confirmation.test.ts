// A confirmation counts what was noted. A member with "not noted" has it stated, and nobody is counted before they joined.
import { expect, test } from 'vitest';
import { type ConfirmedMeeting, type ConfirmedMember, confirmationOf } from '../../../main/practice/confirmation.ts';
import type { AttendanceMark } from '../../../preload/contract/schemas/session.ts';

const ALWAYS = { from: null, to: null, today: '2026-11-23' };
const member = (id: string, facts: Partial<ConfirmedMember> = {}): ConfirmedMember => ({
  id,
  joinedOn: null,
  leftOn: null,
  ...facts,
});
const meeting = (
  date: string,
  marks: Record<string, AttendanceMark>,
  facts: Partial<ConfirmedMeeting> = {},
): ConfirmedMeeting => ({
  date,
  held: true,
  minutes: 90,
  caseDiscussions: 2,
  marks: new Map(Object.entries(marks)),
  ...facts,
});

const TERM = [
  meeting('2026-01-13', { alder: 'here', finch: 'away' }),
  meeting('2026-01-20', { alder: 'late' }),
  meeting('2026-01-27', { finch: 'here' }),
  meeting('2026-02-03', { alder: 'here', finch: 'here' }, { held: false }),
  meeting('2026-02-10', { alder: 'left-early', finch: 'here' }, { minutes: 60, caseDiscussions: 1 }),
  meeting('2026-12-01', { alder: 'here' }),
];

test('a member with not noted: it is stated and never counted as here', () => {
  expect(confirmationOf(TERM, [member('alder')], ALWAYS)).toEqual({
    meetings: 4,
    caseDiscussions: 7,
    minutes: 330,
    here: 1,
    late: 1,
    leftEarly: 1,
    away: 0,
    notNoted: 1,
    meetingsNotNoted: 1,
    minutesHere: 240,
    first: '2026-01-13',
    last: '2026-02-10',
  });
});

test('somebody who joined late and left early has only their own meetings', () => {
  const late = member('finch', { joinedOn: '2026-01-20', leftOn: '2026-01-27' });
  expect(confirmationOf(TERM, [late], ALWAYS)).toMatchObject({
    meetings: 2,
    here: 1,
    away: 0,
    notNoted: 1,
    minutesHere: 90,
  });
});

test('a stretch of time includes both its days', () => {
  const within = { from: '2026-01-20', to: '2026-01-27', today: '2026-11-23' };
  expect(confirmationOf(TERM, [member('alder')], within)).toMatchObject({ meetings: 2, late: 1, notNoted: 1 });
});

test('a group in sum, each member by their own days', () => {
  const all = [member('alder'), member('finch', { joinedOn: '2026-01-20' })];
  expect(confirmationOf(TERM, all, ALWAYS)).toMatchObject({
    meetings: 4,
    here: 3,
    late: 1,
    leftEarly: 1,
    away: 0,
    notNoted: 2,
    meetingsNotNoted: 0,
  });
});

test('a meeting of which nothing is noted of anybody is said', () => {
  const silent = [meeting('2026-01-13', {}), meeting('2026-01-20', { alder: 'here' })];
  expect(confirmationOf(silent, [member('alder'), member('finch')], ALWAYS)).toMatchObject({
    meetings: 2,
    notNoted: 3,
    meetingsNotNoted: 1,
  });
});
