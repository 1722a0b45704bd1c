// Names of the roster in a note. A form that is no everyday word is taken wherever it stands; one that is a word (Grace, Will,
// May, Long) never by the word alone: by a capital inside a sentence, or by a cue; otherwise it is shown.
import { FUNCTION_WORDS } from '../lists/functionWords.ts';
import { ALLOWED_SHORT_FORMS } from '../lists/medicalWords.ts';
import { isCompound, isFirstName, isInDictionary, isWordAndName } from './englishLexicon.ts';
import type { Identifier, Tier } from './identifier.ts';
import { isFollowedByPersonCue, type Reading } from './reading.ts';
import type { How } from './reason.ts';
import type { Match, RosterIndex } from './rosterIndex.ts';
import { tierOfRosterName } from './rosterTier.ts';
import type { Rule } from './rules.ts';
import type { Token } from './tokens.ts';

const RULE_OF: Readonly<Record<How, Rule>> = {
  'as-entered': 'roster: as entered',
  'part-of-the-name': 'roster: part of the name',
  'pet-form': 'roster: pet form',
  initials: 'roster: initials',
  'near-spelling': 'roster: near spelling',
  'sounds-alike': 'roster: sounds alike',
};

export function rosterNames(reading: Reading, roster: RosterIndex): Identifier[] {
  const matches = reading.tokens.map((token, at) => matchOf(token, at, reading, roster));
  reading.tokens.forEach((token, at) => {
    const joined = splitMatch(reading, token, at, roster);
    if (joined) matches[at] = matches[at + 1] = joined;
  });
  const isName = (at: number): boolean => matches[at] !== undefined;
  /** Beside this one, a part that is no everyday word, or another part of the same person. */
  const isSure = (at: number, beside: number): boolean => {
    const token = reading.tokens[at];
    if (token === undefined || token.shape === 'lower' || matches[at] === undefined) return false;
    return (
      !isWordAndName(token.folded) || (matches[at]?.people ?? []).some((one) => matches[beside]?.people.includes(one))
    );
  };
  return reading.tokens.flatMap((token, at) => {
    const match = matches[at];
    if (!match || reading.taken(token)) return [];
    const tier = tierOfRosterName(reading, at, isName, isSure);
    return tier === undefined ? [] : [rosterFinding(token, match, tier)];
  });
}

export const rosterFinding = (
  { start, end }: Pick<Token, 'start' | 'end'>,
  { people, how }: Match,
  tier: Tier = 'redact',
): Identifier => ({
  start,
  end,
  type: 'NAME_ROSTER',
  tier,
  rule: RULE_OF[how],
  reason: { code: 'roster', names: people.map(({ names }) => names[0] ?? ''), how },
  people: people.map(({ id }) => id),
});

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

function matchOf(token: Token, at: number, reading: Reading, roster: RosterIndex): Match | undefined {
  const { folded, shape } = token;
  if (shape === 'number' || reading.isProtected(token)) return undefined;
  return (
    roster.exact(folded) ??
    (shape === 'lower' ? inLowerCase(token, reading, roster) : withCapital(token, at, reading, roster))
  );
}

/** A word that a dictionary has is that word; in a note written with capitals a slip in lower case has to be long. */
function inLowerCase({ folded }: Token, { fewCapitals }: Reading, roster: RosterIndex): Match | undefined {
  if (isInDictionary(folded) || FUNCTION_WORDS.has(folded)) return undefined;
  if (folded.length >= (fewCapitals ? 3 : 5)) {
    const pet = roster.petForm(folded);
    if (pet) return pet;
  }
  return folded.length >= 5 && (!isCompound(folded) || isFirstName(folded)) ? roster.misspelt(folded) : undefined;
}

/** A capital makes an everyday word a short form only inside a sentence, or where it acts as a person. */
function withCapital(token: Token, at: number, reading: Reading, roster: RosterIndex): Match | undefined {
  const { folded, shape } = token;
  if (FUNCTION_WORDS.has(folded) || (shape === 'upper' && ALLOWED_SHORT_FORMS.has(folded))) return undefined;
  const standsAsName = !token.opensSentence || isFollowedByPersonCue(reading, at);
  if (folded.length === 2) return shape === 'title' && standsAsName ? roster.shortForm(folded) : undefined;
  if (folded.length < 3) return undefined;
  if (!isWordAndName(folded) || (isFirstName(folded) && shape === 'title'))
    return roster.petForm(folded) ?? roster.misspelt(folded);
  return shape === 'title' && standsAsName ? roster.petForm(folded) : undefined;
}
