// The role in a case follows whom the leader names beside themselves: nobody co-leads alone. Left to the leader, the log would
// count the evening that was led alone as co-led. What is not leading stays as it is.
import type { Id } from '../../../preload/contract/schemas/common.ts';
import type { CaseRole } from '../../../preload/contract/schemas/session.ts';
import type { SessionDraft } from './sessionDraft.ts';

export function roleBeside(role: CaseRole, partners: readonly Id[]): CaseRole {
  if (role === 'co-led' && partners.length === 0) return 'led-alone';
  return role === 'led-alone' && partners.length > 0 ? 'co-led' : role;
}

/** A case that says itself with whom it was led keeps its role. */
export const leadWith = (draft: SessionDraft, coLeaders: Id[]): SessionDraft => ({
  ...draft,
  coLeaders,
  cases: draft.cases.map((one) => (one.with === null ? { ...one, role: roleBeside(one.role, coLeaders) } : one)),
});
