// People by their letters: "G.T.", "NB", "Mrs K", "Sarah W", a signature at the end of a note; known to the roster or not.
import { ALLOWED_SHORT_FORMS } from '../lists/medicalWords.ts';
import { FUNCTION_WORDS } from '../lists/functionWords.ts';
import { isWordAndName } from './englishLexicon.ts';
import { found } from './found.ts';
import type { Identifier } from './identifier.ts';
import { isAfterTitle, isFollowedByPersonCue, type Reading } from './reading.ts';
import type { Match, RosterIndex } from './rosterIndex.ts';
import { rosterFinding } from './rosterNames.ts';
import { isSignature } from './signature.ts';
import type { Token } from './tokens.ts';

type Place = Pick<Token, 'start' | 'end'>;

export const initials = (reading: Reading, roster: RosterIndex): Identifier[] => [
  ...dotted(reading, roster),
  ...plain(reading, roster),
];

const DOTTED = /(?<![\p{L}\p{N}.])(?:\p{Lu}[.-] ?){1,3}\p{Lu}(?:\.|(?![\p{L}\p{N}'-]))/gu;
const DOTTED_LOWER = /(?<![\p{L}\p{N}.])(?:\p{Ll}\.){1,3}\p{Ll}\.?(?![\p{L}\p{N}])/gu;
const NO_INITIALS =
  /^(?:U\.?S\.?A?|U\.?K|D\.?C|A\.?M|P\.?M|N\.?B|P\.?S|E\.?U|U\.?N|L\.?A|N\.?Y|B\.?C|A\.?D|T\.?V|R\.?I\.?P|D\.?I\.?Y|I\.?V|M\.?D|R\.?N|X-?Y|A-?Z|T-?V|I-?V|C-?T)\.?$/u;

function dotted(reading: Reading, roster: RosterIndex): Identifier[] {
  const { text } = reading;
  const capitals = [...text.matchAll(DOTTED)].flatMap((match): Identifier[] => {
    const place = placeOf(match);
    const known = roster.initials(lettersOf(match[0]));
    const hyphen = match[0].includes('-') && !match[0].includes('.');
    if (reading.isProtected(tokenLike(place)) || (!known && (hyphen || NO_INITIALS.test(match[0].trim())))) return [];
    return [person(place, known)];
  });
  const small = [...text.matchAll(DOTTED_LOWER)].flatMap((match): Identifier[] => {
    const known = roster.initials(lettersOf(match[0]));
    return known && reading.lowerCase ? [person(placeOf(match), known)] : [];
  });
  return [...capitals, ...small];
}

const placeOf = (match: RegExpExecArray): Place => ({
  start: match.index,
  end: match.index + match[0].trimEnd().length,
});
const lettersOf = (words: string): string => words.replace(/[^\p{L}]/gu, '').toLowerCase();

/** Only its place is asked for. */
const tokenLike = (place: Place): Token => ({
  ...place,
  text: '',
  folded: '',
  shape: 'upper',
  opensSentence: false,
  possessive: false,
  contracted: false,
  before: '',
});

const person = (place: Place, known: Match | undefined): Identifier =>
  known ? rosterFinding(place, known) : found(place, 'NAME_OTHER', 'initials');

/** So many people by their letters: then letters that are also a short form mean the person. */
const WRITTEN_IN_INITIALS = 3;

function isWrittenInInitials({ tokens }: Reading, roster: RosterIndex): boolean {
  const known = tokens.filter(
    ({ text, folded }) => /^\p{Lu}{2,3}$/u.test(text) && !ALLOWED_SHORT_FORMS.has(folded) && roster.initials(folded),
  );
  return new Set(known.map(({ folded }) => folded)).size >= WRITTEN_IN_INITIALS;
}

function plain(reading: Reading, roster: RosterIndex): Identifier[] {
  const inInitials = isWrittenInInitials(reading, roster);
  return reading.tokens.flatMap((token, at): Identifier[] => {
    if (token.text.length > 4 || reading.isProtected(token) || reading.taken(token)) return [];
    const isCapital =
      /^\p{Lu}{1,4}$/u.test(token.text) ||
      (/^[^\P{Ll}ai]$/u.test(token.text) && isSignature(reading, at)) ||
      (reading.lowerCase &&
        (/^[^\P{Ll}ai]$/u.test(token.text) ||
          /^\p{Ll}{2}$/u.test(token.text) ||
          (/^\p{Ll}{2,3}$/u.test(token.text) && isSignature(reading, at))));
    if (!isCapital) return [];
    const beside = behindName(reading, at, roster) ?? beforeName(reading, at, roster);
    if (beside) return [beside];
    if (token.shape === 'lower' && !isSignature(reading, at) && !actsInLowerCase(reading, token, at)) return [];
    const known = roster.initials(token.folded);
    if (!areInitials(reading, token, at, known !== undefined, inInitials)) return [];
    return [person(withItsDot(reading.text, token), known)];
  });
}

/** In "R. let it go" the dot belongs to the letter; at the end of a sentence it belongs to that. */
const withItsDot = (text: string, { start, end }: Place): Place =>
  end - start === 1 && /^\.(?:,| \p{Ll})/u.test(text.slice(end, end + 3)) ? { start, end: end + 1 } : { start, end };

/** "Sarah W", "Brandon K.": the letter begins another part of the same person's name. */
function behindName(reading: Reading, at: number, roster: RosterIndex): Identifier | undefined {
  const { tokens, text, lowerCase } = reading;
  const token = tokens[at];
  const previous = tokens[at - 1];
  if (
    !token ||
    !previous ||
    token.text.length > 1 ||
    token.before !== ' ' ||
    (previous.shape === 'lower' && !lowerCase && !isSignature(reading, at))
  )
    return undefined;
  if (token.text === 'I' && !/^[.)]/.test(text.slice(token.end))) return undefined;
  const named = roster.exact(previous.folded) ?? roster.petForm(previous.folded) ?? roster.misspelt(previous.folded);
  const people = (named?.people ?? []).filter((one) => roster.hasInitial(one, token.folded));
  return people.length > 0 ? rosterFinding(token, { people, how: 'initials' }) : undefined;
}

/** "wl to bring him back": two letters that are no word, at the start of a clause. */
const actsInLowerCase = ({ text }: Reading, token: Token, at: number): boolean =>
  at > 0 &&
  token.text.length === 2 &&
  token.opensSentence &&
  !FUNCTION_WORDS.has(token.folded) &&
  !ALLOWED_SHORT_FORMS.has(token.folded) &&
  /^ (?:to|said|says|and|asked|was|is)\b/.test(text.slice(token.end, token.end + 8));

/** "C Thrupp", "hp chua": the letters begin the person's other names. */
function beforeName({ tokens }: Reading, at: number, roster: RosterIndex): Identifier | undefined {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || token.text.length > 2 || !next || !/^\.? $/.test(next.before) || FUNCTION_WORDS.has(token.folded))
    return undefined;
  if (/^[AI]$/.test(token.text) && token.opensSentence && next.before === ' ') return undefined;
  const people = (roster.exact(next.folded)?.people ?? []).filter((one) =>
    [...token.folded].every((letter) => roster.hasInitial(one, letter)),
  );
  return people.length > 0 ? rosterFinding(token, { people, how: 'initials' }) : undefined;
}

function areInitials(reading: Reading, token: Token, at: number, known: boolean, inInitials: boolean): boolean {
  if (token.text.length === 1) return isSingleInitial(reading, token, at, known);
  const isShortForm = ALLOWED_SHORT_FORMS.has(token.folded);
  if (isSignature(reading, at) && token.text.length <= 3)
    return known || !isShortForm || /^(?:nb|ps|ok)$/.test(token.folded);
  if (isShortForm)
    return known && (actsAsPerson(reading, token, at) || (inInitials && !isMeasureOrTrade(reading, token, at)));
  return (
    known ||
    (token.text.length <= 3 &&
      saysSomething(reading, at) &&
      !/^(?:the|a|an|our|their|this|that)$/.test(reading.tokens[at - 1]?.folded ?? '')) ||
    isAfterTitle(reading, at)
  );
}

/** "BP 120", "a GP", "GP notes". */
function isMeasureOrTrade({ tokens, text }: Reading, token: Token, at: number): boolean {
  return (
    /^(?:the|a|an|our|my|her|his|your|each|any|no|hypertensive|high|low|was|on|via|per|by)$/.test(
      tokens[at - 1]?.folded ?? '',
    ) || /^ (?:\d|was off|off|notes|record|letter|trainer|surgery)/.test(text.slice(token.end, token.end + 12))
  );
}

/** "GP" is a trade and "BP" a measure unless somebody of the roster has the letters and does what people do. */
function actsAsPerson(reading: Reading, token: Token, at: number): boolean {
  if (/^(?:the|a|an|our|my|her|his|your|each|any|no)$/.test(reading.tokens[at - 1]?.folded ?? '')) return false;
  if (isFollowedByPersonCue(reading, at) || /^ to [a-z]/.test(reading.text.slice(token.end, token.end + 6)))
    return true;
  return /^(?:asked|told|and|with|thanks|thanked|to|by|from|me)$/.test(reading.tokens[at - 1]?.folded ?? '')
    ? /^[.,;:)]/.test(reading.text.slice(token.end))
    : false;
}

const ENUMERATING =
  /^(?:group|plan|case|member|vitamin|hepatitis|type|option|section|part|question|point|grade|class|cohort|room|version|leader|person|c|b)$/;

/** "Mrs K", "my patient T.", "J. presented", "R. Weber", a signature. */
function isSingleInitial(reading: Reading, token: Token, at: number, known: boolean): boolean {
  const { text, tokens } = reading;
  if (isAfterTitle(reading, at)) return true;
  const previous = tokens[at - 1];
  if (previous && ENUMERATING.test(previous.folded)) return false;
  if (/^[AI]$/.test(token.text) && text[token.end] !== '.') return false;
  if (known && isSignature(reading, at)) return true;
  const nextIsWord = isWordAndName(tokens[at + 1]?.folded ?? '');
  const isArticleOrI = /^[AI]$/.test(token.text);
  const beforeName = text[token.end] === '.' && /^\. ?\p{Lu}\p{L}+/u.test(text.slice(token.end, token.end + 5));
  if (beforeName) return !isArticleOrI || !nextIsWord;
  const hasDot = /^\.(?= \p{Ll})/u.test(text.slice(token.end, token.end + 3));
  return (
    (known && hasDot) ||
    saysSomething(reading, at) ||
    token.possessive ||
    (hasDot && /^ $/.test(token.before)) ||
    (previous !== undefined &&
      /^(?:with|to|and|from|by|asked|told|for)$/.test(previous.folded) &&
      token.before === ' ' &&
      /^[.,;)]|^ (?:and|who|about|in|at|that|for|to)\b/.test(text.slice(token.end, token.end + 8)))
  );
}

const SAYS =
  /^\.? (?:said|says|asked|asks|felt|feels|thought|thinks|presented|presents|wondered|told|spoke|was|had|has|is|and I|brought|came|went|noticed|agreed|offered|cried|laughed|looked|wanted|led|held|opened|closed|interrupted|suggested|talked|sat)\b/;
const saysSomething = ({ text, tokens }: Reading, at: number): boolean => {
  const end = tokens[at]?.end ?? 0;
  return SAYS.test(text.slice(end, end + 24));
};
