// What stands in the place of each finding: the same label for the same person throughout, letters in shuffled order and never
// an initial; for everything else what kind of thing it was, in brackets. Nothing is invented.
import type { Random } from '../../crypto/random.ts';
import { shuffledLetters } from '../letters.ts';
import type { Identifier, Roster } from './identifier.ts';

/** @returns the label of a finding; `words` is the stretch it stands for */
export type Labelling = (identifier: Identifier, words: string) => string;

export function labelling(roster: Roster, found: readonly Identifier[], random: Random): Labelling {
  const named = new Set(found.flatMap(({ people }) => (people?.length === 1 ? people : [])));
  const ofKind = (leads: boolean): string[] =>
    roster.people
      .filter(({ id, kind }) => named.has(id) && kind !== 'co-leader' && (kind === 'leader') === leads)
      .map(({ id }) => id)
      .sort();
  const labels = new Map<string, string>();
  for (const { id, kind } of roster.people) if (kind === 'co-leader') labels.set(id, 'the co-leader');
  for (const [word, ids] of [
    ['Member', ofKind(false)],
    ['Leader', ofKind(true)],
  ] as const) {
    const letters = shuffledLetters(ids.length, random);
    ids.forEach((id, index) => labels.set(id, `${word} ${letters[index] ?? ''}`));
  }
  return (identifier, words) => {
    const [only, second] = identifier.people ?? [];
    if (only !== undefined) return second === undefined ? (labels.get(only) ?? 'a member') : 'a member';
    return kindOf(identifier, words);
  };
}

function kindOf({ type, rule }: Identifier, words: string): string {
  switch (type) {
    case 'NAME_ROSTER':
      return 'a member';
    case 'NAME_OTHER':
      return '[a person]';
    case 'DATE':
      return rule === 'date: feast' ? '[a holiday]' : '[a date]';
    case 'AGE_OVER_89':
      return 'in their nineties or older';
    case 'LOCATION':
      return '[a place]';
    case 'ORG':
      return rule === 'group name' ? 'the group' : institution(words);
    case 'PHONE':
      return '[a telephone number]';
    case 'EMAIL':
      return '[an e-mail address]';
    case 'URL':
      return '[a web address]';
    case 'ID':
      return '[a number]';
    case 'QUASI':
    case 'OTHER':
      return '[a detail]';
  }
}

const INSTITUTIONS: readonly (readonly [RegExp, string])[] = [
  [/hospi(?:tal|ce)\b|infirmary|spital|krankenhaus|h[oô]pital|ospedale/iu, '[a hospital]'],
  [/school|college|academy/iu, '[a school]'],
  [/universit/iu, '[a university]'],
  [/church|chapel|abbey|mosque|temple|synagogue|cathedral/iu, '[a place of worship]'],
  [/surgery|practice|clinic|medical|health|centre|center/iu, '[a practice]'],
];

const institution = (words: string): string =>
  INSTITUTIONS.find(([pattern]) => pattern.test(words))?.[1] ?? '[an institution]';
