// The word that opens a sentence has a capital anyway: it is a name when no dictionary has it, or when it does what people do.
import { KINSHIP, SPEAKING, TITLES } from '../lists/cueWords.ts';
import { FUNCTION_WORDS } from '../lists/functionWords.ts';
import { WORDS_THAT_ARE_NAMES } from '../commonWords.ts';
import { isCompound, isEnglish, isFirstName, isInDictionary, isKnownPlace } from './englishLexicon.ts';
import { isAllowed, isGraded, isPrefix, isShortFormsPlural, isTechnical, ruleInCapitals } from './insideSentence.ts';
import { isFollowedByPersonCue, isListedWith, type Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import { redact, type Verdict } from './verdict.ts';

export function verdictOnOpening(reading: Reading, token: Token, at: number): Verdict | undefined {
  const { folded } = token;
  if (token.shape === 'upper') {
    const rule = isFirstName(folded) && !isEnglish(folded) ? 'capitals' : ruleInCapitals(reading, token, at);
    return rule && redact(rule);
  }
  const actsAsPerson = isFollowedByPersonCue(reading, at);
  if (isHarmless(reading, token, at) || (TITLES.has(folded) && !actsAsPerson)) return undefined;
  if (!isEnglish(folded)) {
    if (isFirstName(folded)) return redact('first name');
    if (isKnownPlace(folded)) return redact('place name');
    const isUsed = lowerCaseWords(reading).has(folded);
    if (actsAsPerson && !isUsed) return redact('person by cue');
    if (!isInDictionary(folded) && !isUsed && (!isCompound(folded) || isAlone(reading, at)))
      return redact('unusual word');
  }
  return verdictOnWord(reading, token, at, actsAsPerson);
}

const isHarmless = (reading: Reading, token: Token, at: number): boolean =>
  token.text.length === 1 ||
  isAllowed(token) ||
  isTechnical(token.text) ||
  isShortFormsPlural(token) ||
  isPrefix(reading, token) ||
  isGraded(reading, token, at);

/** An everyday word, or nearly one: somebody is called so only if the sentence treats it like a person. */
function verdictOnWord(reading: Reading, token: Token, at: number, actsAsPerson: boolean): Verdict | undefined {
  const { folded } = token;
  if (isFirstName(folded) && isAlone(reading, at)) return redact('signature');
  if (WORDS_THAT_ARE_NAMES.has(folded) && folded.length > 3 && onlyPeopleDo(reading, at))
    return redact('person by cue');
  if (isWithMe(reading, at)) return redact('person by cue');
  if (isFirstName(folded) && isNameHere(reading, token, at)) return redact('first name');
  if (isFirstName(folded) && actsAsPerson && !RARELY_A_NAME.has(folded)) return { rule: 'first name', tier: 'flag' };
  if (!isEnglish(folded) && isFollowedByCapital(reading, at)) return redact('name of two words');
  return onlyPeopleDo(reading, at) && !saysWho(folded) ? { rule: 'person by cue', tier: 'flag' } : undefined;
}

/** "Gen presented": a rare word that does what only people do, unless it says itself which people. */
const saysWho = (folded: string): boolean =>
  FUNCTION_WORDS.has(folded) || KINSHIP.has(folded) || TITLES.has(folded) || PEOPLE.test(folded);
const PEOPLE =
  /^(?:\p{L}+s|people|p(?:resenter|atient|arent)|lead(?:er|ers)?|co-?leader|colead|member|doctor|nurse|registrar|trainee|group|man|woman|boy|girl|child|half|most|several|each|half|voice|silence|colleague|supervisor|partner|friend|room|presentation|discussion|always|never|nearly|only|quietly|suddenly|finally|afterwards|immediately|\p{L}+ly|\p{L}+body|\p{L}+one)$/u;

/** "Grace asked" but not "Grace is what we need"; "Rose, Will and May were late". */
function isNameHere(reading: Reading, token: Token, at: number): boolean {
  const next = reading.tokens[at + 1];
  const acts = next?.before === ' ' && SPEAKING.has(next.folded);
  if (RARELY_A_NAME.has(token.folded)) return acts && !AUXILIARY.test(next.folded);
  if (token.possessive || (acts && (!COPULA.has(next.folded) || !ABSTRACT.has(token.folded)))) return true;
  const isNameToo = (other: number): boolean => {
    const one = reading.tokens[other];
    return one !== undefined && (one.shape === 'title' || one.shape === 'upper') && isFirstName(one.folded);
  };
  return isListedWith(reading, at, isNameToo) || isFollowedByCapital(reading, at);
}

/** "Cliff and I talked": whoever stands there is a person. */
const isWithMe = ({ tokens }: Reading, at: number): boolean =>
  tokens[at + 1]?.folded === 'and' &&
  tokens[at + 1]?.before === ' ' &&
  tokens[at + 2]?.text === 'I' &&
  !KINSHIP.has(tokens[at]?.folded ?? '') &&
  !/^(?:he|she|they|you|we)$/.test(tokens[at]?.folded ?? '');

export const onlyPeopleDo = ({ tokens }: Reading, at: number): boolean =>
  tokens[at + 1]?.before === ' ' &&
  /^(?:said|says|asked|asks|felt|thought|thinks|wondered|presented|presenting|presents|told|laughed|spoke|cried)$/.test(
    tokens[at + 1]?.folded ?? '',
  );

/** A sentence or a line that is nothing but the name. */
function isAlone({ text, tokens }: Reading, at: number): boolean {
  const after = text.slice(tokens[at]?.end ?? 0, tokens[at + 1]?.start ?? text.length);
  return (tokens[at + 1] === undefined && /^[\s.)]*$/.test(after)) || /^\.\s/.test(after) || /^\s*\n/.test(after);
}

const AUXILIARY =
  /^(?:is|was|has|had|can|could|would|will|wont|does|did|have|be|always|never|also|then|still|just|finally|later)$/;
const RARELY_A_NAME = new Set(
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

const seen = new WeakMap<Reading, ReadonlySet<string>>();

/** A word that stands in lower case elsewhere in the note is a word. */
function lowerCaseWords(reading: Reading): ReadonlySet<string> {
  const known =
    seen.get(reading) ?? new Set(reading.tokens.flatMap(({ shape, folded }) => (shape === 'lower' ? [folded] : [])));
  seen.set(reading, known);
  return known;
}
