// Names typed without a capital. In a note that has capitals only a title gives them away; in one without, a word that no
// dictionary has is a name, a place or a slip, and the word before it says which.
import { ALLOWED_CAPITALS, FOREIGN_NOUNS } from '../lists/medicalWords.ts';
import { isCompound, isFirstName, isInDictionary, isKnownPlace } from './englishLexicon.ts';
import type { PlainRule } from './found.ts';
import { isAllowed } from './insideSentence.ts';
import { onlyPeopleDo } from './openingWord.ts';
import { isAfterKinship, isAfterTitle, isFollowedByPersonCue, type Reading } from './reading.ts';
import type { Token } from './tokens.ts';

const BEFORE_A_PLACE =
  /^(?:in|from|near|at|to|of|by|outside|behind|past|via|around|st|san|santa|new|old|upper|lower|north|south|east|west)$/;
const BEFORE_A_PERSON = /^(?:called|named|with|and|name|is|for|says|said|asked|told|his|her|my)$/;

export function ruleInLowerCase(reading: Reading, token: Token, at: number): PlainRule | undefined {
  const startsClause = token.opensSentence || /[.,;:!?\n–—-]/.test(token.before);
  if (reading.lowerCase && startsClause && isFirstName(token.folded) && onlyPeopleDo(reading, at)) return 'first name';
  if (isKnownHere(token)) return undefined;
  if (isAfterTitle(reading, at)) return 'title';
  if (!reading.fewCapitals || token.folded.length < 4) return undefined;
  if (isFirstName(token.folded)) return 'first name';
  if (!reading.lowerCase) return undefined;
  if (isKnownPlace(token.folded)) return 'place name';
  const previous = reading.tokens[at - 1]?.folded ?? '';
  if (BEFORE_A_PLACE.test(previous) || isAfterKinship(reading, at)) return 'place by cue';
  if (BEFORE_A_PERSON.test(previous)) return 'person by cue';
  return isFollowedByPersonCue(reading, at) ? 'person by cue' : undefined;
}

/** Contractions without their apostrophe ("doesnt") and what a hurried hand writes are no names. */
const HURRIED =
  /^(?:\p{L}+nt|(?:he|she|it|that|there|what|who|where|how|let|i|we|you|they|ther)(?:s|ve|re|ll|d|m)|nowt|owt|summat|gonna|wanna|gotta|kinda|sorta|cos|coz|cuz|bc|tbh|imo|idk|lol|pls|plz|thx|nan|mam|mum|defo|prob|probs|deffo|dunno|cant|wont|wd|cd|shd|w)$/u;

const isKnownHere = (token: Token): boolean =>
  token.folded.length < 3 ||
  isInDictionary(token.folded) ||
  isCompound(token.folded) ||
  isAllowed(token) ||
  ALLOWED_CAPITALS.has(token.folded) ||
  FOREIGN_NOUNS.has(token.folded) ||
  HURRIED.test(token.folded);
