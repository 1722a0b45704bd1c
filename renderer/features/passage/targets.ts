// Where a file of the other leader can go: the session it seems to belong to first, then the others of that day, then a new
// session of each group.
import type { Id } from '../../../preload/contract/schemas/common.ts';
import type { GroupLine } from '../../../preload/contract/schemas/group.ts';
import type { SessionLine } from '../../../preload/contract/schemas/session.ts';

export type Target = {
  readonly name: string;
  /** Null for a new one. */
  readonly sessionId: Id | null;
  readonly groupId: Id;
  readonly groupName: string;
  readonly date: string;
};

type From = { readonly date: string; readonly groupName: string; readonly likely: Id | null };

export function targetsFor(
  { date, groupName, likely }: From,
  sessions: readonly Pick<SessionLine, 'id' | 'groupId' | 'date'>[],
  groups: readonly Pick<GroupLine, 'id' | 'name'>[],
): Target[] {
  const names = new Map(groups.map(({ id, name }) => [id, name]));
  const sameDay = sessions
    .filter((session) => session.date === date)
    .map((session) => ({
      name: session.id,
      sessionId: session.id,
      groupId: session.groupId,
      groupName: names.get(session.groupId) ?? '',
      date,
    }));
  const fresh = groups.map(({ id, name }) => ({
    name: `new-${id}`,
    sessionId: null,
    groupId: id,
    groupName: name,
    date,
  }));
  return [
    ...sameDay.filter(({ sessionId }) => sessionId === likely),
    ...sameDay.filter(({ sessionId }) => sessionId !== likely),
    ...fresh.filter((one) => one.groupName === groupName),
    ...fresh.filter((one) => one.groupName !== groupName),
  ];
}
