// Two versions of a group: the leader's own change wins, what only somebody else changed or added is taken over.
import type { Group } from '../../../preload/contract/schemas/group.ts';

type Fields = Omit<Group, 'revision'>;

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

export function mergeGroups(base: Fields, mine: Fields, theirs: Fields): Fields {
  const { members: _, ...facts } = mine;
  const changed = Object.entries(facts).filter(([name, value]) => !same(value, base[name as keyof Fields]));
  const find = (group: Fields, id: string) => group.members.find((member) => member.id === id);
  const members = mine.members.map((own) => (same(own, find(base, own.id)) ? (find(theirs, own.id) ?? own) : own));
  const added = theirs.members.filter(({ id }) => !find(mine, id));
  return { ...theirs, ...Object.fromEntries(changed), members: [...members, ...added] };
}
