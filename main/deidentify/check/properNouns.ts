// Default-deny: whatever has a capital inside a sentence and is on no list of things everybody says is taken for a name, a place
// or an institution. Lists of places are evidence, never a gate. Where a sentence begins the word itself must speak for it.
import { INSTITUTION, PLACE_CUES, PLACE_ENDINGS } from '../lists/cueWords.ts';
import { isFirstName, isKnownPlace } from './englishLexicon.ts';
import { found, type PlainRule } from './found.ts';
import { headingTokens, ruleInHeading } from './headings.ts';
import type { Identifier, IdentifierType } from './identifier.ts';
import { ruleInside } from './insideSentence.ts';
import { extended } from './institutionNames.ts';
import { ruleInLowerCase } from './lowerCaseWord.ts';
import { verdictOnOpening } from './openingWord.ts';
import { verdictInGerman, verdictInOther } from './otherLanguage.ts';
import { isAfterKinship, isAfterTitle, isFollowedByPersonCue, type Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import { redact, type Verdict, type Verdicts } from './verdict.ts';

export function properNouns(reading: Reading): Identifier[] {
  const verdicts: Verdicts = new Map();
  const headings = headingTokens(reading);
  reading.tokens.forEach((token, at) => {
    if (reading.taken(token) || reading.isProtected(token) || token.shape === 'number') return;
    const verdict =
      headings.has(at) && token.shape !== 'lower' ? asVerdict(ruleInHeading(token)) : verdictOn(reading, token, at);
    if (verdict) verdicts.set(at, verdict);
  });
  return [...extended(reading, verdicts)].flatMap(([at, { rule, tier }]) => {
    const token = reading.tokens[at];
    return token ? [found(token, typeOf(reading, at), rule, tier)] : [];
  });
}

function verdictOn(reading: Reading, token: Token, at: number): Verdict | undefined {
  if (token.shape === 'lower' || token.shape === 'uncased') return asVerdict(ruleInLowerCase(reading, token, at));
  const language = reading.languages[at];
  if (language === 'german') return verdictInGerman(reading, token, at);
  if (language === 'other') return verdictInOther(reading, token, at);
  return token.opensSentence ? verdictOnOpening(reading, token, at) : asVerdict(ruleInside(reading, token, at));
}

const asVerdict = (rule: PlainRule | undefined): Verdict | undefined => (rule === undefined ? undefined : redact(rule));

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
