// What the rules for names share: the words of the text, which characters another rule has taken, which are protected, and
// the cues that make a word a person.
import { KINSHIP, SPEAKING, TITLES } from '../lists/cueWords.ts';
import { isCompound, isFirstName, isThirdPerson, isWordAndName } from './englishLexicon.ts';
import type { Identifier } from './identifier.ts';
import type { Language } from './language.ts';
import type { Token, TokenList } from './tokens.ts';

export type Reading = TokenList & {
  /** Of the sentence, by token. */
  readonly languages: readonly Language[];
  /** Something found already: a name rule does not look there again. */
  readonly taken: (token: Token) => boolean;
  /** No identifier though it looks like one. */
  readonly isProtected: (token: Token) => boolean;
};

/** Marks stretches of a text so that a place can be asked for in one step. */
export class Stretches {
  private readonly marked: Uint8Array;

  constructor(length: number) {
    this.marked = new Uint8Array(length);
  }

  add(stretches: readonly Pick<Identifier, 'start' | 'end'>[]): void {
    for (const { start, end } of stretches) this.marked.fill(1, start, end);
  }

  touches = ({ start, end }: Pick<Identifier, 'start' | 'end'>): boolean => {
    for (let at = start; at < end; at++) if (this.marked[at] === 1) return true;
    return false;
  };
}

const JUST_A_SPACE = /^[ \n]{1,2}$/;

/** "Ash said", "Ash's", "Ash:", "Ash'd", "Ash and I", "Ash to bring milk". */
export function isFollowedByPersonCue({ tokens, text }: TokenList, at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token) return false;
  if (token.possessive || (token.contracted && token.text !== 'I')) return true;
  if (/^(?:'s)?(?::| \()/.test(text.slice(token.end, token.end + 4))) return true;
  if (next?.folded === 'and' && tokens[at + 2]?.text === 'I') return true;
  if (next?.before === ' ' && (next.folded === 'to' || next.folded === 'not') && tokens[at + 2]?.shape === 'lower')
    return true;
  return next !== undefined && JUST_A_SPACE.test(next.before) && next.shape === 'lower' && isVerbLike(next.folded);
}

const isVerbLike = (folded: string): boolean =>
  SPEAKING.has(folded) || (folded.length > 4 && /[^e]ed$/.test(folded)) || isThirdPerson(folded);

export function isAfterTitle({ tokens }: TokenList, at: number): boolean {
  const previous = tokens[at - 1];
  const token = tokens[at];
  return (
    previous !== undefined &&
    token !== undefined &&
    TITLES.has(previous.folded) &&
    /^\.?[ \n]$/.test(token.before) &&
    (previous.shape !== 'lower' ||
      !/^(?:judge|general|general|major|chief|mother|father|sister|constable|captain|doctor|nurse|lady|lord|justice|uncle|aunt|cousin|mag|pan|don|ds|di|hon|ms|sir)$/.test(
        previous.folded,
      ) ||
      /^(?:doctor|nurse|uncle|aunt|cousin|sister)$/.test(previous.folded))
  );
}

/** "my sister Ines", "her dog, Rolf", "a man called Otto". */
export function isAfterKinship({ tokens }: TokenList, at: number): boolean {
  const previous = tokens[at - 1];
  const token = tokens[at];
  return (
    previous !== undefined && token !== undefined && KINSHIP.has(previous.folded) && /^,? ?[( ]"?$/.test(token.before)
  );
}

/** Between a comma or "and" and other names: "Ash, Ivy and Will". */
export function isListedWith({ tokens, text }: TokenList, at: number, isName: (index: number) => boolean): boolean {
  const token = tokens[at];
  if (!token) return false;
  const after = text.slice(token.end, tokens[at + 1]?.start ?? token.end);
  const nextWord = tokens[at + 1]?.folded;
  const previousWord = tokens[at - 1]?.folded;
  return (
    (/^, ?$|^ ?[/&+] ?$/.test(token.before) && isName(at - 1)) ||
    (/^, ?$|^ ?[/&+] ?$/.test(after) && isName(at + 1)) ||
    (nextWord === 'and' && after === ' ' && isName(at + 2)) ||
    (previousWord === 'and' && token.before === ' ' && isName(at - 2))
  );
}

const BEFORE_A_WORD =
  /^(?:a|an|the|no|any|some|every|each|another|to|this|that|these|those|more|of|its|is|was|are|were|very|like|as|v)$/;

/** "no angel", "to lance": in lower case after one of these it is the everyday word. */
export function isOrdinaryHere({ tokens }: TokenList, at: number): boolean {
  const token = tokens[at];
  if (token?.before !== ' ' || !BEFORE_A_WORD.test(tokens[at - 1]?.folded ?? '')) return false;
  return isWordAndName(token.folded) || isFirstName(token.folded) || isCompound(token.folded);
}
