// A session as it stands in the window: labels may still be blank, and what was noted about the members of a group that was
// left by mistake is kept in case the leader comes back to it. What is stored is `recordOf`.
import { type Id, LIMITS } from '../../../preload/contract/schemas/common.ts';
import type { CaseDiscussion, Session } from '../../../preload/contract/schemas/session.ts';
import { oneLine } from '../oneLine.ts';

export type SessionDraft = Omit<Session, 'revision'> & {
  readonly setAside: Readonly<Record<Id, OfMembers>>;
};

/** What names members of one group: marks, and who presented each case. */
type OfMembers = {
  readonly attendance: Session['attendance'];
  readonly presenters: Readonly<Record<Id, Id | null>>;
};

export function draftOf(session: Session): SessionDraft {
  const { revision: _, ...facts } = session;
  return { ...facts, setAside: {} };
}

/** Cases without a label vanish. */
export function recordOf(draft: SessionDraft): Omit<Session, 'revision'> {
  const { setAside: _, ...facts } = draft;
  const cases = draft.cases
    .map((one) => ({ ...one, label: line(one.label, LIMITS.caseLabel) }))
    .filter(({ label }) => label !== '');
  return { ...facts, cases };
}

const line = (text: string, longest: number): string => oneLine(text.slice(0, longest));

export const sameSession = (one: SessionDraft, other: SessionDraft): boolean =>
  one === other || JSON.stringify(recordOf(one)) === JSON.stringify(recordOf(other));

/** Marks and presenters belong to one group; those of another wait until it is chosen again. */
export function moveToGroup(draft: SessionDraft, groupId: Id): SessionDraft {
  if (groupId === draft.groupId) return draft;
  const { [groupId]: back = { attendance: [], presenters: {} }, ...others } = draft.setAside;
  const presenters = Object.fromEntries(draft.cases.map(({ id, presenterId }) => [id, presenterId]));
  return {
    ...draft,
    groupId,
    attendance: back.attendance,
    cases: draft.cases.map((one) => ({ ...one, presenterId: back.presenters[one.id] ?? null })),
    setAside: { ...others, [draft.groupId]: { attendance: draft.attendance, presenters } },
  };
}

/** The leader's own change wins; what only somebody else changed or added is kept beside it. */
export function mergeSessions(base: SessionDraft, mine: SessionDraft, theirs: SessionDraft): SessionDraft {
  const changed = Object.entries(mine).filter(
    ([fact, value]) => JSON.stringify(value) !== JSON.stringify(base[fact as keyof SessionDraft]),
  );
  const merged: SessionDraft = { ...theirs, ...Object.fromEntries(changed) };
  const cases = mergeCases(base.cases, mine.cases, theirs.cases);
  const moved = merged.groupId !== mine.groupId;
  return {
    ...merged,
    // Whoever presented was a member of the group that it was.
    cases: moved ? cases.map((one) => (theirs.cases.includes(one) ? one : { ...one, presenterId: null })) : cases,
    attendance: moved ? theirs.attendance : mergeMarks(base, mine, theirs),
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
