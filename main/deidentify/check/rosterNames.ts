// Names of the roster in a note. A form that is no everyday word is taken wherever it stands; one that is a word (Grace, Will,
// May, Long) never by the word alone: by a capital inside a sentence, or by a cue; otherwise it is shown.
import { ALLOWED_SHORT_FORMS } from '../lists/medicalWords.ts';
import { isCompound, isFirstName, isWordAndName } from './englishLexicon.ts';
import type { Identifier, Tier } from './identifier.ts';
import { isAfterTitle, isFollowedByPersonCue, isListedWith, isOrdinaryHere, type Reading } from './reading.ts';
import type { Match, RosterIndex } from './rosterIndex.ts';
import type { Token } from './tokens.ts';

export function rosterNames(reading: Reading, roster: RosterIndex): Identifier[] {
  const matches = reading.tokens.map((token) => matchOf(token, reading, roster));
  reading.tokens.forEach((token, at) => {
    const joined = splitMatch(reading, token, at, roster);
    if (joined) matches[at] = matches[at + 1] = joined;
  });
  const isName = (at: number): boolean => matches[at] !== undefined;
  /** Beside this one, a part that is no everyday word, or another part of the same person. */
  const sure = (at: number, beside: number): boolean => {
    const token = reading.tokens[at];
    if (token === undefined || token.shape === 'lower' || matches[at] === undefined) return false;
    return (
      !isWordAndName(token.folded) || (matches[at]?.people ?? []).some((one) => matches[beside]?.people.includes(one))
    );
  };
  return reading.tokens.flatMap((token, at) => {
    const match = matches[at];
    if (!match || reading.taken(token)) return [];
    const tier = tierOf(reading, token, at, isName, sure);
    return tier === undefined ? [] : [nameOf(token, match, tier)];
  });
}

export function nameOf({ start, end, text }: Token, { people, how }: Match, tier: Tier): Identifier {
  const name = people.length === 1 ? (people[0]?.names[0] ?? '') : `${people.length} people`;
  return {
    start,
    end,
    type: 'NAME_ROSTER',
    tier,
    rule: `roster: ${how}`,
    reason: `roster: ${name}, as '${text}' (${how})`,
    people: people.map(({ id }) => id),
  };
}

/** "Castle-\nmaine", "Mary Ann" for Maryann: a name written in two. */
function splitMatch(
  { tokens, isProtected }: Reading,
  token: Token,
  at: number,
  roster: RosterIndex,
): Match | undefined {
  const next = tokens[at + 1];
  if (!next || token.shape === 'lower' || isProtected(token) || !/^(?:-\s*|\s)$/.test(next.before)) return undefined;
  if (next.before === ' ' && next.shape === 'lower') return undefined;
  const joined = token.folded + next.folded;
  return joined.length >= 5 ? roster.exact(joined) : undefined;
}

function matchOf(token: Token, reading: Reading, roster: RosterIndex): Match | undefined {
  if (token.shape === 'number' || reading.isProtected(token)) return undefined;
  const exact = roster.exact(token.folded);
  if (exact) return exact;
  const mayBeName = token.shape !== 'lower' || reading.lowerCase;
  if (
    !mayBeName ||
    (isWordAndName(token.folded) && !(isFirstName(token.folded) && token.shape === 'title')) ||
    token.folded.length < 3
  )
    return undefined;
  if (token.shape === 'upper' && ALLOWED_SHORT_FORMS.has(token.folded)) return undefined;
  if (token.shape === 'lower' && (isCompound(token.folded) || token.folded.length < 5) && !isFirstName(token.folded))
    return undefined;
  return roster.near(token.folded);
}

function tierOf(
  reading: Reading,
  token: Token,
  at: number,
  isName: (at: number) => boolean,
  sure: (at: number, beside: number) => boolean,
): Tier | undefined {
  const isWord = isWordAndName(token.folded);
  if (token.shape === 'lower') return tierInLowerCase(reading, token, at, isWord, isName);
  if (token.shape === 'upper' && ALLOWED_SHORT_FORMS.has(token.folded))
    return isFollowedByPersonCue(reading, at) ? 'redact' : undefined;
  if (!isWord || isAfterTitle(reading, at)) return 'redact';
  if (!token.opensSentence) return isNeverName(token, reading, at) ? undefined : 'redact';
  if (isFollowedByPersonCue(reading, at) || isListedWith(reading, at, isName))
    return isQuestion(reading, at) ? 'flag' : 'redact';
  if (isBeside(reading, at, sure)) return 'redact';
  return standsAlone(reading, at) ? 'redact' : isFunctionWord(token) ? undefined : 'flag';
}

/** Lower case: a form that is no word is a name typed in haste; a word needs the start of a clause and a verb. */
function tierInLowerCase(
  reading: Reading,
  token: Token,
  at: number,
  isWord: boolean,
  isName: (at: number) => boolean,
): Tier | undefined {
  if (isOrdinaryHere(reading, at)) return undefined;
  if (token.folded.length === 2) return reading.lowerCase && startsWithVerb(reading, token, at) ? 'redact' : undefined;
  if (!isWord)
    return token.folded.length >= 3 && !(isCompound(token.folded) && !isFirstName(token.folded)) ? 'redact' : undefined;
  if (!reading.lowerCase) return undefined;
  const startsClause = token.opensSentence || /[.,;:!?\n–—-]/.test(token.before);
  const cue = isFollowedByPersonCue(reading, at);
  if (startsClause && cue) return 'redact';
  if (isAfterTitle(reading, at) || (token.possessive && isFirstName(token.folded))) return 'redact';
  return isListedWith(reading, at, (other) => isName(other) && !isFunctionWord(reading.tokens[other])) &&
    isFirstName(token.folded)
    ? 'redact'
    : undefined;
}

const startsWithVerb = (reading: Reading, token: Token, at: number): boolean =>
  (token.opensSentence || /[.,;:!?\n–—-]/.test(token.before)) && isFollowedByPersonCue(reading, at);

const FUNCTION_WORDS = new Set(
  'will may can might must a an the and in on so do go no my he her his i if is it me to up us we be by of or as at long young good little big small short see one two ten'.split(
    ' ',
  ),
);
const isFunctionWord = (token: Token | undefined): boolean => token !== undefined && FUNCTION_WORDS.has(token.folded);

/** "I", "May I", "Will you", "A" are no names even with a capital. */
function isNeverName(token: Token, reading: Reading, at: number): boolean {
  const next = reading.tokens[at + 1]?.folded ?? '';
  return (
    token.text === 'I' ||
    ((token.folded === 'may' || token.folded === 'will') &&
      /^(?:i|we|you|it|they|he|she|the)$/.test(next) &&
      reading.tokens[at + 1]?.before === ' ' &&
      /["(:]/.test(token.before))
  );
}

const isQuestion = (reading: Reading, at: number): boolean => {
  const word = reading.tokens[at]?.folded ?? '';
  const next = reading.tokens[at + 1]?.folded ?? '';
  return (
    (word === 'will' || word === 'may' || word === 'can') &&
    reading.tokens[at + 1]?.before === ' ' &&
    /^(?:i|we|you|it|they|he|she|the|this|that|there)$/.test(next)
  );
};

/** "Big Mal", "Stone-Weber": right beside a part that is certainly a name. */
function isBeside(reading: Reading, at: number, sure: (at: number, beside: number) => boolean): boolean {
  const token = reading.tokens[at];
  const next = reading.tokens[at + 1];
  return (
    (next !== undefined && /^[ -]$/.test(next.before) && next.shape !== 'lower' && sure(at + 1, at)) ||
    (token !== undefined && /^[ -]$/.test(token.before) && sure(at - 1, at))
  );
}

/** A line or a sentence that is nothing but the name: "Present: Grace." or a signature. */
function standsAlone(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (!token || isFunctionWord(token)) return false;
  const after = reading.text.slice(token.end, reading.tokens[at + 1]?.start ?? reading.text.length);
  const endsThere = reading.tokens[at + 1] === undefined || after.includes('\n');
  return (
    (endsThere && /^\s*[.,]?\s*(?:\n|$)/.test(after)) ||
    /^\s*[.:(]/.test(after) ||
    (after.startsWith(',') && isFirstName(token.folded))
  );
}

const DOTTED = /(?<![\p{L}\p{N}.])(?:\p{Lu}\. ?){1,3}\p{Lu}\.?(?![\p{L}\p{N}])/gu;
const NO_INITIALS =
  /^(?:U\.?S\.?A?|U\.?K|D\.?C|A\.?M|P\.?M|N\.?B|P\.?S|E\.?U|U\.?N|L\.?A|N\.?Y|B\.?C|A\.?D|T\.?V|R\.?I\.?P|D\.?I\.?Y|I\.?V|M\.?D|R\.?N)\.?$/u;

/** "NB", "G.T.", "Dr O", and a signature at the end of a note, known or not. */
export function initials(reading: Reading, roster: RosterIndex): Identifier[] {
  const { text, tokens } = reading;
  const dotted = [...text.matchAll(DOTTED)].flatMap((match): Identifier[] => {
    const letters = match[0].replace(/[^\p{L}]/gu, '');
    const token = { start: match.index, end: match.index + match[0].trimEnd().length };
    if (
      reading.isProtected(tokenAt(token, match[0])) ||
      (NO_INITIALS.test(match[0].trim()) && !roster.initials(letters.toLowerCase()))
    )
      return [];
    return [initialsAt(token, match[0], roster.initials(letters.toLowerCase()))];
  });
  const plain = tokens.flatMap((token, at): Identifier[] => {
    if (token.text.length > 4 || reading.isProtected(token) || reading.taken(token)) return [];
    const isCapital =
      /^\p{Lu}{1,4}$/u.test(token.text) ||
      (reading.lowerCase && /^\p{Ll}{2,3}$/u.test(token.text) && isSignature(reading, at));
    if (!isCapital) return [];
    const known = token.text.length > 1 ? roster.initials(token.folded) : undefined;
    return isInitialsHere(reading, token, at, known !== undefined) ? [initialsAt(token, token.text, known)] : [];
  });
  return [...dotted, ...plain];
}

const tokenAt = (place: { start: number; end: number }, text: string): Token => ({
  ...place,
  text,
  folded: '',
  shape: 'upper',
  opensSentence: false,
  possessive: false,
  contracted: false,
  before: '',
});

function initialsAt(
  { start, end }: { start: number; end: number },
  text: string,
  known: Match | undefined,
): Identifier {
  if (known) return nameOf(tokenAt({ start, end }, text), known, 'redact');
  return { start, end, type: 'NAME_OTHER', tier: 'redact', rule: 'initials', reason: `initials: '${text}'` };
}

function isInitialsHere(reading: Reading, token: Token, at: number, known: boolean): boolean {
  if (token.text.length === 1) return isSingleInitial(reading, token, at);
  const isShortForm = ALLOWED_SHORT_FORMS.has(token.folded);
  if (isSignature(reading, at) && token.text.length <= 3)
    return known || !isShortForm || /^(?:nb|ps|ok)$/.test(token.folded);
  if (isShortForm)
    return (
      known && (isFollowedByPersonCue(reading, at) || /^ to [a-z]/.test(reading.text.slice(token.end, token.end + 6)))
    );
  return (
    known ||
    (token.text.length <= 3 &&
      saysSomething(reading, at) &&
      !/^(?:the|a|an|our|their|this|that)$/.test(reading.tokens[at - 1]?.folded ?? '')) ||
    isAfterTitle(reading, at)
  );
}

/** "Mrs K", "my patient T.", "J. presented", "R. Weber". */
function isSingleInitial(reading: Reading, token: Token, at: number): boolean {
  if (isAfterTitle(reading, at)) return true;
  const previous = reading.tokens[at - 1];
  if (
    previous &&
    /^(?:group|plan|case|member|vitamin|hepatitis|type|option|section|part|question|point|grade|class|cohort|room|version|leader|person|c|b)$/.test(
      previous.folded,
    )
  )
    return false;
  if (/^[AI]$/.test(token.text) && reading.text[token.end] !== '.') return false;
  if (
    reading.text[token.end] === '.' &&
    /^\. ?\p{Lu}\p{L}+/u.test(reading.text.slice(token.end, token.end + 5)) &&
    !token.opensSentence
  )
    return !/^[AI]$/.test(token.text) || !isWordAndName(reading.tokens[at + 1]?.folded ?? '');
  if (
    token.opensSentence &&
    /^\. \p{Lu}\p{Ll}+/u.test(reading.text.slice(token.end, token.end + 6)) &&
    (!/^[AI]$/.test(token.text) || !isWordAndName(reading.tokens[at + 1]?.folded ?? ''))
  )
    return true;
  const dot = /^\.(?= \p{Ll})/u.test(reading.text.slice(token.end, token.end + 3));
  return (
    saysSomething(reading, at) ||
    token.possessive ||
    (dot && /^ $/.test(token.before)) ||
    (previous !== undefined &&
      /^(?:with|to|and|from|by|asked|told|for)$/.test(previous.folded) &&
      token.before === ' ' &&
      /^[.,;)]|^ (?:and|who|about|in|at|that|for|to)\b/.test(reading.text.slice(token.end, token.end + 8)))
  );
}

const SAYS =
  /^\.? (?:said|says|asked|asks|felt|feels|thought|thinks|presented|presents|wondered|told|spoke|was|had|has|is|and I|brought|came|went|noticed|agreed|offered|cried|laughed|looked|wanted|led|held|opened|closed|interrupted|suggested|talked|sat)\b/;
const saysSomething = (reading: Reading, at: number): boolean =>
  SAYS.test(reading.text.slice(reading.tokens[at]?.end ?? 0, (reading.tokens[at]?.end ?? 0) + 24));

/** A signature is looked for this near to the end. */
const NEAR = 40;

/** The last word of the note, or of a line that is only it. */
function isSignature({ text, tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  const before = text.slice(Math.max(0, token.start - NEAR), token.start);
  const after = text.slice(token.end, token.end + NEAR);
  const atEnd = token.end + NEAR >= text.length && /^[.)\]]*\s*(?:\/[^\n]{0,24}|[,\d/. ]{0,12})?$/.test(after);
  const ownLine = /^[.)]*\s*(?:\n|$)/.test(after) && /\n\s*[-–—(]*\s*$/.test(before);
  return (atEnd && /[.?!)–—/\n-]\s*\(?$/.test(before)) || ownLine;
}
