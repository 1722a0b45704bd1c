// What was once taken for a name is searched again in the whole text: "begins a sentence" hides a name only until the same word
// stands inside one. In other case too, unless the word is an everyday word.
import { isCompound, isEnglish, isInDictionary, isWordAndName } from './englishLexicon.ts';
import type { Identifier } from './identifier.ts';
import type { Reason } from './reason.ts';
import { isFollowedByPersonCue, isListedWith, isOrdinaryHere, type Reading } from './reading.ts';

const NAMES = new Set<Identifier['type']>(['NAME_ROSTER', 'NAME_OTHER', 'LOCATION', 'ORG', 'OTHER']);

export function propagated(reading: Reading, found: readonly Identifier[]): Identifier[] {
  const accepted = new Map<string, Identifier>();
  const names = found
    .filter(({ tier, type }) => tier === 'redact' && NAMES.has(type))
    .sort((a, b) => a.start - b.start);
  let next = 0;
  for (const token of reading.tokens) {
    while ((names[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++;
    const identifier = names[next];
    if (!identifier || identifier.start > token.start || identifier.end < token.end) continue;
    if (token.shape !== 'number' && token.folded.length >= 3 && !accepted.has(token.folded))
      accepted.set(token.folded, identifier);
  }
  return reading.tokens.flatMap((token, at): Identifier[] => {
    const identifier =
      accepted.get(token.folded) ?? (token.folded.endsWith('s') ? accepted.get(token.folded.slice(0, -1)) : undefined);
    if (!identifier || reading.taken(token) || reading.isProtected(token)) return [];
    const isWord =
      (token.shape === 'lower' ? isInDictionary(token.folded) : isEnglish(token.folded)) || isCompound(token.folded);
    if (isWord && (token.shape === 'lower' || !(isPersonAgain(reading, at) && identifier.type.startsWith('NAME'))))
      return [];
    if (
      token.shape === 'lower' &&
      (token.folded.length < 4 || isWordAndName(token.folded) || isOrdinaryHere(reading, at))
    )
      return [];
    return [
      {
        ...identifier,
        start: token.start,
        end: token.end,
        rule: 'said before',
        reason: { code: 'said-before', because: firstReason(identifier.reason) },
      },
    ];
  });
}

const firstReason = (reason: Reason): Exclude<Reason, { code: 'said-before' }> =>
  reason.code === 'said-before' ? reason.because : reason;

const isPersonAgain = (reading: Reading, at: number): boolean =>
  isFollowedByPersonCue(reading, at) || isListedWith(reading, at, (other) => reading.tokens[other]?.shape === 'title');
