// A text as words folded for matching, each with its place in the source. Folding is for comparing only: what is replaced
// is always a stretch of the source text.

export type Word = {
  readonly folded: string;
  /** UTF-16 offsets into the source text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Begins with a capital, or belongs to a script that has none. */
  readonly capital: boolean;
};

/** Soft hyphen, zero-width characters, word joiner: invisible inside a word, so a name must not hide behind them. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;
/**
 * Scripts written without spaces give one word per character, so that a name is found inside a run; in all others a word
 * is a run of letters, marks and digits.
 */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[[\p{L}\p{M}\p{N}\u00AD\u200B-\u200F\u2060\uFEFF]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]]+/gv;

/** Letters that Unicode does not take apart into a base letter and a mark. */
const WITHOUT_DECOMPOSITION: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Lower case, without diacritics, invisible characters and compatibility forms. */
export function fold(text: string): string {
  const bare = text.normalize('NFKD').replace(INVISIBLE, '').replace(/\p{M}/gu, '').toLowerCase();
  return bare.replace(/[ßæœøłđðþı]|\p{M}/gu, (letter) => WITHOUT_DECOMPOSITION[letter] ?? '');
}

export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].flatMap((match) => {
    const folded = fold(match[0]);
    const visible = match[0].replace(INVISIBLE, '');
    if (folded === '') return [];
    return [{ folded, start: match.index, end: match.index + match[0].length, capital: !/^\p{Ll}/u.test(visible) }];
  });
}
