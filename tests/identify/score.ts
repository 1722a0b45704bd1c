// The measures of the identifier check, over notes and what it found in them: what is covered, what is masked for nothing, what is
// shown. They follow the scoring of the evaluation format: every letter and digit of an identifier has to be covered; a year
// alone and the small words in a date need not be.
import type { Identifier } from '../../main/deidentify/check/identifier.ts';
import type { Note, Span } from './notes.ts';

export type Share = { readonly part: number; readonly whole: number };
export type Measures = {
  readonly shares: ReadonlyMap<string, Share>;
  readonly flagsPerNote: number;
};

export const MEASURES = [
  'direct identifiers fully covered',
  'roster names',
  'other names',
  'places',
  'organisations',
  'dates',
  'ages over 89',
  'phone, e-mail, URL, ID',
  'notes with nothing leaked before review',
  'character precision',
  'protected words wrongly masked',
  'direct identifiers masked or flagged',
  'indirect details flagged',
  'flags that touch something real',
] as const;

const TYPES: Readonly<Record<string, readonly string[]>> = {
  'roster names': ['NAME_ROSTER'],
  'other names': ['NAME_OTHER'],
  places: ['LOCATION'],
  organisations: ['ORG'],
  dates: ['DATE'],
  'ages over 89': ['AGE_OVER_89'],
  'phone, e-mail, URL, ID': ['PHONE', 'EMAIL', 'URL', 'ID'],
};

const isDirect = ({ type }: Pick<Span, 'type'>): boolean => type !== 'QUASI' && type !== 'AGE';
const LETTER = /[\p{L}\p{N}]/gu;
const NEED_NOT = /(?<![\p{L}\p{N}])(?:(?:19|20)\d\d|of|in|the|and|on|last|next|this)(?![\p{L}\p{N}])/giu;

/** Places of the letters that have to be covered. */
function lettersOf({ start, text, type }: Span): number[] {
  const spared = new Set<number>();
  if (type === 'DATE')
    for (const word of text.matchAll(NEED_NOT))
      if (word[0].length < text.length) for (let at = 0; at < word[0].length; at++) spared.add(word.index + at);
  return [...text.matchAll(LETTER)].flatMap(({ index }) => (spared.has(index) ? [] : [start + index]));
}

const marked = (stretches: readonly { start: number; end: number }[]): Set<number> => {
  const places = new Set<number>();
  for (const { start, end } of stretches) for (let at = start; at < end; at++) places.add(at);
  return places;
};

export function measure(notes: readonly Note[], found: readonly (readonly Identifier[])[]): Measures {
  const shares = new Map<string, { part: number; whole: number }>();
  const count = (name: string, isPart: boolean, weight = 1): void => {
    const share = shares.get(name) ?? { part: 0, whole: 0 };
    share.whole += weight;
    if (isPart) share.part += weight;
    shares.set(name, share);
  };
  let flags = 0;
  notes.forEach((note, index) => {
    const identifiers = found[index] ?? [];
    const redacted = marked(identifiers.filter(({ tier }) => tier === 'redact'));
    const shown = marked(identifiers);
    const gold = marked(note.spans);
    const neutral = marked(note.optional ?? []);
    let leaks = 0;
    for (const span of note.spans) {
      const isCovered = lettersOf(span).every((at) => redacted.has(at));
      const isShown = lettersOf(span).some((at) => shown.has(at));
      for (const [name, types] of Object.entries(TYPES)) if (types.includes(span.type)) count(name, isCovered);
      if (span.type === 'QUASI') count('indirect details flagged', isShown);
      if (!isDirect(span)) continue;
      count('direct identifiers fully covered', isCovered);
      count('direct identifiers masked or flagged', isShown);
      if (!isCovered) leaks++;
    }
    count('notes with nothing leaked before review', leaks === 0);
    for (const { index: at } of note.text.matchAll(LETTER))
      if (redacted.has(at) && (gold.has(at) || !neutral.has(at))) count('character precision', gold.has(at));
    for (const word of note.hard_negatives ?? [])
      count('protected words wrongly masked', isMasked(word, note, redacted, gold));
    for (const { start, end, tier } of identifiers) {
      if (tier !== 'flag') continue;
      flags++;
      count(
        'flags that touch something real',
        [...marked([{ start, end }])].some((at) => gold.has(at)),
      );
    }
  });
  return { shares, flagsPerNote: flags / Math.max(1, notes.length) };
}

/** Where the word stands and is no identifier. */
function isMasked(word: string, { text }: Note, redacted: ReadonlySet<number>, gold: ReadonlySet<number>): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const places = Array.from({ length: word.length }, (_, offset) => at + offset);
    const isWhole = !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[at + word.length] ?? '');
    if (isWhole && !places.some((place) => gold.has(place)) && places.some((place) => redacted.has(place))) return true;
  }
  return false;
}
