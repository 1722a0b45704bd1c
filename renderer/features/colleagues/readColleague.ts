// What is typed about a colleague, read as one: the colleague as they then are, or what does not fit.
import type { ColleaguePart } from '../../../preload/contract/schemas/colleague.ts';
import { LIMITS } from '../../../preload/contract/schemas/common.ts';
import { readDate } from '../../ui/typed.ts';
import { readForms, sameName, writeForms } from '../group/people.ts';
import { oneLine } from '../oneLine.ts';
import type { ColleagueRecord } from './colleagueRecord.ts';

export type TypedColleague = {
  readonly name: string;
  readonly forms: string;
  readonly accreditedBy: string;
  readonly accreditedSince: string;
  readonly as: readonly ColleaguePart[];
};

export type ColleagueProblems = {
  readonly name?: 'missing' | 'too-long' | 'taken';
  /** Says beside its own field what is wrong. */
  readonly forms?: true;
  readonly accreditedBy?: 'too-long';
  readonly accreditedSince?: 'no-such-date';
};

export const typedOf = (colleague: ColleagueRecord): TypedColleague => ({
  name: colleague.name ?? '',
  forms: writeForms(colleague.alsoAppearsAs),
  accreditedBy: colleague.accreditedBy ?? '',
  accreditedSince: colleague.accreditedSince ?? '',
  as: colleague.as,
});

/** `others`: the names of all other colleagues. A choice of two with one name could not be told apart. */
export function readColleague(
  before: ColleagueRecord,
  typed: TypedColleague,
  others: readonly string[],
): ColleagueRecord | ColleagueProblems {
  const [name, accreditedBy] = [oneLine(typed.name), oneLine(typed.accreditedBy)];
  const { forms, problem } = readForms(typed.forms);
  const accreditedSince = readDate(typed.accreditedSince);
  const wrong = nameProblem(name, before, others);
  const problems: ColleagueProblems = {
    ...(wrong === null ? {} : { name: wrong }),
    ...(problem === null ? {} : { forms: true }),
    ...(accreditedBy.length > LIMITS.fact ? { accreditedBy: 'too-long' } : {}),
    ...(accreditedSince === undefined ? { accreditedSince: 'no-such-date' } : {}),
  };
  if (Object.keys(problems).length > 0) return problems;
  return {
    id: before.id,
    name: name === '' ? null : name,
    alsoAppearsAs: [...forms],
    accreditedBy: accreditedBy === '' ? null : accreditedBy,
    accreditedSince: accreditedSince ?? null,
    as: [...typed.as],
  };
}

/** Somebody whose name was let go of may go on without one. */
function nameProblem(
  name: string,
  before: ColleagueRecord,
  others: readonly string[],
): NonNullable<ColleagueProblems['name']> | null {
  if (name === '') return before.name === null ? null : 'missing';
  if (name.length > LIMITS.personName) return 'too-long';
  return others.some((other) => sameName(name, other)) ? 'taken' : null;
}
