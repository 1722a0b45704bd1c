// The words in which a name may be written: its parts without titles and degrees, neighbours written in one, initials.
import { TITLES_AND_PARTICLES } from '../commonWords.ts';
import { fold } from '../words.ts';

const TITLE =
  /^(?:sr|fr|rev|bro|dra|dre|mtra|sgt|hon|cllr|nurse|chaplain|paramedic|capt|sra|srta|don|dña|dipl|ing|rabbi|imam|deacon|canon|elder|pastor|père|pere|mme|mlle|psych|assoc|psychologist|officer|clinical|ahw)$/;
const CREDENTIAL =
  /^(?:md|do|phd|lmft|lcsw|msw|lpc|rn|np|pa|mph|frcp|mrcgp|mrcpsych|mbbs|mbchb|dmin|psyd|ma|msc|bsc|jr|ii|iii|cnm|dnp|fnp|crna|ot|pt|pharmd|facs|ffa)$/;
const UMLAUT = /[äöüÄÖÜ]/g;

/** "Dr Meenakshi Ganesan-Scott, MD" in its parts; with umlauts also as they are written without ("Kuehn"). */
export function wordsOfName(name: string): string[] {
  const words = name
    .split(/[\s,./()"-]+/u)
    .map((word) => fold(word.replace(/['’]/g, '')))
    .filter((word) => !TITLES_AND_PARTICLES.has(word) && !CREDENTIAL.test(word) && !TITLE.test(word));
  const umlauts = UMLAUT.test(name)
    ? wordsOfName(name.replace(UMLAUT, (letter) => `${letter.normalize('NFD')[0] ?? ''}e`))
    : [];
  return [...new Set([...words.filter((word) => [...word].length >= 2), ...umlauts])];
}

/** The words before the last, or the only one: those that get pet forms at their end ("Tunde" for Babatunde). */
export const givenNamesOf = (words: readonly string[]): readonly string[] =>
  words.length > 1 ? words.slice(0, -1) : words;

/** "Mary Ann" as "Maryann", "Te Kanawa" as "Tekanawa": neighbours written in one. */
export function joinedForms(name: string, words: readonly string[]): string[] {
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

/** "gs" and "mgs" for Meenakshi Ganesan-Scott; "ma" for Marc-André. */
export function initialsOf(name: string, words: readonly string[]): string[] {
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
  const halves = (word: string): string =>
    word
      .split('-')
      .map((half) => half[0] ?? '')
      .join('');
  const first = words[0]?.[0];
  const last = words.at(-1)?.[0];
  const short = first !== undefined && last !== undefined && words.length > 1 ? [`${first}${last}`] : [];
  const forms = [
    main.map((word) => word[0] ?? '').join(''),
    main.map(halves).join(''),
    halves(main[0] ?? ''),
    ...short,
  ];
  return [...new Set(forms)].filter((letters) => letters.length >= 2 && letters.length <= 4);
}
