// A word that matches the roster: is it the person here? Replaced where the place says so, shown where it is open, left alone
// where it is the everyday word.
import { ALLOWED_SHORT_FORMS } from '../lists/medicalWords.ts';
import { isCompound, isFirstName, isInDictionary, isListedWord, isWordAndName } from './englishLexicon.ts';
import type { Tier } from './identifier.ts';
import { isAfterTitle, isFollowedByPersonCue, isListedWith, isOrdinaryHere, type Reading } from './reading.ts';
import type { Token } from './tokens.ts';

export function tierOfRosterName(
  reading: Reading,
  at: number,
  isName: (at: number) => boolean,
  isSure: (at: number, beside: number) => boolean,
): Tier | undefined {
  const token = reading.tokens[at];
  if (!token) return undefined;
  if (token.shape === 'lower') return tierInLowerCase(reading, token, at, isName);
  if (token.shape === 'upper' && ALLOWED_SHORT_FORMS.has(token.folded))
    return isFollowedByPersonCue(reading, at) ? 'redact' : undefined;
  if (!isWordAndName(token.folded) || isAfterTitle(reading, at)) return 'redact';
  if (!token.opensSentence) return isNeverName(token, reading, at) ? undefined : 'redact';
  if (isFollowedByPersonCue(reading, at) || isListedWith(reading, at, isName))
    return isQuestion(reading, at) ? 'flag' : 'redact';
  if (isBesideSure(reading, at, isSure)) return 'redact';
  return standsAlone(reading, at) ? 'redact' : isFunctionWord(token) ? undefined : 'flag';
}

/** A form that is no word is a name typed in haste; a word needs the start of a clause and a verb. */
function tierInLowerCase(
  reading: Reading,
  token: Token,
  at: number,
  isName: (at: number) => boolean,
): Tier | undefined {
  const { folded } = token;
  if (isOrdinaryHere(reading, at)) return undefined;
  const cue = isFollowedByPersonCue(reading, at);
  const startsClause = token.opensSentence || /[.,;:!?\n–—-]/.test(token.before);
  const isBeside = isBesideName(reading, at, isName) && !isFunctionWord(token);
  if (folded.length === 2) return isBeside || (reading.lowerCase && startsClause && cue) ? 'redact' : undefined;
  if (!reading.lowerCase && isInDictionary(folded) && !isWordAndName(folded)) return cue ? 'redact' : 'flag';
  const isWord = reading.lowerCase ? isEverydayWord(folded) : isWordAndName(folded);
  if (!isWord) return isCompound(folded) && !isFirstName(folded) && !reading.lowerCase ? undefined : 'redact';
  if (!reading.lowerCase) return undefined;
  if (startsClause && cue) return 'redact';
  if (isBeside) return 'redact';
  if (isAfterTitle(reading, at) || (token.possessive && isFirstName(folded))) return 'redact';
  return isListedWith(reading, at, (other) => isName(other) && !isFunctionWord(reading.tokens[other])) &&
    isFirstName(folded)
    ? 'redact'
    : undefined;
}

/** "Quilty" is no word though "quilt" is; "pip" is a word but hardly meant where a Philippa is known. */
const isEverydayWord = (folded: string): boolean =>
  isListedWord(folded) && (isWordAndName(folded) || !isFirstName(folded));

/** "wei ling": beside a part of a name that is no word. */
const isBesideName = ({ tokens }: Reading, at: number, isName: (at: number) => boolean): boolean =>
  [at - 1, at + 1].some((beside) => {
    const between = tokens[Math.max(at, beside)]?.before;
    return isName(beside) && between === ' ' && !isListedWord(tokens[beside]?.folded ?? '');
  });

const NEVER_ALONE = new Set(
  'will may can might must a an the and in on so do go no my he her his i if is it me to up us we be by of or as at long young good little big small short see one two ten'.split(
    ' ',
  ),
);
const isFunctionWord = (token: Token | undefined): boolean => token !== undefined && NEVER_ALONE.has(token.folded);

const PRONOUN = /^(?:i|we|you|it|they|he|she|the)$/;

/** "I", "May I", "Will you" are no names even with a capital. */
function isNeverName(token: Token, { tokens }: Reading, at: number): boolean {
  const next = tokens[at + 1];
  return (
    token.text === 'I' ||
    ((token.folded === 'may' || token.folded === 'will') &&
      PRONOUN.test(next?.folded ?? '') &&
      next?.before === ' ' &&
      /["(:]/.test(token.before))
  );
}

function isQuestion({ tokens }: Reading, at: number): boolean {
  const next = tokens[at + 1];
  return (
    /^(?:will|may|can)$/.test(tokens[at]?.folded ?? '') &&
    next?.before === ' ' &&
    (PRONOUN.test(next.folded) || /^(?:this|that|there)$/.test(next.folded))
  );
}

/** "Big Mal", "Stone-Weber": right beside a part that is certainly a name. */
function isBesideSure({ tokens }: Reading, at: number, isSure: (at: number, beside: number) => boolean): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  return (
    (next !== undefined && /^[ -]$/.test(next.before) && next.shape !== 'lower' && isSure(at + 1, at)) ||
    (token !== undefined && /^[ -]$/.test(token.before) && isSure(at - 1, at))
  );
}

/** A line or a sentence that is nothing but the name: "Present: Grace." or a signature. */
function standsAlone({ text, tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  if (!token || isFunctionWord(token)) return false;
  const after = text.slice(token.end, tokens[at + 1]?.start ?? text.length);
  const endsThere = tokens[at + 1] === undefined || after.includes('\n');
  return (
    (endsThere && /^\s*[.,]?\s*(?:\n|$)/.test(after)) ||
    /^\s*[.:(]/.test(after) ||
    (after.startsWith(',') && isFirstName(token.folded))
  );
}
