// Whom the check knows when an hour is prepared: everybody of every group, because notes on one group speak of members of
// another, and all colleagues.
import type { Group } from '../../preload/contract/schemas/group.ts';
import type { Person, PersonKind, Roster } from '../deidentify/check/identifier.ts';
import type { Journal } from '../journal/journal.ts';

export type Known = Person & {
  /** As the roster names them. */
  readonly name: string;
  /** The group they are a member of; none for a colleague. */
  readonly groupId: string | null;
};

export function knownPeople(journal: Journal): Known[] {
  return [...[...journal.groups.values()].flatMap(membersOf), ...colleagues(journal)];
}

export const rosterOf = (journal: Journal, people: readonly Known[]): Roster => ({
  people: people.map(({ id, kind, names }) => ({ id, kind, names })),
  groups: [...journal.groups.values()].map(({ name }) => name),
});

/** Members whose real name the check cannot know: it can only look for what it was told. */
export function membersWithoutForms(journal: Journal, groupIds: ReadonlySet<string>): number {
  const members = [...groupIds].flatMap((id) => journal.groups.get(id)?.members ?? []);
  return members.filter(({ name, alsoAppearsAs }) => name !== null && alsoAppearsAs.length === 0).length;
}

/** Nobody whose name was let go of: nothing of them is known any more. */
const membersOf = ({ id: groupId, members }: Group): Known[] =>
  members.flatMap(({ id, name, alsoAppearsAs }) =>
    name === null ? [] : [person(id, 'member', name, alsoAppearsAs, groupId)],
  );

const colleagues = (journal: Journal): Known[] =>
  [...journal.colleagues.values()].flatMap(({ id, name, alsoAppearsAs }) =>
    name === null ? [] : [person(id, 'co-leader', name, alsoAppearsAs, null)],
  );

const person = (
  id: string,
  kind: PersonKind,
  name: string,
  forms: readonly string[],
  groupId: string | null,
): Known => ({ id, kind, name, names: [name, ...forms], groupId });
