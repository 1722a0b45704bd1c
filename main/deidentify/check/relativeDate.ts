// A date as its distance from the session it was written about: "a day three weeks before the session". A day leads through a
// diary to one meeting; how long before or after, in weeks and months, does not, and the story keeps its time.
import { parse as parseGerman } from 'chrono-node/de';
import { parse as parseEnglish } from 'chrono-node/en';
import type { LabelLanguage } from './labelWording.ts';

/** `days` from the session, negative before it. A month is counted from its middle. */
type Distance = { readonly days: number; readonly unit: 'day' | 'month' };

/** Undefined where the words do not say one day or one month, or could be read as two. `session`: its date. */
export function relativeDate(words: string, session: string, language: LabelLanguage): string | undefined {
  const distance = distanceOf(words, session);
  return distance && PHRASES[language](distance);
}

const DAY_MS = 86_400_000;
const dayNumber = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY_MS;
/** "3/4" is March or April: in which country was it written? */
const EITHER_WAY = /^(?:0?[1-9]|1[0-2])[./-](?:0?[1-9]|1[0-2])(?![\d])/;
const MIDDLE = 15;

function distanceOf(words: string, session: string): Distance | undefined {
  const [year = 0, month = 0, day = 0] = session.split('-').map(Number);
  const held = dayNumber(year, month, day);
  if (EITHER_WAY.test(words)) return undefined;
  const read = [parseEnglish, parseGerman].flatMap((parse) => {
    const [first, second] = parse(words, new Date(year, month - 1, day, 12));
    return first && !second && first.end === null && first.start.isCertain('month') ? [first.start] : [];
  });
  const named = read.find((one) => one.isCertain('day')) ?? read[0];
  if (!named) return undefined;
  const unit = named.isCertain('day') ? 'day' : 'month';
  const years = named.isCertain('year') ? [named.get('year') ?? year] : [year - 1, year, year + 1];
  const [days = 0] = years
    .map((one) => dayNumber(one, named.get('month') ?? month, unit === 'day' ? (named.get('day') ?? 1) : MIDDLE) - held)
    .sort((a, b) => Math.abs(a) - Math.abs(b));
  return { days, unit };
}

const DAYS_IN_WEEK = 7;
const DAYS_IN_MONTH = 30.4;
const MOST_WEEKS = 8;
const MOST_MONTHS = 18;

type Span = { readonly count: number; readonly of: 'day' | 'week' | 'month' | 'long' };

function spanOf({ days, unit }: Distance): Span {
  const away = Math.abs(days);
  if (away > MOST_MONTHS * DAYS_IN_MONTH) return { count: 1, of: 'long' };
  if (unit === 'month' || away > MOST_WEEKS * DAYS_IN_WEEK) {
    return { count: Math.round(away / DAYS_IN_MONTH), of: 'month' };
  }
  return away < DAYS_IN_WEEK ? { count: away, of: 'day' } : { count: Math.round(away / DAYS_IN_WEEK), of: 'week' };
}

const SMALL_NUMBERS = {
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  de: ['kein', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'],
} as const;
const inWords = (count: number, language: LabelLanguage): string => SMALL_NUMBERS[language][count] ?? String(count);

const PHRASES: Readonly<Record<LabelLanguage, (distance: Distance) => string>> = {
  en: (distance) => {
    const { count, of } = spanOf(distance);
    if (count === 0) return distance.unit === 'day' ? '[the day of the session]' : '[the month of the session]';
    const side = distance.days < 0 ? 'before' : 'after';
    if (of === 'long') return `[a ${distance.unit} long ${side} the session]`;
    return `[a ${distance.unit} ${inWords(count, 'en')} ${of}${count === 1 ? '' : 's'} ${side} the session]`;
  },
  de: (distance) => {
    const { count, of } = spanOf(distance);
    const one = distance.unit === 'day' ? 'ein Tag' : 'ein Monat';
    if (count === 0) return distance.unit === 'day' ? '[der Tag des Treffens]' : '[der Monat des Treffens]';
    const side = distance.days < 0 ? 'vor' : 'nach';
    if (of === 'long') return `[${one} lange ${side} dem Treffen]`;
    return `[${one}, ${germanSpan(count, of)} ${side} dem Treffen]`;
  },
};

function germanSpan(count: number, of: 'day' | 'week' | 'month'): string {
  const [single, several] = {
    day: ['einen Tag', 'Tage'],
    week: ['eine Woche', 'Wochen'],
    month: ['einen Monat', 'Monate'],
  }[of];
  return count === 1 ? (single ?? '') : `${inWords(count, 'de')} ${several ?? ''}`;
}
