// Whom the check knows when a summary is made: first the people of the groups it is about, then those of all other groups,
// because notes on one group speak of members of another.
import type { Group } from '../../preload/contract/schemas/group.ts';
import type { Known } from '../deidentify/rosterForms.ts';
import type { Journal, JournalSession } from '../journal/journal.ts';

/** In the ranks that rosterMatcher takes. */
export function rosterFor(journal: Journal, sessions: readonly JournalSession[]): Known[][] {
  const about = groupsOf(journal, sessions);
  const others = [...journal.groups.values()].filter((group) => !about.includes(group));
  const coLeaders: Known = { who: { kind: 'co-leader' }, names: sessions.flatMap(({ coLeader }) => coLeader ?? []) };
  return [
    [...about.flatMap((group) => knownOf(group, (id) => ({ kind: 'member', id }))), coLeaders],
    others.flatMap((group) => knownOf(group, () => ({ kind: 'other-member' }))),
  ];
}

/** Members whose real name the check cannot know: it can only look for what it was told. */
export function membersWithoutForms(journal: Journal, sessions: readonly JournalSession[]): number {
  const members = groupsOf(journal, sessions).flatMap((group) => group.members);
  return members.filter(({ alsoAppearsAs }) => alsoAppearsAs.length === 0).length;
}

function groupsOf(journal: Journal, sessions: readonly JournalSession[]): Group[] {
  return [...new Set(sessions.map(({ groupId }) => groupId))].flatMap((id) => journal.groups.get(id) ?? []);
}

function knownOf(group: Group, member: (id: string) => Known['who']): Known[] {
  const { coLeader } = group;
  return [
    ...group.members.map(({ id, name, alsoAppearsAs }) => ({ who: member(id), names: [name, ...alsoAppearsAs] })),
    ...(coLeader ? [{ who: { kind: 'co-leader' } as const, names: [coLeader.name, ...coLeader.alsoAppearsAs] }] : []),
    { who: { kind: 'group' }, names: [group.name] },
  ];
}
