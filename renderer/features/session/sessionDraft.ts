// A session as it stands in the window: labels may still be blank, and the marks of a group that was left by mistake are
// kept in case the leader comes back to it. What is stored is `recordOf`.
import { type Id, LIMITS } from '../../../preload/contract/schemas/common.ts';
import type { CaseDiscussion, Session } from '../../../preload/contract/schemas/session.ts';
import { oneLine } from '../oneLine.ts';

export type SessionDraft = Omit<Session, 'revision'> & {
  readonly setAside: Readonly<Record<Id, Session['attendance']>>;
};

export function draftOf({ id, groupId, date, modality, minutes, coLeader, cases, attendance }: Session): SessionDraft {
  return { id, groupId, date, modality, minutes, coLeader, cases, attendance, setAside: {} };
}

/** Cases without a label vanish. */
export function recordOf(draft: SessionDraft): Omit<Session, 'revision'> {
  const { id, groupId, date, modality, minutes, attendance } = draft;
  const coLeader = line(draft.coLeader ?? '', LIMITS.personName) || null;
  const cases = draft.cases
    .map((one) => ({ ...one, label: line(one.label, LIMITS.caseLabel) }))
    .filter(({ label }) => label !== '');
  return { id, groupId, date, modality, minutes, coLeader, cases, attendance };
}

const line = (text: string, longest: number): string => oneLine(text.slice(0, longest));

export const sameSession = (one: SessionDraft, other: SessionDraft): boolean =>
  one === other || JSON.stringify(recordOf(one)) === JSON.stringify(recordOf(other));

/** Marks belong to the members of one group; those made for another wait until it is chosen again. */
export function moveToGroup(draft: SessionDraft, groupId: Id): SessionDraft {
  if (groupId === draft.groupId) return draft;
  const { [groupId]: back = [], ...others } = draft.setAside;
  return { ...draft, groupId, attendance: back, setAside: { ...others, [draft.groupId]: draft.attendance } };
}

/** The leader's own change wins; what only somebody else changed or added is kept beside it. */
export function mergeSessions(base: SessionDraft, mine: SessionDraft, theirs: SessionDraft): SessionDraft {
  const pick = <Fact>(read: (draft: SessionDraft) => Fact): Fact =>
    JSON.stringify(read(mine)) === JSON.stringify(read(base)) ? read(theirs) : read(mine);
  const groupId = pick((draft) => draft.groupId);
  return {
    id: mine.id,
    groupId,
    date: pick((draft) => draft.date),
    modality: pick((draft) => draft.modality),
    minutes: pick((draft) => draft.minutes),
    coLeader: pick((draft) => draft.coLeader),
    cases: mergeCases(base.cases, mine.cases, theirs.cases),
    attendance: groupId === mine.groupId ? mergeMarks(base, mine, theirs) : theirs.attendance,
    setAside: mine.setAside,
  };
}

function mergeCases(base: CaseDiscussion[], mine: CaseDiscussion[], theirs: CaseDiscussion[]): CaseDiscussion[] {
  const text = (one: CaseDiscussion | undefined) => JSON.stringify(one);
  const byId = (cases: CaseDiscussion[], id: Id) => cases.find((one) => one.id === id);
  const kept = mine.flatMap((own): CaseDiscussion[] => {
    const other = byId(theirs, own.id);
    const before = byId(base, own.id);
    if (text(own) !== text(before)) return [own];
    return other ? [other] : [];
  });
  const added = theirs.filter((other) => !byId(mine, other.id) && text(other) !== text(byId(base, other.id)));
  return [...kept, ...added].slice(0, LIMITS.casesInSession);
}

function mergeMarks(base: SessionDraft, mine: SessionDraft, theirs: SessionDraft): Session['attendance'] {
  const markOf = (draft: SessionDraft, memberId: Id) => draft.attendance.find((one) => one.memberId === memberId)?.mark;
  const members = new Set([...mine.attendance, ...theirs.attendance].map(({ memberId }) => memberId));
  return [...members].flatMap((memberId) => {
    const own = markOf(mine, memberId);
    const mark = own === markOf(base, memberId) ? markOf(theirs, memberId) : own;
    return mark === undefined ? [] : [{ memberId, mark }];
  });
}
