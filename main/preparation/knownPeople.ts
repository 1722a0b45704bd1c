// Whom the check knows when an hour is prepared: everybody of every group, because notes on one group speak of members of
// another, and the leaders a session was led with. Somebody who is entered twice under one name is one person.
import type { Group } from '../../preload/contract/schemas/group.ts';
import type { Person, PersonKind, Roster } from '../deidentify/check/identifier.ts';
import { fold } from '../deidentify/words.ts';
import type { Journal } from '../journal/journal.ts';

export type Known = Person & {
  /** As the roster names them. */
  readonly name: string;
  /** The group they are a member of; none for a co-leader. */
  readonly groupId: string | null;
};

export function knownPeople(journal: Journal): Known[] {
  const groups = [...journal.groups.values()];
  return [...groups.flatMap(membersOf), ...coLeaders(journal, groups)];
}

export const rosterOf = (journal: Journal, people: readonly Known[]): Roster => ({
  people: people.map(({ id, kind, names }) => ({ id, kind, names })),
  groups: [...journal.groups.values()].map(({ name }) => name),
});

/** Members whose real name the check cannot know: it can only look for what it was told. */
export function membersWithoutForms(journal: Journal, groupIds: ReadonlySet<string>): number {
  const members = [...groupIds].flatMap((id) => journal.groups.get(id)?.members ?? []);
  return members.filter(({ alsoAppearsAs }) => alsoAppearsAs.length === 0).length;
}

const membersOf = ({ id: groupId, members }: Group): Known[] =>
  members.map(({ id, name, alsoAppearsAs }) => person(id, 'member', name, alsoAppearsAs, groupId));

/** The usual co-leader of a group and the one named in a session are the same when their names are. */
function coLeaders(journal: Journal, groups: readonly Group[]): Known[] {
  const entered = [
    ...groups.flatMap(({ coLeader }) => coLeader ?? []),
    ...[...journal.sessions.values()].flatMap(({ coLeader }) =>
      coLeader === null ? [] : [{ name: coLeader, alsoAppearsAs: [] }],
    ),
  ];
  return [...Map.groupBy(entered, ({ name }) => fold(name))].flatMap(([key, same]) => {
    const [first] = same;
    if (!first) return [];
    const forms = [...new Set(same.flatMap(({ alsoAppearsAs }) => alsoAppearsAs))];
    return [person(`co-leader ${key}`, 'co-leader', first.name, forms, null)];
  });
}

const person = (
  id: string,
  kind: PersonKind,
  name: string,
  forms: readonly string[],
  groupId: string | null,
): Known => ({ id, kind, name, names: [name, ...forms], groupId });
