// The identifier check: what in a text could lead to a person, and the text with it replaced. Local, without models, the same
// answer for the same text; nothing here is a promise that people who know the group will not recognise somebody.
import type { Random } from '../../crypto/random.ts';
import { addresses } from './addresses.ts';
import { agesOver89 } from './ages.ts';
import { authorCollisions } from './authorCollisions.ts';
import { contactDetails } from './contactDetails.ts';
import { dates } from './dates.ts';
import { groupNames } from './groupNames.ts';
import type { Identifier, Roster } from './identifier.ts';
import { initials } from './initials.ts';
import { type Language, languageOf, languagesBySentence } from './language.ts';
import { labelling } from './labelling.ts';
import { normalise } from './normalise.ts';
import { outputOf } from './output.ts';
import { properNouns } from './properNouns.ts';
import { propagated } from './propagation.ts';
import { protectedStretches } from './protectedStretches.ts';
import { type Reading, Stretches } from './reading.ts';
import { recognisableDetails } from './recognisableDetails.ts';
import { recordNumbers } from './recordNumbers.ts';
import { type RosterIndex, rosterIndex } from './rosterIndex.ts';
import { rosterNames } from './rosterNames.ts';
import { settled } from './settled.ts';
import { tokenise } from './tokens.ts';
import { uncasedNames } from './uncasedNames.ts';

export type Checked = {
  /** In order, with offsets into the source. */
  readonly identifiers: readonly Identifier[];
  readonly output: string;
  /** The leader is told before the check starts when it is not English: it is weaker there and shows more. */
  readonly language: Language;
};

export type IdentifierCheck = {
  identifiers(source: string): Identifier[];
  languageOf(source: string): Language;
  /** @param random shuffles the letters of the labels */
  check(source: string, random: Random): Checked;
};

export function identifierCheck(roster: Roster): IdentifierCheck {
  const index = rosterIndex(roster);
  const identifiers = (source: string): Identifier[] => identifiersIn(source, index);
  const language = (source: string): Language => languageOf(tokenise(normalise(source).text).tokens);
  return {
    identifiers,
    languageOf: language,
    check: (source, random) => {
      const found = identifiers(source);
      return {
        identifiers: found,
        output: outputOf(source, found, labelling(roster, found, random)),
        language: language(source),
      };
    },
  };
}

function identifiersIn(source: string, index: RosterIndex): Identifier[] {
  const { text, toSource } = normalise(source);
  const list = tokenise(text);
  const guarded = new Stretches(text.length);
  const phrases = new Stretches(text.length);
  const kept = protectedStretches(list, index);
  phrases.add(kept.phrases);
  guarded.add([...kept.phrases, ...kept.words]);
  const taken = new Stretches(text.length);
  const languages = languagesBySentence(list.tokens);
  const reading: Reading = { ...list, languages, taken: taken.touches, isProtected: guarded.touches };

  const found: Identifier[] = [];
  const accept = (identifiers: readonly Identifier[]): void => {
    found.push(...identifiers);
    taken.add(identifiers.filter(({ tier }) => tier === 'redact'));
  };
  accept([...contactDetails(text), ...agesOver89(text)].filter((one) => !phrases.touches(one)));
  accept(dates(text, list.lowerCase).filter((one) => !taken.touches(one) && !phrases.touches(one)));
  accept(addresses(text).filter((one) => !phrases.touches(one)));
  accept(recordNumbers(text).filter((one) => !phrases.touches(one)));
  accept(uncasedNames(text, index));
  accept(groupNames(reading, index));
  accept(rosterNames(reading, index));
  accept(initials(reading, index));
  accept(properNouns(reading));
  accept(propagated(reading, found));
  accept(propagated(reading, found));
  return settled(text, [
    ...found,
    ...authorCollisions(reading, index, phrases.touches),
    ...recognisableDetails(text),
  ]).map((one) => ({
    ...one,
    ...toSource(one.start, one.end),
  }));
}
