// Quasi-identifiers: shown, never replaced, at most three in a note, the strongest first. A leader decides better than a rule
// what a town would recognise.
import { RECOGNISABLE } from '../lists/recognisable.ts';
import type { Identifier } from './identifier.ts';

const MOST = 3;
const WORDS = 12;
const LETTERS = 80;

export function recognisableDetails(text: string): Identifier[] {
  const found: Identifier[] = [];
  for (const { what, pattern } of RECOGNISABLE) {
    for (const match of text.matchAll(pattern)) {
      const { start, end } = shortened(match[0], match.index);
      if (found.some((other) => other.start < end && start < other.end)) continue;
      found.push({
        start,
        end,
        type: 'QUASI',
        tier: 'flag',
        rule: 'recognisable',
        reason: { code: 'recognisable', what },
      });
    }
  }
  return found.slice(0, MOST);
}

/** A flag is read at a glance: no longer than a clause. */
function shortened(words: string, start: number): { start: number; end: number } {
  const clause = words.trimEnd().split(/\s+/).slice(0, WORDS);
  let end = start + words.trimEnd().length;
  if (words.trimEnd().split(/\s+/).length > WORDS || end - start > LETTERS) {
    let text = '';
    for (const word of clause) if (`${text} ${word}`.trim().length <= LETTERS) text = `${text} ${word}`.trim();
    end = start + Math.min(words.trimEnd().length, text.length);
  }
  return { start, end };
}
