// Groups: list, read, create, save. A member who leaves the list takes their marks along, in the same commit, so that no
// session ever holds attendance of somebody it cannot name.
import type { Group, GroupLine } from '../../preload/contract/schemas/group.ts';
import type { Handlers } from '../ipc/answer.ts';
import type { Journal, JournalSession } from './journal.ts';
import { encode } from './kinds.ts';
import { newestFirst } from './order.ts';
import { invalidField, nextRevision } from './revisions.ts';
import { nextLikelyOn } from './rhythm.ts';
import { storedSession } from './sessions.ts';
import type { Change } from './store.ts';

type GroupOperations = 'group.list' | 'group.read' | 'group.create' | 'group.save';

export function groupHandlers(open: () => Journal): Pick<Handlers<'vault'>, GroupOperations> {
  return {
    'group.list': () => listGroups(open()),
    'group.read': ({ id }) => open().group(id),
    'group.create': async (fields) => {
      const journal = open();
      await journal.writable();
      const members = fields.members.map((member) => ({ id: journal.freshId(), ...member }));
      const group: Group = { id: journal.freshId(), revision: 1, ...fields, members };
      journal.commit([{ put: storedGroup(group) }]);
      journal.groups.set(group.id, group);
      return group;
    },
    'group.save': async (input) => {
      const journal = open();
      await journal.writable();
      return saveGroup(journal, input);
    },
  };
}

function saveGroup(journal: Journal, input: Group): { revision: number; savedAt: string } {
  const group = { ...input, revision: nextRevision(input.revision, journal.group(input.id).revision) };
  const memberIds = new Set(group.members.map((member) => member.id));
  if (memberIds.size !== group.members.length) throw invalidField('members', 'unique');
  const sessions = [...journal.sessions.values()]
    .filter(({ groupId }) => groupId === group.id)
    .flatMap((session) => withoutMarksOfOthers(session, memberIds));
  const changes: Change[] = [
    { put: storedGroup(group) },
    ...sessions.map((session) => ({ put: storedSession(session) })),
  ];
  const { savedAt } = journal.commit(changes);
  journal.groups.set(group.id, group);
  for (const session of sessions) journal.sessions.set(session.id, session);
  return { revision: group.revision, savedAt };
}

/** The session to write when marks go; nothing when it stays as it is. */
function withoutMarksOfOthers(session: JournalSession, memberIds: ReadonlySet<string>): JournalSession[] {
  const attendance = session.attendance.filter(({ memberId }) => memberIds.has(memberId));
  if (attendance.length === session.attendance.length) return [];
  return [{ ...session, attendance, revision: session.revision + 1 }];
}

/** By name as a reader would sort it: `group 2` before `group 10`, ä beside a. */
function listGroups(journal: Journal): GroupLine[] {
  const collator = new Intl.Collator(undefined, { numeric: true });
  const sessions = Map.groupBy(journal.sessions.values(), ({ groupId }) => groupId);
  const today = journal.effects.today();
  return [...journal.groups.values()]
    .sort((a, b) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1))
    .map(({ id, name, kind }) => {
      const dates = (sessions.get(id) ?? []).sort(newestFirst).map(({ date }) => date);
      const lastOn = dates[0] ?? null;
      return { id, name, kind, sessions: dates.length, lastOn, nextLikelyOn: nextLikelyOn(dates, today) };
    });
}

function storedGroup({ id, ...value }: Group) {
  return encode('group', id, value);
}
