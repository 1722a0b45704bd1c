// Which language a sentence is in, by its small words. The rules for unknown names are made for English: elsewhere they show where
// they would replace, and the leader is told before the check starts that it is weaker there.
import type { Token } from './tokens.ts';

export type Language = 'english' | 'german' | 'other' | 'without-capitals';

const SMALL_WORDS: Readonly<Record<'english' | 'german' | 'other', ReadonlySet<string>>> = {
  english: listed(
    'the and of to in is was that it he she they we i you his her with for not but had have has who what said were on at be this there an as if or so my me by from him them about when asked which all out are do does did would could',
  ),
  german: listed(
    'der die das und ist war nicht ich er sie es wir ihr ein eine einen einem einer mit von zu auf für sich dass als auch nach bei aus wie aber nur noch hat haben hatte wird den dem des im am vom zum zur mir mich uns über sein seine ihre wenn weil kann mehr sehr doch dann was wer',
  ),
  other: listed(
    'le la les des une est pas que qui dans pour avec sur elle ils nous vous ont été depuis plus mais ou où cette son sa ses el los las una es no que de en por para con su del al como más pero il lo gli un di che non per sono della nel è het een van niet dat zijn met voor aan ook maar och att det som är inte på jag den och ett av til på ikke jeg og er det w nie się na jest że to z do jak ale o os uma não com se da na no e ve bir bu için ile',
  ),
};

function listed(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map((word) => word.normalize('NFKD').replace(/\p{M}/gu, '')));
}

const SHARE_WITHOUT_CAPITALS = 0.5;
const FEWEST_WORDS = 3;

export function languageOf(tokens: readonly Token[]): Language {
  const words = tokens.filter(({ shape }) => shape !== 'number');
  const uncased = words.filter(({ shape }) => shape === 'uncased').length;
  if (words.length > 0 && uncased / words.length >= SHARE_WITHOUT_CAPITALS) return 'without-capitals';
  const count = (language: keyof typeof SMALL_WORDS): number =>
    words.filter(({ folded }) => SMALL_WORDS[language].has(folded)).length;
  const english = count('english');
  const german = count('german');
  const other = count('other');
  if (words.length < FEWEST_WORDS || Math.max(german, other) <= english) return 'english';
  return german >= other ? 'german' : 'other';
}

/** The language of each sentence, by token. A sentence of few words has that of the whole text. */
export function languagesBySentence(tokens: readonly Token[]): readonly Language[] {
  const whole = languageOf(tokens);
  const languages: Language[] = [];
  let first = 0;
  const close = (end: number): void => {
    const sentence = tokens.slice(first, end);
    const language = sentence.length < FEWEST_WORDS ? whole : languageOf(sentence);
    for (let at = first; at < end; at++) languages[at] = language;
    first = end;
  };
  tokens.forEach((token, at) => {
    if (at > first && token.opensSentence) close(at);
  });
  close(tokens.length);
  return languages;
}
