// Groups: list, read, create, save. A member who leaves the list takes their marks along, in the same commit, so that no
// session ever holds attendance of somebody it cannot name; until the lock both can come back.
import type { Colleague } from '../../preload/contract/schemas/colleague.ts';
import { inOrder } from '../../preload/contract/schemas/common.ts';
import type { Group, GroupLine, NewGroup } from '../../preload/contract/schemas/group.ts';
import type { Handlers } from '../ipc/answer.ts';
import { newColleague, refuseStrangers, storedColleague } from './colleagues.ts';
import { type MarksBack, membersTakenOut } from './deleted/takenOut.ts';
import type { Journal, JournalSession } from './journal.ts';
import { encode } from './kinds.ts';
import { byName, newestFirst } from './order.ts';
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
      return createGroup(journal, fields);
    },
    'group.save': async (input) => {
      const journal = open();
      await journal.writable();
      return saveGroup(journal, input);
    },
  };
}

function createGroup(journal: Journal, fields: NewGroup): Group {
  const met: Colleague[] = [];
  const usualCoLeaders = fields.usualCoLeaders.map((one) => {
    if (typeof one === 'string') return one;
    const colleague = newColleague(journal, one);
    met.push(colleague);
    return colleague.id;
  });
  const members = fields.members.map((one) => ({ id: journal.freshId(), ...one, joinedOn: null, leftOn: null }));
  const group: Group = { id: journal.freshId(), revision: 1, ...fields, usualCoLeaders, members };
  const known = usualCoLeaders.filter((id) => !met.some((one) => one.id === id));
  refuseStrangers(journal, known, 'usualCoLeaders');
  refuseContradictions(group);
  journal.commit([...met.map((one) => ({ put: storedColleague(one) })), { put: storedGroup(group) }]);
  for (const one of met) journal.colleagues.set(one.id, one);
  journal.groups.set(group.id, group);
  return group;
}

export function saveGroup(journal: Journal, input: Group): { revision: number; savedAt: string } {
  const group = { ...input, revision: nextRevision(input.revision, journal.group(input.id).revision) };
  const memberIds = new Set(group.members.map((member) => member.id));
  if (memberIds.size !== group.members.length) throw invalidField('members', 'unique');
  refuseStrangers(journal, group.usualCoLeaders, 'usualCoLeaders');
  refuseContradictions(group);
  const ofGroup = [...journal.sessions.values()].filter(({ groupId }) => groupId === group.id);
  if (group.iAm === 'member' && ofGroup.some(isALeaders)) throw invalidField('iAm', 'leader');
  const takenOut = membersTakenOut(journal, journal.group(group.id), group);
  const sessions = ofGroup.flatMap((session) => withMembers(session, memberIds, takenOut.back(session.id)));
  const changes: Change[] = [
    { put: storedGroup(group) },
    ...sessions.map((session) => ({ put: storedSession(session) })),
    ...takenOut.changes,
  ];
  const { savedAt } = journal.commit(changes);
  journal.groups.set(group.id, group);
  for (const session of sessions) journal.sessions.set(session.id, session);
  takenOut.written();
  return { revision: group.revision, savedAt };
}

/** A group in which I am only a member has no roster; nothing ends before it begins. */
function refuseContradictions({ iAm, members, startedOn, endedOn }: Group): void {
  if (iAm === 'member' && members.length > 0) throw invalidField('members', 'leader');
  if (!inOrder(startedOn, endedOn)) throw invalidField('endedOn', 'order');
}

/** It holds what only a leader has. */
const isALeaders = ({ attendance, debriefHeld, notes }: JournalSession): boolean =>
  attendance.length > 0 || debriefHeld !== null || notes.debrief !== null;

/** The session to write when marks of somebody go or come back; nothing when it stays as it is. */
function withMembers(session: JournalSession, memberIds: ReadonlySet<string>, back: MarksBack): JournalSession[] {
  const stay = session.attendance.filter(({ memberId }) => memberIds.has(memberId));
  const cases = session.cases.map((one) => {
    const presenterId = back.presented.get(one.id) ?? one.presenterId;
    if (presenterId === one.presenterId && (presenterId === null || memberIds.has(presenterId))) return one;
    return { ...one, presenterId: presenterId !== null && memberIds.has(presenterId) ? presenterId : null };
  });
  const attendance = [...stay, ...back.attendance];
  const stays =
    stay.length === session.attendance.length &&
    back.attendance.length === 0 &&
    cases.every((one, at) => one === session.cases[at]);
  return stays ? [] : [{ ...session, attendance, cases, revision: session.revision + 1 }];
}

function listGroups(journal: Journal): GroupLine[] {
  const sessions = Map.groupBy(journal.sessions.values(), ({ groupId }) => groupId);
  const today = journal.effects.today();
  return [...journal.groups.values()].sort(byName).map(({ id, name, kind, iAm, startedOn, endedOn }) => {
    const dates = (sessions.get(id) ?? []).sort(newestFirst).map(({ date }) => date);
    const lastOn = dates[0] ?? null;
    const nextOn = endedOn === null ? nextLikelyOn(dates, today) : null;
    return { id, name, kind, iAm, startedOn, endedOn, sessions: dates.length, lastOn, nextLikelyOn: nextOn };
  });
}

function storedGroup({ id, ...value }: Group) {
  return encode('group', id, value);
}
