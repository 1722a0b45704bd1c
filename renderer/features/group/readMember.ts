// What is typed about a member, read as one: the member as they then are, or what does not fit.
import { inOrder, LIMITS } from '../../../preload/contract/schemas/common.ts';
import type { Member } from '../../../preload/contract/schemas/group.ts';
import { readDate } from '../../ui/typed.ts';
import { oneLine } from '../oneLine.ts';
import { readForms, sameName } from './people.ts';

export type TypedMember = {
  readonly name: string;
  readonly forms: string;
  readonly joinedOn: string;
  readonly leftOn: string;
};

export type MemberProblems = {
  readonly name?: 'missing' | 'too-long' | 'taken';
  /** Says beside its own field what is wrong. */
  readonly forms?: true;
  readonly joinedOn?: 'no-such-date';
  readonly leftOn?: 'no-such-date' | 'before-joining';
};

/** `others`: the names of everybody else in the group. */
export function readMember(before: Member, typed: TypedMember, others: readonly string[]): Member | MemberProblems {
  const name = oneLine(typed.name);
  const { forms, problem } = readForms(typed.forms);
  const [joinedOn, leftOn] = [readDate(typed.joinedOn), readDate(typed.leftOn)];
  const wrong = nameProblem(name, before, others);
  const problems: MemberProblems = {
    ...(wrong === null ? {} : { name: wrong }),
    ...(problem === null ? {} : { forms: true }),
    ...(joinedOn === undefined ? { joinedOn: 'no-such-date' } : {}),
    ...(leftOn === undefined ? { leftOn: 'no-such-date' } : {}),
    ...(inOrder(joinedOn ?? null, leftOn ?? null) ? {} : { leftOn: 'before-joining' }),
  };
  if (Object.keys(problems).length > 0) return problems;
  const dates = { joinedOn: joinedOn ?? null, leftOn: leftOn ?? null };
  return { ...before, name: name === '' ? null : name, alsoAppearsAs: [...forms], ...dates };
}

/** Somebody whose name was let go of may go on without one. */
function nameProblem(
  name: string,
  before: Member,
  others: readonly string[],
): NonNullable<MemberProblems['name']> | null {
  if (name === '') return before.name === null ? null : 'missing';
  if (name.length > LIMITS.personName) return 'too-long';
  return others.some((other) => sameName(name, other)) ? 'taken' : null;
}
