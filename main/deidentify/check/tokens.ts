// The normalised text as words with what the rules ask about them: capital, start of a sentence, possessive, what stands
// between. A capital says much less where a sentence begins, so where one begins is decided once, here.
import { fold } from '../words.ts';

export type Token = {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly shape: 'lower' | 'title' | 'upper' | 'number' | 'uncased';
  readonly opensSentence: boolean;
  /** Followed by 's or ' (kept outside the token). */
  readonly possessive: boolean;
  /** Ended by 'm, 've, 'll, n't ...: never a name with that ending, but "Anna'll" is. */
  readonly contracted: boolean;
  /** What stands between the previous word and this one. */
  readonly before: string;
};

export type TokenList = {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Written without capitals: a name will have none either. */
  readonly lowerCase: boolean;
  /** Written so, but for the capitals that a telephone sets here and there. */
  readonly fewCapitals: boolean;
};

const WORD = /[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)*/gu;
const CONTRACTION = /'(?:s|m|ve|re|ll|d|t)$/iu;
const NEGATED = /n't$/iu;
const SENTENCE_END =
  /[.?!:;…]["')\]]*\s+["'([]*$|[.?!]["')\]]+\s*["'([]*$|(?:^|\s)["(['*•-]+$|[*•>#|]\s*$|\n\s*\n\s*["'([-]*$/u;
const ABBREVIATED =
  /(?:^|[^\p{L}])(?:dr|dra|mr|mrs|ms|mx|prof|sr|fr|st|rev|hon|capt|sgt|no|nr|vs|approx|ca|lt|col|mt|ft|jr|frau|mme|rm|ext|tel)\.\s*$/iu;
const INITIAL = /(?:^|[^\p{L}'])\p{Lu}\.\s*$/u;
/** Behind a letter with a dot these begin a sentence; any other capital may be the surname. */
const OPENS_ANYWHERE =
  /^(?:s?he|they|we|it|you|the|th(?:is|at|ere|ese|ose|en)|his|her|our|my|your|their|and|but|so|no|not|wh(?:at|en|y|o|ere|ile)|how|if|as|after|before|in|on|at|for|from|with|nobody|everybody|somebody)$/iu;
/** "2) Did I protect the presenter?" */
const NUMBERED_ITEM = /(?:^|\n)\s*\(?\d{1,2}[.)]\s+$/u;
const LONG_LINE = 55;

export function tokenise(text: string): TokenList {
  const found = [...text.matchAll(WORD)];
  let previousEnd = 0;
  const tokens = found.map((match): Token => {
    const start = match.index;
    const before = text.slice(previousEnd, start);
    const word = withoutContraction(match[0]);
    const end = start + word.length;
    previousEnd = end;
    return {
      text: word,
      folded: fold(word.replaceAll("'", '')),
      start,
      end,
      shape: shapeOf(word),
      opensSentence: opensSentence(text, start, before, word),
      possessive: /^'(?:s\b|(?=[\s.,;:)]|$))/iu.test(text.slice(end, end + 3)),
      contracted: word.length < match[0].length && !/'s$/iu.test(match[0]),
      before: before.replace(/^'(?:s|m|ve|re|ll|d|t)\b/iu, ''),
    };
  });
  return { text, tokens, ...capitalsIn(tokens) };
}

function withoutContraction(word: string): string {
  const cut = word.replace(CONTRACTION, '');
  return cut.length > 0 && !NEGATED.test(word) ? cut : word;
}

function shapeOf(word: string): Token['shape'] {
  if (/^\p{N}/u.test(word)) return 'number';
  if (!/[\p{Lu}\p{Ll}\p{Lt}]/u.test(word)) return 'uncased';
  if (!/^[\p{Lu}\p{Lt}]/u.test(word)) return 'lower';
  return word.length > 1 && !/\p{Ll}/u.test(word) ? 'upper' : 'title';
}

function opensSentence(text: string, start: number, before: string, word: string): boolean {
  if (start === before.length && /^\s*["'([]*$/u.test(before)) return true;
  const just = text.slice(Math.max(0, start - 12), start);
  const isOneName = ABBREVIATED.test(just) || (INITIAL.test(just) && !OPENS_ANYWHERE.test(word));
  if (isOneName && !before.includes('\n')) return false;
  if (NUMBERED_ITEM.test(just)) return true;
  if (before.includes('\n')) return !isWrapped(text, start - before.length, before);
  return SENTENCE_END.test(before);
}

/** A long line that ends without a stop was broken by a mail program: the sentence goes on. */
function isWrapped(text: string, at: number, before: string): boolean {
  if (!/^,?[ ]*\n[ ]*$/u.test(before)) return false;
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  return at - lineStart >= LONG_LINE || before.startsWith(',');
}

const HARDLY_ANY = 0.12;
const FEW = 0.5;
/** Sentences that show a habit. */
const HABIT = 4;

/** Of the words that open a sentence. */
function capitalsIn(tokens: readonly Token[]): Pick<TokenList, 'lowerCase' | 'fewCapitals'> {
  const openers = tokens.filter(
    ({ opensSentence, shape }) => opensSentence && shape !== 'number' && shape !== 'uncased',
  );
  if (openers.length === 0 || tokens.length < 4) return { lowerCase: false, fewCapitals: false };
  const share = openers.filter(({ shape }) => shape !== 'lower').length / openers.length;
  const lowerCase = share <= HARDLY_ANY;
  return { lowerCase, fewCapitals: lowerCase || (share <= FEW && openers.length >= HABIT) };
}
