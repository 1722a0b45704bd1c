import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  type CaseDiscussion,
  type Session,
  session,
  UNSAID_CASE_FACTS,
  UNSAID_SESSION_FACTS,
} from '../../../preload/contract/schemas/session.ts';
import {
  draftOf,
  mergeSessions,
  moveToGroup,
  recordOf,
  sameSession,
} from '../../../renderer/features/session/sessionDraft.ts';

const id = (letter: string) => letter.repeat(32);
const aCase = (letter: string, label: string): CaseDiscussion => ({
  ...UNSAID_CASE_FACTS,
  id: id(letter),
  label,
  role: 'co-led',
  minutes: null,
});
const stored: Session = {
  id: id('1'),
  revision: 2,
  groupId: id('a'),
  date: '2026-03-10',
  modality: 'in-person',
  minutes: 90,
  ...UNSAID_SESSION_FACTS,
  coLeaders: [id('9')],
  cases: [aCase('c', 'The glass door')],
  attendance: [{ memberId: id('d'), mark: 'here' }],
};
const draft = draftOf(stored);

describe('a session in the window', () => {
  it('is stored without blank cases and what no line may hold', () => {
    const record = recordOf({
      ...draft,
      cases: [aCase('c', '  two\u2028lines\u0000 '), aCase('e', ' '), aCase('f', 'x'.repeat(300))],
    });
    expect(record.cases.map(({ label }) => label)).toEqual(['two lines', 'x'.repeat(200)]);
    expect(v.is(session, { ...record, revision: 3 })).toBe(true);
  });

  it('is unchanged by an empty case that was only begun', () => {
    expect(sameSession(draft, { ...draft, cases: [...draft.cases, aCase('e', '')] })).toBe(true);
    expect(sameSession(draft, { ...draft, minutes: 45 })).toBe(false);
  });

  it('keeps the marks and presenters of a group that was left, and brings them back', () => {
    const presented = { ...draft, cases: [{ ...aCase('c', 'The glass door'), presenterId: id('d') }] };
    const left = moveToGroup(presented, id('b'));
    expect(left.cases[0]?.presenterId).toBeNull();
    expect(recordOf(moveToGroup(left, id('a')))).toEqual(recordOf(presented));
    const moved = moveToGroup(draft, id('b'));
    expect(recordOf(moved)).toMatchObject({ groupId: id('b'), attendance: [] });
    expect(recordOf(moveToGroup(moved, id('a')))).toEqual(recordOf(draft));
  });
});

describe('two versions of a session', () => {
  const others = (change: Partial<Session>) => draftOf({ ...stored, ...change });

  it('takes each change that only one side made', () => {
    const merged = mergeSessions(draft, { ...draft, minutes: 60 }, others({ date: '2026-03-11' }));
    expect(recordOf(merged)).toEqual({ ...recordOf(draft), minutes: 60, date: '2026-03-11' });
  });

  it('keeps the leader’s own where both changed the same fact', () => {
    expect(mergeSessions(draft, { ...draft, minutes: 60 }, others({ minutes: 45 })).minutes).toBe(60);
  });

  it('keeps cases and marks of both sides', () => {
    const mine = { ...draft, cases: [...draft.cases, aCase('e', 'mine')] };
    const theirs = others({
      cases: [...stored.cases, aCase('f', 'theirs')],
      attendance: [...stored.attendance, { memberId: id('e'), mark: 'late' }],
    });
    const merged = mergeSessions(draft, mine, theirs);
    expect(merged.cases.map(({ label }) => label)).toEqual(['The glass door', 'mine', 'theirs']);
    expect(merged.attendance).toEqual(theirs.attendance);
  });

  it('lets go of a mark that only the other side took away', () => {
    expect(mergeSessions(draft, { ...draft, minutes: 1 }, others({ attendance: [] })).attendance).toEqual([]);
  });

  it('takes the presenters of a group away when somebody else moved the session to another', () => {
    const mine = { ...draft, cases: [{ ...aCase('c', 'The glass door'), presenterId: id('d') }] };
    const merged = mergeSessions(draft, mine, others({ groupId: id('b'), attendance: [] }));
    expect(merged).toMatchObject({ groupId: id('b'), attendance: [], cases: [{ presenterId: null }] });
  });

  it('does not bring back a case that the leader took away and nobody else touched', () => {
    expect(mergeSessions(draft, { ...draft, cases: [] }, others({ minutes: 45 })).cases).toEqual([]);
  });
});
