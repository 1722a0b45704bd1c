// What is written with a person's name and belongs to it, whoever it is: the letter behind ("Vernon T."), the other half of a
// double name ("Jean-Baptiste", "Suk-yee"), a small particle before ("van Tonder").
import { isInDictionary } from './englishLexicon.ts';
import { fold } from '../words.ts';
import type { Identifier } from './identifier.ts';

const HALF_BEFORE = /(?<![\p{L}\p{N}-])\p{Lu}\p{L}+-$/u;
const HALF_BEHIND = /^-(\p{L}{2,})(?![\p{L}\p{N}])/u;
/** "A" and "I" are words, unless a dot or the end says otherwise. */
const LETTER_BEHIND = /^ (?:[B-HJ-Z](?=[\s.,;:)!?]|$)|[AI](?=\.|\s*$))(?:\.(?=,| \p{Ll}))?/u;
const SMALL_PARTICLE =
  /(?<![\p{L}\p{N}])(?:van|von|de|du|dos|das|del|della|ter|ten|bin|ibn|al|el)(?: (?:der|den|la|las|los))? $/u;
/** "the van Gogh print", "a de facto": then it is not the beginning. */
const DETERMINED = /(?<![\p{L}])(?:the|an?|his|her|my|our|their|this|that) $/iu;
const NEAR = 24;

export function wholeName(text: string, one: Identifier): Identifier {
  if (one.type !== 'NAME_OTHER' && one.type !== 'NAME_ROSTER') return one;
  const before = text.slice(Math.max(0, one.start - NEAR), one.start);
  const particle = one.type === 'NAME_OTHER' ? SMALL_PARTICLE.exec(before) : null;
  const own = particle && !DETERMINED.test(before.slice(0, particle.index)) ? particle[0].length : 0;
  const start = one.start - Math.max(own, HALF_BEFORE.exec(before)?.[0].length ?? 0);
  const half = HALF_BEHIND.exec(text.slice(one.end, one.end + NEAR));
  const isHalf = half?.[1] !== undefined && (/^\p{Lu}/u.test(half[1]) || !isInDictionary(fold(half[1])));
  const middle = one.end + (isHalf ? half[0].length : 0);
  const letter = isHalf ? null : LETTER_BEHIND.exec(text.slice(middle, middle + 5));
  return { ...one, start, end: middle + (letter?.[0].length ?? 0) };
}
