// Where one person stands in a text. The identifier check does the reading (nicknames, initials, misspellings, names that are
// words), told about everybody else too, so that it knows whose name it may be; what was entered is found in any case and
// with or without accents, whatever the check makes of it. Cheap questions first: most paragraphs name nobody.
import type { Person } from '../../deidentify/check/identifier.ts';
import { identifierCheck } from '../../deidentify/check/identifierCheck.ts';
import { rosterIndex } from '../../deidentify/check/rosterIndex.ts';
import { enteredForms } from './enteredForms.ts';
import { quickLook } from './quickLook.ts';

export type PersonStretch = {
  /** UTF-16 offsets, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The form fits somebody else as well. */
  readonly mayBeOther: boolean;
};

export interface PersonMatcher {
  /** In order, without overlap. */
  find(text: string): PersonStretch[];
}

export function personMatcher(person: Person, others: readonly Person[]): PersonMatcher {
  const check = identifierCheck({ people: [person, ...others], groups: [] });
  const isWorthReading = quickLook(rosterIndex({ people: [person], groups: [] }), person.names);
  const entered = enteredForms(
    person.names,
    others.flatMap(({ names }) => names),
  );
  const readByCheck = (text: string): PersonStretch[] =>
    check.identifiers(text).flatMap(({ start, end, type, people }) => {
      if (type !== 'NAME_ROSTER' || !people?.includes(person.id)) return [];
      return [{ start, end, mayBeOther: people.length > 1 }];
    });
  return {
    find: (text) => (isWorthReading(text) ? joined([...entered(text), ...readByCheck(text)]) : []),
  };
}

/** What overlaps is one stretch: it is somebody else's only if every part of it may be. */
function joined(stretches: readonly PersonStretch[]): PersonStretch[] {
  const result: PersonStretch[] = [];
  for (const next of stretches.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    const last = result.at(-1);
    if (last && next.start < last.end) {
      const mayBeOther = last.mayBeOther && next.mayBeOther;
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, next.end), mayBeOther };
    } else result.push(next);
  }
  return result;
}
