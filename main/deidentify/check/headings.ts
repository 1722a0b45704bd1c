// Lines in which capitals are the way of writing: "GROUP WORK", "What I Brought", a note typed with the lock on. There a capital
// says nothing, and only a word that no list knows is taken.
import { isEnglish, isFirstName, isInDictionary } from './englishLexicon.ts';
import type { PlainRule } from './found.ts';
import { isAllowed } from './insideSentence.ts';
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';

const MOST_WORDS = 9;

export function headingTokens({ text, tokens }: Reading): ReadonlySet<number> {
  const headings = new Set<number>();
  let line: number[] = [];
  const close = (): void => {
    const words = line
      .flatMap((at) => tokens[at] ?? [])
      .filter(({ shape }) => shape !== 'number' && shape !== 'uncased');
    if (isHeading(words, text) || isShouted(words)) for (const at of line) headings.add(at);
    line = [];
  };
  tokens.forEach((token, at) => {
    if (token.before.includes('\n')) close();
    line.push(at);
  });
  close();
  return headings;
}

function isHeading(words: readonly Token[], text: string): boolean {
  const big = words.filter(({ folded }) => folded.length > 3);
  return (
    words.length >= 2 &&
    words.length <= MOST_WORDS &&
    big.length > 0 &&
    big.every(({ shape, folded }) => shape !== 'lower' && isEnglish(folded)) &&
    !/[.?!,]/.test(text[words.at(-1)?.end ?? 0] ?? '')
  );
}

const isShouted = (words: readonly Token[]): boolean =>
  words.length >= 3 && words.every(({ shape, text }) => shape === 'upper' || text.length === 1);

export function ruleInHeading(token: Token): PlainRule | undefined {
  const isHarmless =
    isInDictionary(token.folded) ||
    isAllowed(token) ||
    token.text.length <= 2 ||
    (token.text.length <= 3 && token.shape === 'upper' && !isFirstName(token.folded));
  return isHarmless ? undefined : 'capitals';
}
