// Whom the check knows when a summary is made: first the people of the groups it is about, then those of all other groups,
// because notes on one group speak of members of another.
import type { Colleague } from '../../preload/contract/schemas/colleague.ts';
import type { Id } from '../../preload/contract/schemas/common.ts';
import type { Group } from '../../preload/contract/schemas/group.ts';
import type { Known } from '../deidentify/rosterForms.ts';
import type { Journal, JournalSession } from '../journal/journal.ts';

/** In the ranks that rosterMatcher takes. */
export function rosterFor(journal: Journal, sessions: readonly JournalSession[]): Known[][] {
  const about = groupsOf(journal, sessions);
  const others = [...journal.groups.values()].filter((group) => !about.includes(group));
  const partners = partnersIn(about, sessions);
  const colleagues = [...journal.colleagues.values()];
  return [
    [
      ...about.flatMap((group) => knownOf(group, (id) => ({ kind: 'member', id }))),
      ...colleagues.filter(({ id }) => partners.has(id)).map(knownColleague),
    ],
    [
      ...others.flatMap((group) => knownOf(group, () => ({ kind: 'other-member' }))),
      ...colleagues.filter(({ id }) => !partners.has(id)).map(knownColleague),
    ],
  ];
}

/** Members whose real name the check cannot know: it can only look for what it was told. */
export function membersWithoutForms(journal: Journal, sessions: readonly JournalSession[]): number {
  const members = groupsOf(journal, sessions).flatMap((group) => group.members);
  return members.filter(({ name, alsoAppearsAs }) => name !== null && alsoAppearsAs.length === 0).length;
}

function groupsOf(journal: Journal, sessions: readonly JournalSession[]): Group[] {
  return [...new Set(sessions.map(({ groupId }) => groupId))].flatMap((id) => journal.groups.get(id) ?? []);
}

/** With whom these sessions, or groups, were led. */
function partnersIn(groups: readonly Group[], sessions: readonly JournalSession[]): ReadonlySet<Id> {
  const cases = sessions.flatMap((session) => session.cases);
  return new Set([
    ...groups.flatMap(({ usualCoLeaders }) => usualCoLeaders),
    ...sessions.flatMap(({ coLeaders }) => coLeaders),
    ...cases.flatMap((one) => one.with ?? []),
  ]);
}

function knownOf(group: Group, member: (id: string) => Known['who']): Known[] {
  return [
    ...group.members.map((one) => ({ who: member(one.id), names: namesOf(one) })),
    { who: { kind: 'group' }, names: [group.name] },
  ];
}

const knownColleague = (colleague: Colleague): Known => ({ who: { kind: 'co-leader' }, names: namesOf(colleague) });

/** Nothing of somebody whose name was let go of. */
const namesOf = ({ name, alsoAppearsAs }: Pick<Colleague, 'name' | 'alsoAppearsAs'>): string[] =>
  name === null ? alsoAppearsAs : [name, ...alsoAppearsAs];
