// The words of a stretch of text as a dictionary knows them, each with its place.

export type PlacedWord = { readonly word: string; readonly from: number; readonly to: number };

/** Letters with what belongs to them; an apostrophe or hyphen counts inside a word only. */
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu;
/** What stands against a digit, an at sign or a dot is part of an address or a code, not a word. */
const BOUND = /[\p{N}@_/\\]/u;

export function wordsIn(text: string): PlacedWord[] {
  return [...text.matchAll(WORD)]
    .map(({ 0: word, index }) => ({ word: word.normalize('NFC'), from: index, to: index + word.length }))
    .filter(({ from, to }) => !BOUND.test(text.charAt(from - 1)) && !BOUND.test(text.charAt(to)));
}
