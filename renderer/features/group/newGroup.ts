// Everything typed in the form of a new group, read as one: the group to create, or what does not fit yet.
import type { NewGroup } from '../../../preload/contract/schemas/group.ts';
import { type FieldProblems, type GroupFields, readGroupFields } from './groupFields.ts';
import { readForms, readMemberLines } from './people.ts';

/** `forms` are the "also appears as" of each person, by the name as it is typed. */
export function newGroupOf(
  typed: GroupFields,
  lines: string,
  forms: ReadonlyMap<string, string>,
): { group: NewGroup } | { problems: FieldProblems } {
  const read = readGroupFields({ ...typed, coLeaderForms: forms.get(typed.coLeader.trim()) ?? '' });
  const { names, problem } = readMemberLines(lines);
  const members = names.map((name) => ({ name, ...readForms(forms.get(name) ?? '') }));
  if ('problems' in read) return read;
  // These say beside their own field what is wrong.
  if (problem !== null || members.some((member) => member.problem !== null)) return { problems: {} };
  return {
    group: { ...read.group, members: members.map(({ name, forms: of }) => ({ name, alsoAppearsAs: [...of] })) },
  };
}
