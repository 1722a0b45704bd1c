// Everything typed in the form of a new group, read as one: the group to create, or what does not fit yet.
import type { Colleague } from '../../../preload/contract/schemas/colleague.ts';
import { LIMITS } from '../../../preload/contract/schemas/common.ts';
import type { NewGroup } from '../../../preload/contract/schemas/group.ts';
import { asCoLeader, colleagueOfName } from '../colleagues/colleagueNames.ts';
import { type FieldProblems, type GroupFields, NEW_GROUP, readGroupFields } from './groupFields.ts';
import { readForms, readMemberLines } from './people.ts';

export type TypedGroup = {
  readonly facts: GroupFields;
  /** One name, or several separated by commas. */
  readonly coLeaders: string;
  /** Members, one per line. */
  readonly lines: string;
  /** The "also appears as" of each person, by the name as it is typed. Pairs, because a name may mean something to a computer. */
  readonly forms: readonly (readonly [name: string, forms: string])[];
};

export const NOTHING_TYPED: TypedGroup = { facts: NEW_GROUP, coLeaders: '', lines: '', forms: [] };

export const formsTyped = ({ forms }: TypedGroup, name: string): string =>
  forms.find(([one]) => one === name)?.[1] ?? '';

export const withForms = (typed: TypedGroup, name: string, of: string): TypedGroup => ({
  ...typed,
  forms: [...typed.forms.filter(([one]) => one !== name), [name, of]],
});

export function newGroupOf(
  typed: TypedGroup,
  known: readonly Colleague[],
): { group: NewGroup } | { problems: FieldProblems } {
  const { facts, coLeaders } = typed;
  // Whoever is only a member keeps no roster of the others.
  const lines = facts.iAm === 'member' ? '' : typed.lines;
  const read = readGroupFields(facts);
  const leading = readForms(coLeaders);
  const { names, problem } = readMemberLines(lines);
  const people = [...names, ...leading.forms].map((name) => ({ name, ...readForms(formsTyped(typed, name)) }));
  const tooMany = leading.forms.length > LIMITS.colleaguesTogether ? ('too-many' as const) : null;
  const coLeaderProblem = leading.problem ?? tooMany;
  if ('problems' in read || coLeaderProblem !== null) {
    const problems = 'problems' in read ? read.problems : {};
    return { problems: coLeaderProblem === null ? problems : { ...problems, coLeaders: coLeaderProblem } };
  }
  // These say beside their own field what is wrong.
  if (problem !== null || people.some((person) => person.problem !== null)) return { problems: {} };
  const written = people.map(({ name, forms: of }) => ({ name, alsoAppearsAs: [...of] }));
  const usualCoLeaders = written
    .slice(names.length)
    .map((person) => colleagueOfName(known, person.name)?.id ?? asCoLeader(person));
  return {
    group: { ...read.group, usualCoLeaders, members: written.slice(0, names.length) },
  };
}
