// What stands in the place of each finding: the same label for the same person throughout, letters in shuffled order and never
// an initial; for everything else what kind of thing it was, in brackets. Nothing is invented.
import type { Random } from '../../crypto/random.ts';
import { shuffledLetters } from '../letters.ts';
import type { Identifier, Roster } from './identifier.ts';
import { relativeDate } from './relativeDate.ts';
import { LABEL_WORDING, type LabelLanguage, type LabelWording } from './labelWording.ts';

/** @returns the label of a finding; `words` is the stretch it stands for, `session` the date of the session it is about */
export type Labelling = (identifier: Identifier, words: string, session?: string) => string;

export function labelling(
  roster: Roster,
  found: readonly Identifier[],
  random: Random,
  language: LabelLanguage = 'en',
): Labelling {
  const wording = LABEL_WORDING[language];
  const named = new Set(found.flatMap(({ people }) => (people?.length === 1 ? people : [])));
  const ofKind = (leads: boolean): string[] =>
    roster.people
      .filter(({ id, kind }) => named.has(id) && kind !== 'co-leader' && (kind === 'leader') === leads)
      .map(({ id }) => id)
      .sort();
  const labels = new Map<string, string>();
  for (const { id, kind } of roster.people) if (kind === 'co-leader') labels.set(id, wording.coLeader);
  for (const [word, ids] of [
    [wording.member, ofKind(false)],
    [wording.leader, ofKind(true)],
  ] as const) {
    const letters = shuffledLetters(ids.length, random);
    ids.forEach((id, index) => labels.set(id, `${word} ${letters[index] ?? ''}`));
  }
  return (identifier, words, session) => {
    const [only, second] = identifier.people ?? [];
    if (only !== undefined) return second === undefined ? (labels.get(only) ?? wording.someMember) : wording.someMember;
    const isDay = identifier.type === 'DATE' && identifier.rule !== 'date: feast';
    const day = isDay && session !== undefined ? relativeDate(words, session, language) : undefined;
    return day ?? kindOf(identifier, words, wording);
  };
}

function kindOf({ type, rule }: Identifier, words: string, wording: LabelWording): string {
  switch (type) {
    case 'NAME_ROSTER':
      return wording.someMember;
    case 'NAME_OTHER':
      return wording.person;
    case 'DATE':
      return rule === 'date: feast' ? wording.holiday : wording.date;
    case 'AGE_OVER_89':
      return wording.over89;
    case 'LOCATION':
      return wording.place;
    case 'ORG':
      return rule === 'group name' ? wording.group : wording[institution(words)];
    case 'PHONE':
      return wording.phone;
    case 'EMAIL':
      return wording.email;
    case 'URL':
      return wording.url;
    case 'ID':
      return wording.number;
    case 'QUASI':
    case 'OTHER':
      return wording.detail;
  }
}

type Institution = 'hospital' | 'school' | 'university' | 'worship' | 'practice' | 'institution';

const INSTITUTIONS: readonly (readonly [RegExp, Institution])[] = [
  [/hospi(?:tal|ce)\b|infirmary|spital|krankenhaus|h[oô]pital|ospedale/iu, 'hospital'],
  [/school|college|academy/iu, 'school'],
  [/universit/iu, 'university'],
  [/church|chapel|abbey|mosque|temple|synagogue|cathedral/iu, 'worship'],
  [/surgery|practice|clinic|medical|health|centre|center/iu, 'practice'],
];

const institution = (words: string): Institution =>
  INSTITUTIONS.find(([pattern]) => pattern.test(words))?.[1] ?? 'institution';
