// All forms under which a person of the roster may stand in a note, each with how it comes from the name, so that the reason
// can say it. Made once per roster; the order of the roster does not matter.
import { fold } from '../words.ts';
import { isWordAndName } from './englishLexicon.ts';
import type { Person, Roster } from './identifier.ts';
import { givenNamesOf, initialsOf, joinedForms, wordsOfName } from './nameForms.ts';
import { slipsAllowed, soundOf, withinSlips } from './nearSpelling.ts';
import { beginsLike, endsLike, isShortBeginning, listedPetForms } from './petForms.ts';
import type { How } from './reason.ts';

export type Match = { readonly people: readonly Person[]; readonly how: How };

export type RosterIndex = {
  readonly people: readonly Person[];
  /** A part of a name, exactly, or a listed pet form. */
  exact(folded: string): Match | undefined;
  /** The beginning or the end of a name, with or without a fond ending. */
  petForm(folded: string): Match | undefined;
  /** A slip of the keys, or what sounds alike. */
  misspelt(folded: string): Match | undefined;
  /** Two letters with which a given name begins. */
  shortForm(folded: string): Match | undefined;
  /** Two to four letters; a single one fits whoever has a given name that begins with it. */
  initials(letters: string): Match | undefined;
  /** Whether the letter begins another part of the person's name. */
  hasInitial(person: Person, letter: string): boolean;
  /** Whether the word may be a form of a name at all, before its place in a sentence is looked at. */
  mayBeForm(folded: string): boolean;
  readonly groupWords: readonly (readonly string[])[];
  readonly notNames: ReadonlySet<string>;
};

type Named = { readonly name: string; readonly person: Person; readonly isGiven: boolean };
type Forms = Map<string, Match>;

export function rosterIndex({ people, groups, notNames = [] }: Roster): RosterIndex {
  const parts: Forms = new Map();
  const pets: Forms = new Map();
  const letters: Forms = new Map();
  const sounds: Forms = new Map();
  const names: Named[] = [];
  for (const person of [...people].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    for (const name of person.names) {
      const words = wordsOfName(name);
      const given = givenNamesOf(words);
      const how: How = words.length === 1 ? 'as-entered' : 'part-of-the-name';
      for (const word of [...words, ...joinedForms(name, words)]) put(parts, word, person, how);
      for (const word of words) {
        for (const pet of listedPetForms(word)) put(pets, pet, person, 'pet-form');
        const sound = soundOf(word);
        if (sound !== undefined) put(sounds, sound, person, 'sounds-alike');
        names.push({ name: word, person, isGiven: given.includes(word) });
      }
      for (const initials of initialsOf(name, words)) put(letters, initials, person, 'initials');
      for (const word of given.slice(0, 1)) put(letters, word[0] ?? '', person, 'initials');
      put(letters, onlyLetter(name), person, 'as-entered');
    }
  }
  const fitting = (how: How, fits: (named: Named) => boolean): Match | undefined => {
    const fitted = [...new Set(names.filter(fits).map(({ person }) => person))];
    return fitted.length > 0 ? { how, people: fitted } : undefined;
  };
  const index: RosterIndex = {
    people,
    exact: (folded) => parts.get(folded) ?? withoutPlural(folded, parts) ?? pets.get(folded),
    mayBeForm: (folded) =>
      [index.exact, index.petForm, index.misspelt, index.shortForm, index.initials].some(
        (ask) => ask(folded) !== undefined,
      ),
    petForm: remembered((folded) =>
      fitting('pet-form', ({ name, isGiven }) => beginsLike(folded, name) || (isGiven && endsLike(folded, name))),
    ),
    misspelt: remembered(
      (folded) =>
        fitting(
          'near-spelling',
          ({ name }) => folded.length >= 4 && slipsAllowed(name) > 0 && withinSlips(name, folded, slipsAllowed(name)),
        ) ?? sounds.get(soundOf(folded) ?? ''),
    ),
    shortForm: remembered((folded) =>
      fitting('pet-form', ({ name, isGiven }) => isGiven && isShortBeginning(folded, name)),
    ),
    initials: (asked) => letters.get(asked),
    hasInitial: ({ id }, letter) => names.some(({ name, person }) => person.id === id && name.startsWith(letter)),
    groupWords: groups.map((group) =>
      group
        .split(/[^\p{L}\p{M}\p{N}]+/u)
        .map(fold)
        .filter((word) => word !== ''),
    ),
    notNames: new Set(notNames.map(fold)),
  };
  return index;
}

/** "R." is how many leaders call each other on the page. */
const onlyLetter = (name: string): string => fold(/^\s*(\p{L})\.?\s*$/u.exec(name)?.[1] ?? '');

/** The same word comes again and again in a note. */
function remembered(ask: (folded: string) => Match | undefined): (folded: string) => Match | undefined {
  const answers = new Map<string, Match | undefined>();
  return (folded) => {
    if (!answers.has(folded)) answers.set(folded, ask(folded));
    return answers.get(folded);
  };
}

function put(forms: Forms, form: string, person: Person, how: How): void {
  const earlier = forms.get(form);
  if (form === '' || earlier?.people.some(({ id }) => id === person.id)) return;
  forms.set(form, { how, people: [...(earlier?.people ?? []), person] });
}

/** The plural of a name, and the genitive that some languages write without an apostrophe. */
function withoutPlural(folded: string, parts: Forms): Match | undefined {
  if (folded.length < 4 || !folded.endsWith('s') || isWordAndName(folded)) return undefined;
  return parts.get(folded.slice(0, -1)) ?? (folded.endsWith('es') ? parts.get(folded.slice(0, -2)) : undefined);
}
