// Everything typed in the form of a new group, read as one: the group to create, or what does not fit yet.
import type { Colleague } from '../../../preload/contract/schemas/colleague.ts';
import { LIMITS } from '../../../preload/contract/schemas/common.ts';
import { type NewGroup, UNSAID_GROUP_FACTS } from '../../../preload/contract/schemas/group.ts';
import { asCoLeader, colleagueOfName } from '../colleagues/colleagueNames.ts';
import { type FieldProblems, type GroupFields, readGroupFields } from './groupFields.ts';
import { readForms, readMemberLines } from './people.ts';

export type TypedGroup = {
  readonly facts: GroupFields;
  /** One name, or several separated by commas. */
  readonly coLeaders: string;
  /** Members, one per line. */
  readonly lines: string;
  /** The "also appears as" of each person, by the name as it is typed. */
  readonly forms: ReadonlyMap<string, string>;
};

export function newGroupOf(
  { facts, coLeaders, lines, forms }: TypedGroup,
  known: readonly Colleague[],
): { group: NewGroup } | { problems: FieldProblems } {
  const read = readGroupFields(facts);
  const leading = readForms(coLeaders);
  const { names, problem } = readMemberLines(lines);
  const people = [...names, ...leading.forms].map((name) => ({ name, ...readForms(forms.get(name) ?? '') }));
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
    group: { ...UNSAID_GROUP_FACTS, ...read.group, usualCoLeaders, members: written.slice(0, names.length) },
  };
}
