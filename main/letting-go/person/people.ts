// The people whom the journal knows by name, as the matcher wants them, and the one record in which each of them stands.
import { refuse } from '../../../preload/contract/errors.ts';
import type { PersonRef } from '../../../preload/contract/schemas/lettingGoOfPerson.ts';
import type { Person } from '../../deidentify/check/identifier.ts';
import type { Journal } from '../../journal/journal.ts';
import type { Understood, ValueOf } from '../../journal/kinds.ts';

/** Refuses `not-found`. */
export function personOf(journal: Journal, ref: PersonRef): Person {
  const person = everybody(journal).find(({ id }) => id === idOf(ref));
  if (!person) throw refuse('not-found');
  return person;
}

export const othersThan = (journal: Journal, ref: PersonRef): Person[] =>
  everybody(journal).filter(({ id }) => id !== idOf(ref));

const idOf = (ref: PersonRef): string => (ref.kind === 'member' ? ref.memberId : ref.colleagueId);

function everybody(journal: Journal): Person[] {
  const members = [...journal.groups.values()].flatMap((group) => group.members);
  return [
    ...members.map((one): Person => ({ id: one.id, kind: 'member', names: namesOf(one) })),
    ...[...journal.colleagues.values()].map((one): Person => ({ id: one.id, kind: 'co-leader', names: namesOf(one) })),
  ];
}

type Named = Pick<ValueOf<'colleague'>, 'name' | 'alsoAppearsAs'>;

const namesOf = ({ name, alsoAppearsAs }: Named): string[] =>
  name === null ? alsoAppearsAs : [name, ...alsoAppearsAs];

const NAMELESS: Named = { name: null, alsoAppearsAs: [] };

/** The id of the record in which the person stands with their name. */
export const recordOf = (ref: PersonRef): string => (ref.kind === 'member' ? ref.groupId : ref.colleagueId);

/**
 * That record without their name and its forms; whatever counts under their id goes on counting. Every other record comes back
 * as it is.
 */
export function withoutName(record: Understood, ref: PersonRef): Understood {
  if (record.id !== recordOf(ref)) return record;
  if (record.kind === 'colleague') {
    return { ...record, value: { ...record.value, ...NAMELESS, revision: record.value.revision + 1 } };
  }
  if (record.kind !== 'group' || ref.kind !== 'member') return record;
  const members = record.value.members.map((one) => (one.id === ref.memberId ? { ...one, ...NAMELESS } : one));
  return { ...record, value: { ...record.value, members, revision: record.value.revision + 1 } };
}
