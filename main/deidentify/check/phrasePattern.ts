// A list of phrases or words as one pattern, the longest first, at word boundaries.

const escaped = (phrase: string): string => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[ \\n]');

/** Source of a pattern, to be put into a larger one. */
export const oneOf = (phrases: readonly string[]): string =>
  `(?:${[...phrases]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(escaped)
    .join('|')})`;

export const START = '(?<![\\p{L}\\p{M}\\p{N}])';
export const END = '(?![\\p{L}\\p{M}\\p{N}])';

export const phrasePattern = (phrases: readonly string[], flags = 'gu'): RegExp =>
  new RegExp(`${START}${oneOf(phrases)}${END}`, flags);

/** Alternatives written over several lines, a line to a theme. */
export const inLines = (source: string): string =>
  source
    .trim()
    .split(/\s*\n\s*/)
    .join('|');
