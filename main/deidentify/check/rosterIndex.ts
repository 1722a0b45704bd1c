// All forms under which a person of the roster may stand in a note, each with how it comes from the name, so that the reason
// can say it. Made once per roster; the order of the roster does not matter.
import { TITLES_AND_PARTICLES } from '../commonWords.ts';
import { NICKNAMES } from '../lists/nicknames.ts';
import { fold } from '../words.ts';
import { isWordAndName } from './englishLexicon.ts';
import type { Person, Roster } from './identifier.ts';
import { slipsAllowed, soundOf, withinSlips } from './nearSpelling.ts';

export type How = 'as entered' | 'a part of the name' | 'a pet form' | 'initials' | 'a near spelling' | 'sounds alike';

export type Match = { readonly people: readonly Person[]; readonly how: How; readonly form: string };

export type RosterIndex = {
  readonly people: readonly Person[];
  /** A part of a name, exactly; `isWord` when it is an everyday word too. */
  exact(folded: string): Match | undefined;
  /** Pet form, near spelling or sound: only for words that are no everyday words. */
  near(folded: string): Match | undefined;
  initials(letters: string): Match | undefined;
  readonly groupWords: readonly (readonly string[])[];
};

const TITLE = /^(?:sr|fr|rev|bro|dra|dre|mtra|sgt|hon|cllr|nurse|chaplain|paramedic|capt|sra|srta|don|dña|dipl|ing)$/;
const CREDENTIAL =
  /^(?:md|do|phd|lmft|lcsw|msw|lpc|rn|np|pa|mph|frcp|mrcgp|mrcpsych|mbbs|mbchb|dmin|psyd|ma|msc|bsc|jr|ii|iii|cnm|dnp|fnp|crna|ot|pt|pharmd|facs|ffa)$/;

export function rosterIndex({ people, groups }: Roster): RosterIndex {
  const parts = new Map<string, Match>();
  const pets = new Map<string, Match>();
  const initials = new Map<string, Match>();
  const givens: { name: string; person: Person }[] = [];
  for (const person of [...people].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    for (const name of person.names) {
      const words = wordsOfName(name);
      for (const word of words) put(parts, word, person, 'a part of the name');
      for (const joined of joinedForms(name, words)) put(parts, joined, person, 'a part of the name');
      for (const word of words) for (const pet of petFormsOf(word)) put(pets, pet, person, 'a pet form');
      for (const letters of initialsOf(name, words)) put(initials, letters, person, 'initials');
      for (const word of words) givens.push({ name: word, person });
    }
  }
  const sounds = new Map<string, Match>();
  for (const { name, person } of givens) {
    const key = soundOf(name);
    if (key !== undefined) put(sounds, key, person, 'sounds alike');
  }
  return {
    people,
    exact: (folded) => parts.get(folded) ?? withoutPlural(folded, parts) ?? pets.get(folded),
    near: remembered((folded) => petEnding(folded, givens) ?? nearest(folded, givens) ?? soundAlike(folded, sounds)),
    initials: (letters) => initials.get(letters),
    groupWords: groups.map((group) =>
      group
        .split(/[^\p{L}\p{M}\p{N}]+/u)
        .map(fold)
        .filter((word) => word !== ''),
    ),
  };
}

/** The same word comes again and again in a note. */
function remembered(ask: (folded: string) => Match | undefined): (folded: string) => Match | undefined {
  const answers = new Map<string, Match | undefined>();
  return (folded) => {
    if (!answers.has(folded)) answers.set(folded, ask(folded));
    return answers.get(folded);
  };
}

function put(forms: Map<string, Match>, form: string, person: Person, how: How): void {
  const earlier = forms.get(form);
  if (earlier?.people.some(({ id }) => id === person.id)) return;
  forms.set(form, { form, how, people: [...(earlier?.people ?? []), person] });
}

function wordsOfName(name: string): string[] {
  const words = name
    .split(/[\s,./()"-]+/u)
    .map((word) => fold(word.replace(/['’]/g, '')))
    .filter((word) => !TITLES_AND_PARTICLES.has(word) && !CREDENTIAL.test(word) && !TITLE.test(word));
  const umlauts = name.match(/[äöüÄÖÜ]/)
    ? wordsOfName(name.replace(/[äöüÄÖÜ]/g, (letter) => `${letter.normalize('NFD')[0] ?? ''}e`))
    : [];
  return [...new Set([...words.filter((word) => [...word].length >= 2), ...umlauts])];
}

/** "Mary Ann" as "Maryann", "Te Kanawa" as "Tekanawa": neighbours written in one. */
function joinedForms(name: string, words: readonly string[]): string[] {
  const all = name
    .split(/[\s,-]+/u)
    .map((word) => fold(word.replace(/['’.]/g, '')))
    .filter((word) => word !== '');
  return all.slice(1).flatMap((word, index) => {
    const joined = `${all[index] ?? ''}${word}`;
    return words.includes(word) && joined.length >= 5 && !/^(?:dr|mr|mrs|ms|prof|sr)/.test(all[index] ?? '')
      ? [joined]
      : [];
  });
}

function initialsOf(name: string, words: readonly string[]): string[] {
  const main = name
    .replace(/,.*$/, '')
    .split(/\s+/)
    .map(fold)
    .filter(
      (word) =>
        /^\p{L}/u.test(word) &&
        !TITLES_AND_PARTICLES.has(word.replaceAll('.', '')) &&
        !TITLE.test(word.replaceAll('.', '')),
    );
  const first = words[0]?.[0];
  const last = words.at(-1)?.[0];
  const plain = main.map((word) => word[0] ?? '').join('');
  const halves = main
    .flatMap((word) => word.split('-'))
    .map((word) => word[0] ?? '')
    .join('');
  const short = first !== undefined && last !== undefined && words.length > 1 ? [`${first}${last}`] : [];
  return [...new Set([plain, halves, ...short])].filter((letters) => letters.length >= 2 && letters.length <= 4);
}

function petFormsOf(name: string): string[] {
  return NICKNAMES.filter((line) => line.includes(name)).flatMap((line) => line.filter((form) => form !== name));
}

const PET_ENDING =
  /^(\p{L}{2,}?)(?:(\p{L})\2)?(?:ie|y|ey|i|o|a|s|z|zz|zza|zzer|ster|kins|ers|sy|ska|chen|ito|ita|inho|inha|ka)$/u;

/** "Meena" for Meenakshi, "Wally" for Wallace, "Daz" for Darryl: the beginning of the name, with or without a fond ending. */
function petEnding(folded: string, names: readonly { name: string; person: Person }[]): Match | undefined {
  if (folded.length < 3) return undefined;
  const ending = PET_ENDING.exec(folded);
  const stem = ending ? `${ending[1] ?? ''}${ending[2] ?? ''}` : undefined;
  const fits = (name: string) =>
    (name.length > folded.length && name.startsWith(folded)) ||
    (stem !== undefined &&
      name.length > stem.length &&
      name.startsWith(stem) &&
      (stem.length >= 3 || (/z/.test(folded) && /^..[rst]/.test(name))));
  return together(
    folded,
    'a pet form',
    names.filter(({ name }) => name.length >= 4 && fits(name)),
  );
}

function nearest(folded: string, names: readonly { name: string; person: Person }[]): Match | undefined {
  return together(
    folded,
    'a near spelling',
    names.filter(
      ({ name }) => slipsAllowed(name) > 0 && folded.length >= 4 && withinSlips(name, folded, slipsAllowed(name)),
    ),
  );
}

function soundAlike(folded: string, sounds: ReadonlyMap<string, Match>): Match | undefined {
  const key = soundOf(folded);
  const match = key === undefined ? undefined : sounds.get(key);
  return match && { ...match, form: folded };
}

function together(form: string, how: How, found: readonly { person: Person }[]): Match | undefined {
  const people = [...new Set(found.map(({ person }) => person))];
  return people.length > 0 ? { form, how, people } : undefined;
}

/** The plural of a name, and the genitive that some languages write without an apostrophe. */
function withoutPlural(folded: string, parts: ReadonlyMap<string, Match>): Match | undefined {
  if (folded.length < 4 || !folded.endsWith('s') || isWordAndName(folded)) return undefined;
  return parts.get(folded.slice(0, -1)) ?? (folded.endsWith('es') ? parts.get(folded.slice(0, -2)) : undefined);
}
