// What the check finds in the paragraphs of a preparation. They are checked as one text, because what is a name in one of them
// is a name in all; what may only be recognised is looked for in each alone, where the check shows the strongest few.
import type { Identifier } from '../deidentify/check/identifier.ts';
import type { IdentifierCheck } from '../deidentify/check/identifierCheck.ts';
import { fold } from '../deidentify/words.ts';

const BETWEEN = '\n\n';

/** In order, with offsets into its own paragraph. `notNames`: folded words that the leader said name nobody. */
export function foundIn(
  texts: readonly string[],
  check: IdentifierCheck,
  notNames: ReadonlySet<string>,
): Identifier[][] {
  const together = check.identifiers(texts.join(BETWEEN));
  let from = 0;
  return texts.map((text) => {
    const own = within(together, from, text.length);
    from += text.length + BETWEEN.length;
    const recognisable = check.identifiers(text).filter(({ type }) => type === 'QUASI');
    return [...own, ...recognisable.filter((one) => !own.some((other) => sameStretch(one, other)))]
      .filter((one) => !isLearned(one, text, notNames))
      .sort((a, b) => a.start - b.start || b.end - a.end);
  });
}

/** What a finding has in one paragraph: a name that is split over two of them is found in both. */
function within(found: readonly Identifier[], from: number, length: number): Identifier[] {
  return found
    .filter(({ start, end }) => start < from + length && end > from)
    .map((one) => ({ ...one, start: Math.max(0, one.start - from), end: Math.min(length, one.end - from) }));
}

const sameStretch = (a: Identifier, b: Identifier): boolean => a.start === b.start && a.end === b.end;

/** Kinds the leader can call "not a name". A name of the roster stays one, whatever else it means. */
const TAKEN_FOR_NAMES: ReadonlySet<Identifier['type']> = new Set(['NAME_OTHER', 'LOCATION', 'ORG', 'OTHER']);

export const mayBeNoName = ({ type, tier }: Identifier): boolean =>
  TAKEN_FOR_NAMES.has(type) || (type === 'NAME_ROSTER' && tier === 'flag');

const isLearned = (one: Identifier, text: string, notNames: ReadonlySet<string>): boolean =>
  mayBeNoName(one) && notNames.has(fold(text.slice(one.start, one.end)));
