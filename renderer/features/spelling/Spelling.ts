// What the page knows about spelling: asks the worker about words it has not met and remembers the answers for as long as the
// dictionary is the same. Nothing is marked before a dictionary is there, and nothing when spelling is off.
import type { Asked, Told } from './spellingMessages.ts';

export type SpellingPort = { readonly post: (asked: Asked) => void; readonly end: () => void };
/** Starts a worker; `hear` gets what it tells. */
export type StartSpelling = (hear: (told: Told) => void) => SpellingPort;
export type Use = Omit<Extract<Asked, { kind: 'use' }>, 'kind'>;

export class Spelling {
  readonly #start: StartSpelling;
  readonly #listeners = new Set<() => void>();
  readonly #answers = new Map<number, (words: readonly string[]) => void>();
  readonly #isWrong = new Map<string, boolean>();
  #names: ReadonlySet<string> = new Set();
  #port: SpellingPort | undefined;
  #state: 'off' | 'reading' | 'ready' | 'failed' = 'off';
  #calls = 0;

  constructor(start: StartSpelling) {
    this.#start = start;
  }

  get state(): 'off' | 'reading' | 'ready' | 'failed' {
    return this.#state;
  }

  /** Begins anew with this dictionary; undefined turns spelling off. */
  use(use: Use | undefined): void {
    this.end();
    if (use !== undefined) {
      this.#state = 'reading';
      this.#port = this.#start((told) => this.#hear(told));
      this.#port.post({ kind: 'use', ...use });
    }
    this.#changed();
  }

  /** Names of people and groups are not in any dictionary, and not wrong. */
  useNames(names: readonly string[]): void {
    this.#names = new Set(names);
    this.#changed();
  }

  /** False for a word that has not been looked up yet. */
  isWrong(word: string): boolean {
    return this.#isWrong.get(word) === true && !this.#names.has(withoutPossessive(word));
  }

  /** Looks up what is not known yet; resolves true when an answer came. */
  async look(words: readonly string[]): Promise<boolean> {
    const unmet = [...new Set(words)].filter((word) => !this.#isWrong.has(word));
    if (this.#state !== 'ready' || unmet.length === 0) return false;
    const wrong = new Set(await this.#ask((call) => ({ kind: 'look', call, words: unmet })));
    for (const word of unmet) this.#isWrong.set(word, wrong.has(word));
    return true;
  }

  suggest(word: string): Promise<readonly string[]> {
    if (this.#state !== 'ready') return Promise.resolve([]);
    return this.#ask((call) => ({ kind: 'suggest', call, word }));
  }

  /** The leader's own words, all of them; what was asked about them before no longer holds. */
  usePersonal(words: readonly string[]): void {
    this.#port?.post({ kind: 'personal', words });
    this.#isWrong.clear();
    this.#changed();
  }

  /** Returns a function that stops listening. */
  listen(hear: () => void): () => void {
    this.#listeners.add(hear);
    return () => void this.#listeners.delete(hear);
  }

  end(): void {
    this.#port?.end();
    this.#port = undefined;
    this.#state = 'off';
    this.#isWrong.clear();
    for (const answer of this.#answers.values()) answer([]);
    this.#answers.clear();
  }

  #hear(told: Told): void {
    if (told.kind === 'ready' || told.kind === 'failed') {
      this.#state = told.kind;
      this.#changed();
      return;
    }
    this.#answers.get(told.call)?.(told.words);
    this.#answers.delete(told.call);
  }

  #ask(question: (call: number) => Asked): Promise<readonly string[]> {
    this.#calls += 1;
    const call = this.#calls;
    return new Promise((resolve) => {
      this.#answers.set(call, resolve);
      this.#port?.post(question(call));
    });
  }

  #changed(): void {
    for (const hear of this.#listeners) hear();
  }
}

const withoutPossessive = (word: string): string => word.replace(/['’]s?$/u, '');
