// A label hides a name, not a person: in a group of nine "the registrar who cried" is one. For each label, how many of the roster
// fit what the text says about it; who fits alone, or is described by three details or more, must be looked at again.
import type { Person } from './identifier.ts';
import { detailsAbout, type Detail } from './indirectDetails.ts';

export type PersonFacts = Pick<Person, 'id' | 'kind'> & {
  readonly pronoun?: 'she' | 'he' | 'they';
  /** Role, year, specialty, workplace, known events: whatever is noted about the person, in any words. */
  readonly facts: readonly string[];
};

/** Which label stands for whom: this never leaves the journal. */
export type Labelled = { readonly label: string; readonly personId: string };

export type Proposal =
  | { readonly kind: 'drop-role'; readonly start: number; readonly end: number; readonly words: string }
  | { readonly kind: 'decade-of-age'; readonly start: number; readonly end: number; readonly replacement: string }
  | { readonly kind: 'neutral-pronouns'; readonly label: string }
  | { readonly kind: 'merge-labels'; readonly labels: readonly [string, string] };

export type Fitting = {
  readonly label: string;
  /** How many people of the roster the text may mean; the one meant is among them. */
  readonly fits: number;
  /** `one`: the text says who it is. `two`: nearly. */
  readonly level: 'one' | 'two' | 'more';
  readonly details: readonly Detail[];
  /** Rule of three: so many indirect details about one person must be confirmed by the leader. */
  readonly mustConfirm: boolean;
  readonly proposals: readonly Proposal[];
};

const RULE_OF_THREE = 3;

/** @param output the text as it would leave, with its labels */
export function smallGroupCheck(
  output: string,
  labels: readonly Labelled[],
  people: readonly PersonFacts[],
): readonly Fitting[] {
  const present = labels.filter(({ label }) => output.includes(label));
  return present.map(({ label, personId }): Fitting => {
    const details = detailsAbout(output, label);
    const meant = people.find(({ id }) => id === personId);
    const fits = people.filter(
      (one) => one.id === personId || (meant?.kind === one.kind && mayBe(one, details)),
    ).length;
    const told = new Set(details.map(({ kind, value }) => `${kind} ${value}`)).size;
    const level = fits <= 1 ? 'one' : fits === 2 ? 'two' : 'more';
    const mustConfirm = told >= RULE_OF_THREE;
    return {
      label,
      fits,
      level,
      details,
      mustConfirm,
      proposals: level === 'more' && !mustConfirm ? [] : proposalsFor(label, details, present),
    };
  });
}

/** Only what is known speaks against somebody: a person about whom nothing is noted always fits. */
function mayBe({ pronoun, facts }: PersonFacts, details: readonly Detail[]): boolean {
  const known = facts.map((fact) => fact.toLowerCase());
  return details.every(({ kind, value }) => {
    if (kind === 'pronoun') return pronoun === undefined || value === pronoun;
    if (kind === 'role' || kind === 'year') {
      const told = known.filter((fact) => KIND_OF_FACT[kind].test(fact));
      return told.length === 0 || told.some((fact) => fact.includes(value));
    }
    return true;
  });
}

const KIND_OF_FACT: Readonly<Record<'role' | 'year', RegExp>> = {
  role: /\p{L}{3}/u,
  year: /(?:pgy|st|ct|fy|year|f)[- ]?\d/u,
};

function proposalsFor(label: string, details: readonly Detail[], present: readonly Labelled[]): Proposal[] {
  const other = present.find((one) => one.label !== label && kindOf(one.label) === kindOf(label));
  return [
    ...details.flatMap(({ kind, start, end, words }): Proposal[] => {
      if (kind === 'role' || kind === 'year') return [{ kind: 'drop-role', start, end, words }];
      const decade = kind === 'age' ? decadeOf(words) : undefined;
      return decade === undefined ? [] : [{ kind: 'decade-of-age', start, end, replacement: decade }];
    }),
    ...(details.some(({ kind, value }) => kind === 'pronoun' && value !== 'they')
      ? [{ kind: 'neutral-pronouns', label } as const]
      : []),
    ...(other ? [{ kind: 'merge-labels', labels: [label, other.label] } as const] : []),
  ];
}

const kindOf = (label: string): string => label.replace(/ [A-Z]{1,2}$/, '');

function decadeOf(words: string): string | undefined {
  const age = Number(/\d{2}/.exec(words)?.[0]);
  return Number.isNaN(age) ? undefined : `in their ${DECADES[Math.floor(age / 10)] ?? 'nineties'}`;
}

const DECADES = ['', 'teens', 'twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties'];
