// The people whom the journal knows by name, as the matcher wants them, and where each of them stands in a roster.
import { refuse } from '../../../preload/contract/errors.ts';
import type { Group } from '../../../preload/contract/schemas/group.ts';
import type { PersonRef } from '../../../preload/contract/schemas/lettingGoOfPerson.ts';
import type { Person } from '../../deidentify/check/identifier.ts';
import type { Journal } from '../../journal/journal.ts';

/** Refuses `not-found`. */
export function personOf(journal: Journal, ref: PersonRef): Person {
  const person = everybody(journal).find(({ id }) => id === idOf(ref));
  if (!person) throw refuse('not-found');
  return person;
}

export const othersThan = (journal: Journal, ref: PersonRef): Person[] =>
  everybody(journal).filter(({ id }) => id !== idOf(ref));

const idOf = (ref: PersonRef): string => (ref.kind === 'member' ? ref.memberId : `co-leader of ${ref.groupId}`);

function everybody(journal: Journal): Person[] {
  return [...journal.groups.values()].flatMap(({ id, members, coLeader }): Person[] => [
    ...members.map((member): Person => ({ id: member.id, kind: 'member', names: namesOf(member) })),
    ...(coLeader ? [{ id: `co-leader of ${id}`, kind: 'co-leader', names: namesOf(coLeader) } as const] : []),
  ]);
}

const namesOf = ({ name, alsoAppearsAs }: { name: string; alsoAppearsAs: readonly string[] }): string[] => [
  name,
  ...alsoAppearsAs,
];

/** The roster with the name and the forms of this person taken out of it; whatever counts under their id goes on counting. */
export function withoutName(group: Group, ref: PersonRef, former: string): Group {
  const nameless = { name: former, alsoAppearsAs: [] };
  const revision = group.revision + 1;
  if (ref.kind === 'co-leader') {
    return { ...group, revision, coLeader: group.coLeader ? { ...group.coLeader, ...nameless } : null };
  }
  const members = group.members.map((member) => (member.id === ref.memberId ? { ...member, ...nameless } : member));
  return { ...group, revision, members };
}
