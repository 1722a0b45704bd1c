// What a new case most likely is: what the case before it was, else what the cases of this group's last meeting were.
import type { CaseDiscussion } from '../../../preload/contract/schemas/session.ts';
import { useAnswer } from '../../api/queries.ts';
import { roleBeside } from './leadWith.ts';
import type { SessionDraft } from './sessionDraft.ts';

export type UsualCase = Pick<CaseDiscussion, 'role' | 'minutes'>;

export function useUsualCase({ id, groupId, cases, coLeaders }: SessionDraft, leads: boolean): UsualCase {
  const before = useAnswer('session.list', { groupId });
  const last = before.data?.find((line) => line.id !== id && line.caseLabels.length > 0);
  const lastSession = useAnswer('session.read', { id: last?.id ?? '' }, { enabled: last !== undefined });
  const usual = cases.at(-1) ?? lastSession.data?.session.cases.at(0);
  const alone = coLeaders.length === 0;
  // Whoever led the last meeting alone and this one with somebody, or the other way round, had another role in it.
  const otherwise = cases.length === 0 && alone !== (lastSession.data?.session.coLeaders.length === 0);
  const role = usual && otherwise ? roleBeside(usual.role, coLeaders) : usual?.role;
  return {
    role: role ?? (leads ? (alone ? 'led-alone' : 'co-led') : 'member'),
    minutes: usual?.minutes ?? null,
  };
}
