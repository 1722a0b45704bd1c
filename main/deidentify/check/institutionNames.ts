// Names of several words: from the word that gave itself away to those that belong to it - "Linden House", "Hospital de la
// Caridad", "Mercy General", "the Royal Gwent".
import { INSTITUTION, PLACE_ENDINGS, TITLES } from '../lists/cueWords.ts';
import { isAllowed } from './insideSentence.ts';
import type { Reading } from './reading.ts';
import { redact, type Verdicts } from './verdict.ts';

export function extended(reading: Reading, verdicts: Verdicts): Verdicts {
  const all: Verdicts = new Map(verdicts);
  backFromInstitution(reading, all);
  backToInstitution(reading, all);
  backToQualifier(reading, all);
  forward(reading, all);
  return all;
}

const PART = redact('institution or place');

/** The everyday word before the capital belongs to the name ("Linden House called"). */
function backFromInstitution(reading: Reading, verdicts: Verdicts): void {
  const { tokens } = reading;
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at];
    if (!token || token.shape !== 'title' || !(INSTITUTION.has(token.folded) || PLACE_ENDINGS.has(token.folded)))
      continue;
    let first = at;
    while (
      first > 0 &&
      /^[ -]$|^'s? $/.test((tokens[first]?.before ?? '').replace(/^'s?/, '')) &&
      isPartOfName(reading, first - 1)
    )
      first--;
    if (first === at || (TITLES.has(tokens[first]?.folded ?? '') && !OWN_NAMES.test(token.folded))) continue;
    if (
      !OWN_NAMES.test(token.folded) &&
      INSTITUTION.has(token.folded) &&
      tokens.slice(first, at).every((part) => isAllowed(part) || NO_NAME_PART.has(part.folded))
    )
      continue;
    for (let part = first; part <= at; part++) {
      const one = tokens[part];
      if (one && !reading.taken(one)) verdicts.set(part, PART);
    }
  }
}

/** "General Hospital" has a name though both words are on lists; "Emergency Department" has none. */
const OWN_NAMES = /^(?:hospital|infirmary|school|college|university|church|museum|hospice|library|inn|hotel|arms)$/;

const NO_NAME_PART = new Set(
  'the a an our my their his her this that no every each at in from to and i we he she it they local'.split(' '),
);

function isPartOfName(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  return (
    token !== undefined &&
    token.shape !== 'lower' &&
    token.shape !== 'number' &&
    token.text.length > 1 &&
    !NO_NAME_PART.has(token.folded) &&
    !reading.isProtected(token)
  );
}

const LINKS = new Set('of de la las los el del della di da do das dos du des le les der for'.split(' '));

/** "Hospital de la Caridad", "University of Leeds": the institution stands first. */
function backToInstitution({ tokens, taken }: Reading, verdicts: Verdicts): void {
  for (const at of Array.from(verdicts.keys())) {
    let first = at - 1;
    while (
      tokens[first]?.shape === 'lower' &&
      LINKS.has(tokens[first]?.folded ?? '') &&
      /^ $/.test(tokens[first + 1]?.before ?? '')
    )
      first--;
    const head = tokens[first];
    if (!head || head.shape !== 'title' || !INSTITUTION.has(head.folded) || taken(head)) continue;
    if (tokens[first + 1]?.before === ' ') verdicts.set(first, PART);
  }
}

/** "the Royal Gwent", "Upper Normanton": the capital before it is on a list of harmless ones, but not here. */
const QUALIFIER =
  /^(?:royal|queen|king|prince|princess|saint|north|south|east|west|upper|lower|great|little|old|new|mount|northern|southern|eastern|western|general|state|federal|home|office|court|crown|word|home|queens|kings|bad|sankt|ober|unter|santa|san|sao)$/;

function backToQualifier({ tokens, taken }: Reading, verdicts: Verdicts): void {
  for (const at of Array.from(verdicts.keys())) {
    const before = tokens[at - 1];
    const token = tokens[at];
    if (!before || !token || token.before !== ' ' || before.shape !== 'title' || before.opensSentence) continue;
    if (token.shape === 'title' && QUALIFIER.test(before.folded) && !taken(before)) verdicts.set(at - 1, PART);
  }
}

/** "Mercy General": a capital right after a name of a place belongs to it, whatever it means. */
function forward({ tokens, taken, isProtected }: Reading, verdicts: Verdicts): void {
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (
      !token ||
      verdicts.get(at)?.tier === 'redact' ||
      token.shape !== 'title' ||
      token.before !== ' ' ||
      token.text.length < 2
    )
      continue;
    const previous = tokens[at - 1];
    if (
      !verdicts.has(at - 1) ||
      previous?.shape !== 'title' ||
      previous.possessive ||
      taken(token) ||
      isProtected(token)
    )
      continue;
    verdicts.set(at, PART);
  }
}
