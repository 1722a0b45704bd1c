// One clean text for all rules, with the way back to the source. A name must not hide behind a soft hyphen, a zero-width
// character, a Cyrillic letter that looks Latin, or a combining mark; and no offset may ever be off because of it.

export type Normalised = {
  readonly text: string;
  /** Start and end in the source of a stretch of `text`. */
  toSource(start: number, end: number): { start: number; end: number };
};

const INVISIBLE = /^[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF\u202A-\u202E\u2066-\u2069\u061C\u180E]$/u;
const BASE_AND_MARKS = /[^\p{M}]\p{M}*|\p{M}+/gu;

// biome-ignore format: a table
const PLAIN: Readonly<Record<string, string>> = {
  '’': "'", '‘': "'", ʼ: "'", '′': "'", '`': "'", '“': '"', '”': '"', '„': '"', '«': '"', '»': '"',
  '‐': '-', '‑': '-', '‒': '-', '\u00A0': ' ', '\u202F': ' ', '\u2009': ' ', '\u3000': ' ', '\t': ' ', '\r': ' ',
};

/** Cyrillic and Greek letters that cannot be told from Latin ones by eye. */
const LOOK_ALIKE: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'аa еe оo рp сc хx уy іi јj ѕs ԁd һh ӏl АA ВB ЕE КK МM НH ОO РP СC ТT ХX УY ІI ЈJ ЅS ' +
    'οo νv αa ιi ρp υu ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX'
  )
    .split(' ')
    .map((pair) => [pair[0] ?? '', pair[1] ?? '']),
);
const MIXED_WORD = /[\p{L}\p{M}\u00AD\u200B-\u200F\u2060\uFEFF]+/gu;
const LATIN = /\p{Script=Latin}/u;
const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

export function normalise(source: string): Normalised {
  const alike = lookAlikePlaces(source);
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (const match of source.matchAll(BASE_AND_MARKS)) {
    const piece = match[0];
    if (INVISIBLE.test(piece)) continue;
    const plain = alike.has(match.index) ? (LOOK_ALIKE[piece] ?? piece) : (PLAIN[piece] ?? composed(piece));
    for (let unit = 0; unit < plain.length; unit++) {
      starts.push(match.index);
      ends.push(match.index + piece.length);
    }
    text += plain;
  }
  return {
    text,
    toSource: (start, end) => ({
      start: starts[start] ?? source.length,
      end: end > start ? (ends[end - 1] ?? source.length) : (starts[start] ?? source.length),
    }),
  };
}

/** Full-width letters and digits become plain ones; whatever would change its length otherwise stays composed only. */
function composed(piece: string): string {
  const visible = piece.replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/gu, '');
  return /^[\uFF01-\uFF5E]/u.test(visible) ? visible.normalize('NFKC') : visible.normalize('NFC');
}

/** Only inside a word that also has Latin letters: a Russian word stays Russian. */
function lookAlikePlaces(source: string): Set<number> {
  const places = new Set<number>();
  if (!FOREIGN.test(source)) return places;
  for (const word of source.matchAll(MIXED_WORD)) {
    if (!LATIN.test(word[0]) || !FOREIGN.test(word[0])) continue;
    for (let at = 0; at < word[0].length; at++) if (FOREIGN.test(word[0][at] ?? '')) places.add(word.index + at);
  }
  return places;
}
