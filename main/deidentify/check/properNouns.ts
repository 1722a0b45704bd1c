// Default-deny: whatever has a capital inside a sentence and is on no list of things everybody says is taken for a name, a place
// or an institution. Lists of places are evidence, never a gate. Where a sentence begins the word itself must speak for it.
import { INSTITUTION, KINSHIP, PLACE_CUES, PLACE_ENDINGS, SPEAKING, TITLES } from '../lists/cueWords.ts';
import { ALLOWED_CAPITALS, ALLOWED_SHORT_FORMS, FOREIGN_NOUNS } from '../lists/medicalWords.ts';
import { WORDS_THAT_ARE_NAMES } from '../commonWords.ts';
import { isCompound, isEnglish, isFirstName, isKnownPlace } from './englishLexicon.ts';
import type { Identifier, IdentifierType } from './identifier.ts';
import { isAfterKinship, isAfterTitle, isFollowedByPersonCue, isListedWith, type Reading } from './reading.ts';
import type { Token } from './tokens.ts';

type Verdict = { readonly rule: string; readonly reason: string; readonly tier: 'redact' | 'flag' } | undefined;

export function properNouns(reading: Reading): Identifier[] {
  const verdicts = new Map<number, Verdict>();
  const capitals = reading.tokens.map((token) => token.shape === 'title' || token.shape === 'upper');
  const isCapital = (at: number): boolean => capitals[at] ?? false;
  const headings = headingTokens(reading);
  reading.tokens.forEach((token, at) => {
    if (reading.taken(token) || reading.isProtected(token) || token.shape === 'number') return;
    const verdict =
      token.shape === 'lower' || token.shape === 'uncased'
        ? lowerVerdict(reading, token, at)
        : headings.has(at)
          ? headingVerdict(token)
          : token.opensSentence
            ? openingVerdict(reading, token, at, isCapital)
            : innerVerdict(reading, token, at);
    if (verdict) verdicts.set(at, verdict);
  });
  extendOverInstitutions(reading, verdicts);
  extendBackToInstitution(reading, verdicts);
  extendForward(reading, verdicts);
  return [...verdicts].flatMap(([at, verdict]) => {
    const token = reading.tokens[at];
    return token && verdict ? [{ start: token.start, end: token.end, type: typeOf(reading, at), ...verdict }] : [];
  });
}

const deny = (rule: string, reason: string): Verdict => ({ rule, reason, tier: 'redact' });

function innerVerdict(reading: Reading, token: Token, at: number): Verdict {
  if (isAfterTitle(reading, at)) return deny('title', `after a title: '${token.text}'`);
  if (token.shape === 'upper') return upperVerdict(reading, token, at);
  if (token.text.length === 1) return undefined;
  if (isAllowed(token)) return undefined;
  if (isGraded(reading, token, at)) return undefined;
  if (TITLES.has(token.folded) || isTechnical(token.text)) return undefined;
  return deny('capital inside a sentence', `a capital inside a sentence: '${token.text}'`);
}

const isAllowed = (token: Token): boolean =>
  ALLOWED_CAPITALS.has(token.folded) ||
  FOREIGN_NOUNS.has(token.folded) ||
  (ALLOWED_SHORT_FORMS.has(token.folded) && !isFirstName(token.folded)) ||
  isPluralOfAllowed(token);
/** "Category II", "Grade 3": a word with a number after it grades something. */
const isGraded = ({ tokens }: Reading, { folded }: Token, at: number): boolean =>
  (isEnglish(folded) || folded.length > 6) &&
  !isFirstName(folded) &&
  /^(?:[IVX]{2,4}|\d)$/.test(tokens[at + 1]?.text ?? '') &&
  tokens[at + 1]?.before === ' ';

/** "GeneXpert", "SystmOne", but not "McBride" or "DeLuca". */
const isTechnical = (word: string): boolean =>
  /^\p{Lu}\p{Ll}+\p{Lu}/u.test(word) &&
  !/^(?:Mc|Mac|De|Di|La|Le|Van|Von|Fitz|Du|Da|Del|El|Al|St|Ben|Te|O)\p{Lu}/u.test(word) &&
  !/^\p{Lu}\p{Ll}{2,}(?:Ann|Anne|Beth|Jo|Lynn|Lee|Marie|Kate|Lou)$/u.test(word);
const isPluralOfAllowed = (token: Token): boolean =>
  token.folded.endsWith('s') && ALLOWED_CAPITALS.has(token.folded.slice(0, -1));

/** Short forms stay unless they stand where an institution would; a long word in capitals is a word or a name. */
function upperVerdict(reading: Reading, token: Token, at: number): Verdict {
  if (ALLOWED_SHORT_FORMS.has(token.folded) || ALLOWED_CAPITALS.has(token.folded) || token.text.length === 1)
    return undefined;
  const previous = reading.tokens[at - 1];
  const cue = previous?.folded === 'the' ? reading.tokens[at - 2]?.folded : previous?.folded;
  const atPlace = cue !== undefined && /^(?:at|from|in|to|near)$/.test(cue) && /^ $/.test(token.before);
  if (token.text.length <= 6 && !/\d/.test(token.text) && !isFirstName(token.folded)) {
    return atPlace && !isEnglish(token.folded)
      ? deny('short form of a place', `where an institution would stand: '${token.text}'`)
      : undefined;
  }
  return isEnglish(token.folded) || /\d/.test(token.text)
    ? undefined
    : deny('capitals', `in capitals, no everyday word: '${token.text}'`);
}

function openingVerdict(reading: Reading, token: Token, at: number, isCapital: (at: number) => boolean): Verdict {
  if (token.shape === 'upper')
    return isFirstName(token.folded) && !isEnglish(token.folded)
      ? deny('capitals', `a first name: '${token.text}'`)
      : upperVerdict(reading, token, at);
  if (
    token.text.length === 1 ||
    isAllowed(token) ||
    isTechnical(token.text) ||
    (TITLES.has(token.folded) && !isFollowedByPersonCue(reading, at))
  )
    return undefined;
  if (isGraded(reading, token, at)) return undefined;
  const word = isEnglish(token.folded);
  const person = isFollowedByPersonCue(reading, at);
  if (!word && isFirstName(token.folded)) return deny('first name', `a first name: '${token.text}'`);
  if (!word && isKnownPlace(token.folded)) return deny('place name', `a place: '${token.text}'`);
  if (!word && person) return deny('person by cue', `an unusual word that acts as a person: '${token.text}'`);
  if (!word && !isCompound(token.folded) && !lowerCaseWords(reading).has(token.folded))
    return deny('unusual word', `begins a sentence and is no everyday word: '${token.text}'`);
  if (isFirstName(token.folded) && isSignature(reading, at)) return deny('signature', `signs: '${token.text}'`);
  if (WORDS_THAT_ARE_NAMES.has(token.folded) && token.folded.length > 3 && onlyPeopleDo(reading, at))
    return deny('person by cue', `acts as a person: '${token.text}'`);
  if (isWithMe(reading, at)) return deny('person by cue', `"and I" after it: '${token.text}'`);
  if (isFirstName(token.folded) && isNameHere(reading, token, at, isCapital))
    return deny('first name', `a first name that acts: '${token.text}'`);
  if (isFirstName(token.folded) && person && !FUNCTION_FIRST.has(token.folded))
    return { rule: 'first name', reason: `may be a first name: '${token.text}'`, tier: 'flag' };
  if (!word && isFollowedByCapital(reading, at))
    return deny('name of two words', `before another name: '${token.text}'`);
  return undefined;
}

/** "Grace asked" but not "Grace is what we need"; "Rose, Will and May were late". */
function isNameHere(reading: Reading, token: Token, at: number, isCapital: (at: number) => boolean): boolean {
  const next = reading.tokens[at + 1];
  if (FUNCTION_FIRST.has(token.folded))
    return next?.before === ' ' && SPEAKING.has(next.folded) && !AUXILIARY.test(next.folded);
  if (
    token.possessive ||
    (next !== undefined &&
      next.before === ' ' &&
      SPEAKING.has(next.folded) &&
      (!COPULA.has(next.folded) || !ABSTRACT.has(token.folded)))
  )
    return true;
  return (
    isListedWith(reading, at, (other) => isCapital(other) && isFirstName(reading.tokens[other]?.folded ?? '')) ||
    isFollowedByCapital(reading, at)
  );
}

/** "Cliff and I talked": whoever stands there is a person. */
const isWithMe = ({ tokens }: Reading, at: number): boolean =>
  tokens[at + 1]?.folded === 'and' &&
  tokens[at + 1]?.before === ' ' &&
  tokens[at + 2]?.text === 'I' &&
  !KINSHIP.has(tokens[at]?.folded ?? '') &&
  !/^(?:he|she|they|you|we)$/.test(tokens[at]?.folded ?? '');

const onlyPeopleDo = ({ tokens }: Reading, at: number): boolean =>
  tokens[at + 1]?.before === ' ' &&
  /^(?:said|says|asked|asks|felt|thought|thinks|wondered|presented|presenting|presents|told|laughed|spoke|cried)$/.test(
    tokens[at + 1]?.folded ?? '',
  );

/** A sentence or a line that is nothing but the name. */
function isSignature({ text, tokens }: Reading, at: number): boolean {
  const after = text.slice(tokens[at]?.end ?? 0, tokens[at + 1]?.start ?? text.length);
  return (tokens[at + 1] === undefined && /^[\s.)]*$/.test(after)) || /^\.\s/.test(after) || /^\s*\n/.test(after);
}

const AUXILIARY =
  /^(?:is|was|has|had|can|could|would|will|wont|does|did|have|be|always|never|also|then|still|just|finally|later)$/;
const FUNCTION_FIRST = new Set(
  'will may can an so my do in see bill mark art jean long don long-term rich an in son young'.split(' '),
);
const COPULA = new Set(
  'is was has had can could would will did does isnt wasnt came comes becomes became goes went'.split(' '),
);
const ABSTRACT = new Set(
  'grace faith hope joy charity patience mercy dawn summer autumn angel star honor harmony comfort wisdom promise blessing precious gift happy lucky fortune sunday friday monday verity constance art chance chase rose ivy holly daisy fern pearl coral amber jade beauty princess queen innocent goodness'.split(
    ' ',
  ),
);

function isFollowedByCapital(reading: Reading, at: number): boolean {
  const next = reading.tokens[at + 1];
  return (
    next !== undefined &&
    /^[ -]$/.test(next.before) &&
    next.shape === 'title' &&
    !isAllowed(next) &&
    !reading.isProtected(next) &&
    next.text.length > 1 &&
    !TITLES.has(next.folded)
  );
}

function lowerVerdict(reading: Reading, token: Token, at: number): Verdict {
  const unknown =
    token.folded.length >= 3 && !isEnglish(token.folded) && !isCompound(token.folded) && !isAllowed(token);
  const startsClause = token.opensSentence || /[.,;:!?\n–—-]/.test(token.before);
  if (reading.lowerCase && startsClause && isFirstName(token.folded) && onlyPeopleDo(reading, at))
    return deny('first name', `a first name that acts: '${token.text}'`);
  if (!unknown) return undefined;
  if (isAfterTitle(reading, at)) return deny('title', `after a title: '${token.text}'`);
  if (!reading.lowerCase) return undefined;
  if (isFirstName(token.folded)) return deny('first name', `a first name: '${token.text}'`);
  const previous = reading.tokens[at - 1]?.folded ?? '';
  if (/^(?:in|from|near|at)$/.test(previous) || isAfterKinship(reading, at))
    return deny('place by cue', `an unusual word after "${previous}": '${token.text}'`);
  return token.opensSentence && isFollowedByPersonCue(reading, at)
    ? deny('person by cue', `an unusual word that acts as a person: '${token.text}'`)
    : undefined;
}

const seen = new WeakMap<Reading, ReadonlySet<string>>();

/** A word that stands in lower case elsewhere in the note is a word. */
function lowerCaseWords(reading: Reading): ReadonlySet<string> {
  const known =
    seen.get(reading) ?? new Set(reading.tokens.flatMap(({ shape, folded }) => (shape === 'lower' ? [folded] : [])));
  seen.set(reading, known);
  return known;
}

/** "Linden House called": the everyday word before the capital belongs to the name; so do lower words after a capital ("Gulf street"). */
function extendOverInstitutions(reading: Reading, verdicts: Map<number, Verdict>): void {
  const { tokens } = reading;
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at];
    if (!token || token.shape !== 'title' || !(INSTITUTION.has(token.folded) || PLACE_ENDINGS.has(token.folded)))
      continue;
    let first = at;
    while (
      first > 0 &&
      /^[ -]$|^'s? $/.test((tokens[first]?.before ?? '').replace(/^'s?/, '')) &&
      isPartOfName(reading, first - 1)
    )
      first--;
    if (first === at || (TITLES.has(tokens[first]?.folded ?? '') && !OWN_NAMES.test(token.folded))) continue;
    if (
      !OWN_NAMES.test(token.folded) &&
      INSTITUTION.has(token.folded) &&
      tokens.slice(first, at).every((part) => isAllowed(part) || NO_NAME_PART.has(part.folded))
    )
      continue;
    for (let part = first; part <= at; part++) {
      const one = tokens[part];
      if (one && !reading.taken(one)) verdicts.set(part, deny('institution or place', `part of a name: '${one.text}'`));
    }
  }
}

/** "Hospital de la Caridad", "University of Leeds": the institution stands first. */
function extendBackToInstitution({ tokens, taken }: Reading, verdicts: Map<number, Verdict>): void {
  const masked = Array.from(verdicts.keys());
  for (const at of masked) {
    let first = at - 1;
    while (
      tokens[first]?.shape === 'lower' &&
      LINKS.has(tokens[first]?.folded ?? '') &&
      /^ $/.test(tokens[first + 1]?.before ?? '')
    )
      first--;
    const head = tokens[first];
    if (
      !head ||
      head.shape !== 'title' ||
      !INSTITUTION.has(head.folded) ||
      taken(head) ||
      tokens[first + 1]?.before !== ' '
    )
      continue;
    verdicts.set(first, deny('institution or place', `part of a name: '${head.text}'`));
  }
}

const LINKS = new Set('of de la las los el del della di da do das dos du des le les der for'.split(' '));

/** "Mercy General": a capital right after a name of a place belongs to it, whatever it means. */
function extendForward({ tokens, taken, isProtected }: Reading, verdicts: Map<number, Verdict>): void {
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || verdicts.has(at) || token.shape !== 'title' || token.before !== ' ' || token.text.length < 3)
      continue;
    const previous = tokens[at - 1];
    if (
      !verdicts.has(at - 1) ||
      previous?.shape !== 'title' ||
      previous.possessive ||
      taken(token) ||
      isProtected(token)
    )
      continue;
    verdicts.set(at, deny('institution or place', `part of a name: '${token.text}'`));
  }
}

/** "General Hospital" has a name though both words are on lists; "Emergency Department" has none. */
const OWN_NAMES = /^(?:hospital|infirmary|school|college|university|church|museum|hospice|library|inn|hotel|arms)$/;

const NO_NAME_PART = new Set(
  'the a an our my their his her this that no every each at in from to and i we he she it they local'.split(' '),
);

function isPartOfName(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  return (
    token !== undefined &&
    token.shape !== 'lower' &&
    token.shape !== 'number' &&
    token.text.length > 1 &&
    !NO_NAME_PART.has(token.folded) &&
    !reading.isProtected(token)
  );
}

/** Lines in which capitals are the way of writing: "GROUP WORK", "What I Brought", "Notes on Leading". */
function headingTokens({ text, tokens }: Reading): ReadonlySet<number> {
  const headings = new Set<number>();
  let line: number[] = [];
  const close = (): void => {
    const words = line
      .flatMap((at) => tokens[at] ?? [])
      .filter(({ shape }) => shape !== 'number' && shape !== 'uncased');
    const big = words.filter(({ folded }) => folded.length > 3);
    const end = words.at(-1)?.end ?? 0;
    const isHeading =
      words.length >= 2 &&
      words.length <= 9 &&
      big.length > 0 &&
      big.every(({ shape }) => shape !== 'lower') &&
      !/[.?!,]/.test(text[end] ?? '') &&
      big.every(({ folded }) => isEnglish(folded));
    const shouted = words.length >= 3 && words.every(({ shape, text: word }) => shape === 'upper' || word.length === 1);
    if (isHeading || shouted) for (const at of line) headings.add(at);
    line = [];
  };
  tokens.forEach((token, at) => {
    if (token.before.includes('\n')) close();
    line.push(at);
  });
  close();
  return headings;
}

const headingVerdict = (token: Token): Verdict =>
  isEnglish(token.folded) ||
  isAllowed(token) ||
  token.text.length <= 2 ||
  (token.text.length <= 3 && token.shape === 'upper' && !isFirstName(token.folded))
    ? undefined
    : deny('capitals', `in a heading, no everyday word: '${token.text}'`);

function typeOf(reading: Reading, at: number): IdentifierType {
  const { tokens } = reading;
  const token = tokens[at];
  if (!token) return 'NAME_OTHER';
  if (isAfterTitle(reading, at) || isAfterKinship(reading, at) || isFollowedByPersonCue(reading, at))
    return 'NAME_OTHER';
  let last = at;
  while (/^[ -]$/.test(tokens[last + 1]?.before ?? '') && tokens[last + 1]?.shape === 'title') last++;
  const end = tokens[last]?.folded ?? '';
  if (INSTITUTION.has(end)) return 'ORG';
  if (PLACE_ENDINGS.has(end) || isKnownPlace(token.folded)) return 'LOCATION';
  if (isFirstName(token.folded)) return 'NAME_OTHER';
  let first = at;
  while (/^[ -]$/.test(tokens[first]?.before ?? '') && tokens[first - 1]?.shape === 'title') first--;
  const previous = tokens[first - 1]?.folded ?? '';
  if (previous === 'the') return 'ORG';
  return PLACE_CUES.has(previous) ? 'LOCATION' : 'NAME_OTHER';
}
