// Looks words up in a Hunspell dictionary. nspell reads the dictionary; what German needs beyond it is here: nspell does not
// put compounds together (measured: it refuses "Hausarzt" with Debian's German dictionary), so a word also counts as known
// when it falls into known parts. Runs in a worker.
import nspell from 'nspell';
import type { Dictionary } from '../../../preload/contract/schemas/spelling.ts';

const SUGGESTIONS = 5;
const MOST_PARTS = 3;
const LEAST_OF_A_PART = 3;
/** What German puts between the parts of a word. */
const LINKS = ['', 's', 'es', 'n', 'en', 'er'];

export class Speller {
  readonly #known: ReturnType<typeof nspell>;
  readonly #compounds: boolean;
  #personal: readonly string[] = [];

  constructor({ affix, words }: Dictionary, personal: readonly string[]) {
    this.#known = nspell(affix, words);
    this.#compounds = /^COMPOUND(?:FLAG|BEGIN|MIDDLE|END)\b/m.test(affix);
    this.usePersonal(personal);
  }

  /** Those that the dictionary does not know, as they were given. */
  wrong(words: readonly string[]): string[] {
    return words.filter((word) => !this.#isKnown(plain(word)));
  }

  /** The likeliest first. */
  suggest(word: string): string[] {
    return this.#known.suggest(plain(word)).slice(0, SUGGESTIONS);
  }

  /** The leader's own words, in the place of those before. */
  usePersonal(words: readonly string[]): void {
    for (const word of this.#personal) if (!words.includes(word)) this.#known.remove(plain(word));
    for (const word of words) if (!this.#personal.includes(word)) this.#known.add(plain(word));
    this.#personal = words;
  }

  #isKnown(word: string): boolean {
    if (this.#known.correct(word)) return true;
    const parts = word.split('-');
    if (parts.length > 1) return parts.every((part) => this.#isKnown(part));
    return this.#compounds && this.#isCompound(word, MOST_PARTS);
  }

  #isCompound(word: string, parts: number): boolean {
    if (parts > 1) {
      for (let end = LEAST_OF_A_PART; end <= word.length - LEAST_OF_A_PART; end++) {
        if (this.#isPart(word.slice(0, end)) && this.#isRest(word.slice(end), parts - 1)) return true;
      }
    }
    return false;
  }

  #isRest(rest: string, parts: number): boolean {
    return LINKS.some((link) => {
      if (!rest.startsWith(link) || rest.length - link.length < LEAST_OF_A_PART) return false;
      const word = rest.slice(link.length);
      return this.#isPart(word) || this.#isCompound(word, parts);
    });
  }

  /** Inside a compound a noun has lost its capital. */
  #isPart(part: string): boolean {
    return this.#known.correct(part) || this.#known.correct(part.charAt(0).toUpperCase() + part.slice(1));
  }
}

/** Dictionaries write the straight apostrophe. */
const plain = (word: string): string => word.replaceAll('’', "'");
