// Members and cases are deleted by saving a group or a session without them. What was taken out is kept in the same commit
// until the journal locks, a member with their marks; whoever comes back brings it along.
import type { Id } from '../../../preload/contract/schemas/common.ts';
import type { DeletedValue } from '../../../preload/contract/schemas/deleted.ts';
import type { Group } from '../../../preload/contract/schemas/group.ts';
import type { Session } from '../../../preload/contract/schemas/session.ts';
import type { Journal } from '../journal.ts';
import { encode } from '../kinds.ts';
import type { Change } from '../store.ts';

/** What a member had in one session: their mark, and the cases they presented. */
export type MarksBack = {
  readonly attendance: Session['attendance'];
  /** Member by case. */
  readonly presented: ReadonlyMap<Id, Id>;
};

export type TakenOut = {
  readonly changes: readonly Change[];
  /** Of members who come back. */
  readonly back: (sessionId: Id) => MarksBack;
  /** To be called when the changes are on disk. */
  readonly written: () => void;
};

export function membersTakenOut(journal: Journal, before: Group, after: Group): TakenOut {
  const stay = new Set(after.members.map(({ id }) => id));
  const were = new Set(before.members.map(({ id }) => id));
  const gone = before.members.filter(({ id }) => !stay.has(id));
  const back = deletedMembers(journal, after.id).filter(
    ({ value }) => stay.has(value.member.id) && !were.has(value.member.id),
  );
  return takenOut(
    journal,
    gone.map((member) => ({
      what: 'member',
      at: journal.effects.now(),
      groupId: after.id,
      member,
      ...tracesOf(journal, member.id),
    })),
    back.map(({ id }) => id),
    (sessionId) => ({
      attendance: back.flatMap(({ value }) =>
        value.marks
          .filter((one) => one.sessionId === sessionId)
          .map(({ mark }) => ({ memberId: value.member.id, mark })),
      ),
      presented: new Map(
        back.flatMap(({ value }) =>
          value.presented
            .filter((one) => one.sessionId === sessionId)
            .map(({ caseId }) => [caseId, value.member.id] as const),
        ),
      ),
    }),
  );
}

const NOTHING_BACK: MarksBack = { attendance: [], presented: new Map() };

export function casesTakenOut(journal: Journal, before: Pick<Session, 'cases'>, after: Session): TakenOut {
  const stay = new Set(after.cases.map(({ id }) => id));
  const gone = before.cases.filter(({ id }) => !stay.has(id));
  const back = [...journal.deleted.values()].filter(
    ({ value }) => value.what === 'case' && value.sessionId === after.id && stay.has(value.caseDiscussion.id),
  );
  return takenOut(
    journal,
    gone.map((caseDiscussion) => ({ what: 'case', at: journal.effects.now(), sessionId: after.id, caseDiscussion })),
    back.map(({ id }) => id),
    () => NOTHING_BACK,
  );
}

function takenOut(
  journal: Journal,
  gone: readonly DeletedValue[],
  back: readonly Id[],
  marksBack: TakenOut['back'],
): TakenOut {
  const kept = gone.map((value) => ({ id: journal.freshId(), value }));
  return {
    changes: [
      ...kept.map(({ id, value }) => ({ put: encode('deleted', id, value) })),
      ...back.map((id) => ({ remove: id })),
    ],
    back: marksBack,
    written: () => {
      for (const one of kept) journal.deleted.set(one.id, one);
      for (const id of back) journal.deleted.delete(id);
    },
  };
}

type OfMember = Extract<DeletedValue, { what: 'member' }>;

const deletedMembers = (journal: Journal, groupId: Id): { readonly id: Id; readonly value: OfMember }[] =>
  [...journal.deleted.values()].flatMap(({ id, value }) =>
    value.what === 'member' && value.groupId === groupId ? [{ id, value }] : [],
  );

function tracesOf(journal: Journal, memberId: Id): Pick<OfMember, 'marks' | 'presented'> {
  const sessions = [...journal.sessions.values()];
  return {
    marks: sessions.flatMap(({ id, attendance }) =>
      attendance.filter((one) => one.memberId === memberId).map(({ mark }) => ({ sessionId: id, mark })),
    ),
    presented: sessions.flatMap(({ id, cases }) =>
      cases.filter((one) => one.presenterId === memberId).map((one) => ({ sessionId: id, caseId: one.id })),
    ),
  };
}
