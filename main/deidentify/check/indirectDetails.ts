// What a text tells about one label without a name: role, year of training, age, pronoun, workplace, family, an event. Looked for in
// the sentences in which the label stands, and in the one after as long as it goes on with a pronoun.

export type Detail = {
  readonly kind: 'role' | 'year' | 'age' | 'pronoun' | 'family' | 'origin' | 'event';
  /** What it says, for comparing: "nurse", "she". */
  readonly value: string;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
};

const ROLES =
  'registrar|nurse|chaplain|physiotherapist|psychologist|psychiatrist|paediatrician|pediatrician|surgeon|anaesthetist|anesthesiologist|oncologist|pharmacist|midwife|paramedic|social worker|health visitor|physician assistant|nurse practitioner|intern|resident|fellow|consultant|trainee|medical student|student|locum|partner|dentist|vet|porter|receptionist|manager|dietitian|radiologist|geriatrician|cardiologist|gynaecologist|obstetrician';

const PATTERNS: readonly (readonly [Exclude<Detail['kind'], 'pronoun'>, RegExp])[] = [
  ['role', new RegExp(`\\b(?:the|our|a|an|as|only|who is a|is a|was a) (?:\\w+ )?(${ROLES})\\b`, 'giu')],
  ['year', /\b(?:(?:PGY|ST|CT|FY|F)-?\d|(?:first|second|third|fourth|final)[- ]year)\b/giu],
  [
    'age',
    /(?<=\b(?:aged?|is|turned|just|,|\() )(?:\d{2})(?= years old|[- ]year[- ]old|[,.)])|\bin (?:her|his|their) (?:late |early |mid-?)?(?:twenties|thirties|forties|fifties|sixties|seventies)\b/giu,
  ],
  [
    'family',
    /\b(?:pregnant|divorced|widow(?:ed|er)?|married last|newly married|her wedding|his wedding|(?:her|his|their) (?:twins?|husband|wife|partner|baby|newborn|daughter|son|mother|father|brother|sister))\b/giu,
  ],
  [
    'origin',
    /\b(?:from abroad|trained in|comes from|came from|grew up in|accent|first language|immigrant|refugee|only (?:man|woman|black|muslim|jewish|german|irish))\b/giu,
  ],
  [
    'event',
    /\b(?:was (?:ill|sick|suspended|investigated|burgled|attacked|off sick)|car accident|complaint|inquest|resigned|retir(?:es|ed|ing)|left in|is leaving|leaves in|new job|exam|on leave|had lost (?:her|his|their))\b/giu,
  ],
];

const PRONOUN = /\b(she|her|hers|herself|he|him|his|himself)\b/iu;

export function detailsAbout(text: string, label: string): Detail[] {
  const found: Detail[] = [];
  let goesOn: boolean = false;
  for (const { start, words } of sentencesOf(text)) {
    const isNamed = hasLabel(words, label);
    const isAbout: boolean = isNamed || (goesOn && /^\W*(?:she|he|they|her|his|their)\b/iu.test(words));
    goesOn = isAbout && !otherLabel(words, label);
    if (!isAbout) continue;
    for (const [kind, pattern] of PATTERNS)
      for (const match of words.matchAll(pattern))
        found.push(detail(kind, (match[1] ?? match[0]).toLowerCase(), start + match.index, match[0]));
    const pronoun = otherLabel(words, label) ? null : PRONOUN.exec(words);
    if (pronoun) {
      const value = /^(?:she|hers?|herself)$/i.test(pronoun[0]) ? 'she' : 'he';
      found.push(detail('pronoun', value, start + pronoun.index, pronoun[0]));
    }
  }
  return found;
}

const detail = (kind: Detail['kind'], value: string, start: number, words: string): Detail => ({
  kind,
  value,
  start,
  end: start + words.length,
  words,
});

function sentencesOf(text: string): { start: number; words: string }[] {
  return [...text.matchAll(/[^.!?\n]+[.!?]*/gu)].map((match) => ({ start: match.index, words: match[0] }));
}

const escaped = (label: string): string => label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const hasLabel = (words: string, label: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escaped(label)}(?![\\p{L}\\p{N}])`, 'iu').test(words);

/** With two people in one sentence a pronoun may be either's. */
const otherLabel = (words: string, label: string): boolean =>
  [...words.matchAll(/\b(?:Member|Leader) [A-Z]{1,2}\b/g)].some(([other]) => other !== label);
