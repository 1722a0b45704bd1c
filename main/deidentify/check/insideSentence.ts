// A capital inside a sentence: a name, a place or an institution, unless a list of things that everybody says has it.
import { TITLES } from '../lists/cueWords.ts';
import { ALLOWED_CAPITALS, ALLOWED_SHORT_FORMS, FOREIGN_NOUNS } from '../lists/medicalWords.ts';
import { isEnglish, isFirstName, isInDictionary } from './englishLexicon.ts';
import type { PlainRule } from './found.ts';
import { isAfterTitle, type Reading } from './reading.ts';
import type { Token } from './tokens.ts';

export function ruleInside(reading: Reading, token: Token, at: number): PlainRule | undefined {
  if (isAfterTitle(reading, at)) return 'title';
  if (token.shape === 'upper') return ruleInCapitals(reading, token, at);
  if (token.text.length === 1 || isAllowed(token) || isGraded(reading, token, at)) return undefined;
  if (TITLES.has(token.folded) || isTechnical(token.text) || isShortFormsPlural(token)) return undefined;
  if (isPrefix(reading, token)) return undefined;
  return 'capital inside a sentence';
}

export const isAllowed = (token: Token): boolean =>
  ALLOWED_CAPITALS.has(token.folded) ||
  FOREIGN_NOUNS.has(token.folded) ||
  (ALLOWED_SHORT_FORMS.has(token.folded) && !isFirstName(token.folded)) ||
  (token.folded.endsWith('s') && ALLOWED_CAPITALS.has(token.folded.slice(0, -1)));

/** "Category II", "Grade 3": a word with a number after it grades something. */
export const isGraded = ({ tokens }: Reading, { folded }: Token, at: number): boolean =>
  (isEnglish(folded) || folded.length > 6) &&
  !isFirstName(folded) &&
  /^(?:[IVX]{2,4}|\d)$/.test(tokens[at + 1]?.text ?? '') &&
  tokens[at + 1]?.before === ' ';

/** "GeneXpert", "SystmOne", but not "McBride", "DeLuca" or "MaDlamini". */
export const isTechnical = (word: string): boolean =>
  /^\p{Lu}\p{Ll}+\p{Lu}/u.test(word) &&
  !/^(?:Mc|Mac|Ma|De|Di|La|Le|Van|Von|Fitz|Du|Da|Del|El|Al|St|Ben|Te|O)\p{Lu}/u.test(word) &&
  !/^\p{Lu}\p{Ll}{2,}(?:Ann|Anne|Beth|Jo|Lynn|Lee|Marie|Kate|Lou)$/u.test(word);

/** "ARVs", "PCPs", "HCAs". */
export const isShortFormsPlural = ({ text }: Token): boolean => /^\p{Lu}{2,5}s$/u.test(text);

/** "Co-leading", "Pre-brief": what stands before the hyphen belongs to an everyday word. */
export const isPrefix = ({ text }: Reading, { end, folded }: Token): boolean =>
  /^(?:co|pre|post|re|non|anti|self|ex|semi|mid|multi|inter|intra|over|under|all|half|off|on|well|ill)$/.test(folded) &&
  /^-\p{Ll}/u.test(text.slice(end, end + 2));

/** Short forms stay unless they stand where an institution would; a long word in capitals is a word or a name. */
export function ruleInCapitals(reading: Reading, token: Token, at: number): PlainRule | undefined {
  if (ALLOWED_SHORT_FORMS.has(token.folded) || ALLOWED_CAPITALS.has(token.folded) || token.text.length === 1)
    return undefined;
  const previous = reading.tokens[at - 1];
  const cue = previous?.folded === 'the' ? reading.tokens[at - 2]?.folded : previous?.folded;
  const atPlace = cue !== undefined && /^(?:at|from|in|to|near)$/.test(cue) && /^ $/.test(token.before);
  if (token.text.length <= 6 && !/\d/.test(token.text) && !isFirstName(token.folded))
    return atPlace && !isInDictionary(token.folded) ? 'short form of a place' : undefined;
  return isInDictionary(token.folded) || /\d/.test(token.text) ? undefined : 'capitals';
}
