// Where one person stands in a text. The identifier check does the reading (nicknames, initials, misspellings, names that are
// words), told about everybody else too, so that it knows whose name it may be; what was entered is found in any case and
// with or without accents, whatever the check makes of it. Cheap questions first: most paragraphs name nobody.
import type { Person } from '../../deidentify/check/identifier.ts';
import { identifierCheck } from '../../deidentify/check/identifierCheck.ts';
import { rosterIndex } from '../../deidentify/check/rosterIndex.ts';
import { wordsOf } from '../../deidentify/words.ts';
import { enteredForms } from './enteredForms.ts';

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
  const alone = rosterIndex({ people: [person], groups: [] });
  const entered = enteredForms(
    person.names,
    others.flatMap(({ names }) => names),
  );
  const mayNameThem = (text: string): boolean =>
    wordsOf(text).some(({ folded }) => alone.mayBeForm(folded)) || DOTTED_INITIALS.test(text);
  const readByCheck = (text: string): PersonStretch[] =>
    check.identifiers(text).flatMap(({ start, end, type, people }) => {
      if (type !== 'NAME_ROSTER' || !people?.includes(person.id)) return [];
      return [{ start, end, mayBeOther: people.length > 1 }];
    });
  return {
    find: (text) => joined([...entered(text), ...(mayNameThem(text) ? readByCheck(text) : [])]),
  };
}

const DOTTED_INITIALS = /\p{Lu}\.\s?\p{Lu}/u;

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
