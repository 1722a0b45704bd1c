// Words with a capital in a sentence that is not English. German gives every noun one, so there a capital alone says nothing: what
// speaks for a name is replaced, what may be one is shown.
import { PLACE_ENDINGS } from '../lists/cueWords.ts';
import { FOREIGN_NOUNS } from '../lists/medicalWords.ts';
import { isFirstName, isInDictionary, isKnownPlace } from './englishLexicon.ts';
import { isAllowed, isShortFormsPlural, ruleInside } from './insideSentence.ts';
import { isAfterTitle, isFollowedByPersonCue, type Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import { redact, type Verdict } from './verdict.ts';

const KIN =
  /^(?:tochter|sohn|mutter|vater|bruder|schwester|mann|frau|kollege|kollegin|freund|freundin|oma|opa|tante|onkel|namens|heißt|heisst)$/;
const BEFORE_A_PLACE = /^(?:in|aus|nach|bei|von)$/;
const DETERMINER =
  /^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|kein|keine|keinen|mein|meine|meinen|meinem|meiner|dein|sein|seine|seinen|seinem|seiner|ihr|ihre|ihren|ihrem|ihrer|unser|unsere|diese|dieser|dieses|jede|jeder|jedes|im|am|vom|zum|zur|beim|ins|ans|alle|viel|viele|welche|zwei|drei)$/;

export function verdictInGerman(reading: Reading, token: Token, at: number): Verdict | undefined {
  if (token.shape !== 'title' || token.text.length < 3 || isAllowed(token) || FOREIGN_NOUNS.has(token.folded))
    return undefined;
  const previous = reading.tokens[at - 1]?.folded ?? '';
  if (isAfterTitle(reading, at)) return redact('title');
  if (KIN.test(previous) && /^,? $/.test(token.before)) return redact('person by cue');
  if (isFirstName(token.folded)) return redact('first name');
  if (isKnownPlace(token.folded) || PLACE_ENDINGS.has(token.folded)) return redact('place name');
  if (token.opensSentence || DETERMINER.test(previous)) return undefined;
  if (BEFORE_A_PLACE.test(previous)) return redact('place by cue');
  return { rule: 'capital inside a sentence', tier: 'flag' };
}

/** Other languages give capitals as English does; only what opens a sentence is not known to any list. */
export function verdictInOther(reading: Reading, token: Token, at: number): Verdict | undefined {
  if (!token.opensSentence) {
    const rule = ruleInside(reading, token, at);
    return rule && redact(rule);
  }
  if (isAllowed(token) || isShortFormsPlural(token) || token.text.length < 3) return undefined;
  if (isFirstName(token.folded) && !isInDictionary(token.folded)) return redact('first name');
  return isFollowedByPersonCue(reading, at) && !isInDictionary(token.folded) ? redact('person by cue') : undefined;
}
