// Keeps the estimate off the typing path: it is made when the keys have rested, and read out when they have rested longer
// and only if it says something new, so that nobody's typing is talked over.
import type { Clock } from '../../../features/session/saving/clock.ts';

export const SHOWN_AFTER_MS = 400;
export const SAID_AFTER_MS = 1_500;

type StrengthWatchParts = {
  readonly clock: Clock;
  /** Resolves with what makes a sentence of a passphrase. */
  readonly load: () => Promise<(passphrase: string) => string>;
  /** An empty sentence takes the last one away. */
  readonly show: (sentence: string) => void;
  readonly say: (sentence: string) => void;
};

export class StrengthWatch {
  readonly #parts: StrengthWatchParts;
  #turn = 0;
  #callOff = (): void => {};
  #said = '';

  constructor(parts: StrengthWatchParts) {
    this.#parts = parts;
  }

  /** The last sentence stays while the next is being typed for: a line that blinks at each key would be read at each key. */
  typed(passphrase: string): void {
    const turn = this.#next();
    this.#callOff = this.#parts.clock.after(SHOWN_AFTER_MS, () => void this.#look(passphrase, turn));
  }

  /** There is nothing to estimate (yet). */
  clear(): void {
    this.#next();
    this.#said = '';
    this.#parts.show('');
  }

  /** Lets go of everything that was still to be looked at. */
  end(): void {
    this.#next();
  }

  async #look(passphrase: string, turn: number): Promise<void> {
    const { clock, load, show, say } = this.#parts;
    const sentenceFor = await load().catch(() => undefined);
    // Without its lists the page goes on without the sentence: an estimate is no condition.
    if (turn !== this.#turn || sentenceFor === undefined) return;
    const sentence = sentenceFor(passphrase);
    show(sentence);
    this.#callOff = clock.after(SAID_AFTER_MS - SHOWN_AFTER_MS, () => {
      if (sentence !== this.#said) say(sentence);
      this.#said = sentence;
    });
  }

  #next(): number {
    this.#callOff();
    this.#turn += 1;
    return this.#turn;
  }
}
