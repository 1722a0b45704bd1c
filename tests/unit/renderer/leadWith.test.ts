import { describe, expect, it } from 'vitest';
import { type CaseDiscussion, type CaseRole, UNSAID_CASE_FACTS } from '../../../preload/contract/schemas/session.ts';
import { UNSAID_SESSION_FACTS } from '../../../preload/contract/schemas/session.ts';
import { leadWith, roleBeside } from '../../../renderer/features/session/leadWith.ts';
import { draftOf } from '../../../renderer/features/session/sessionDraft.ts';

const id = (letter: string) => letter.repeat(32);
const ROSALIND = id('9');
const aCase = (letter: string, role: CaseRole, beside: string[] | null = null): CaseDiscussion => ({
  ...UNSAID_CASE_FACTS,
  id: id(letter),
  label: 'The glass door',
  role,
  minutes: null,
  with: beside,
});
const draft = (...cases: CaseDiscussion[]) =>
  draftOf({
    id: id('1'),
    revision: 2,
    groupId: id('a'),
    date: '2026-03-10',
    modality: 'in-person',
    minutes: 90,
    ...UNSAID_SESSION_FACTS,
    coLeaders: [ROSALIND],
    cases,
    attendance: [],
  });
const rolesOf = ({ cases }: { cases: CaseDiscussion[] }) => cases.map(({ role }) => role);

describe('whom I led with, and my role', () => {
  it('leading alone makes of co-led what was led alone, and a partner the other way round', () => {
    const alone = leadWith(draft(aCase('c', 'co-led'), aCase('d', 'co-led')), []);
    expect(alone.coLeaders).toEqual([]);
    expect(rolesOf(alone)).toEqual(['led-alone', 'led-alone']);
    expect(rolesOf(leadWith(alone, [ROSALIND]))).toEqual(['co-led', 'co-led']);
  });

  it.each(['member', 'presented', 'observer', 'led-talk'] as const)('leaves %s as it is', (role) => {
    expect(roleBeside(role, [])).toBe(role);
    expect(roleBeside(role, [ROSALIND])).toBe(role);
  });

  it('leaves a case alone that says itself with whom it was led', () => {
    expect(rolesOf(leadWith(draft(aCase('c', 'co-led', [ROSALIND]), aCase('d', 'co-led')), []))).toEqual([
      'co-led',
      'led-alone',
    ]);
  });
});
