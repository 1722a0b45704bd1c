// Work that takes seconds, one piece at a time, beside the saves: in slices, with a number that grows, and abandoned the
// moment somebody asks for it.
import { Refusal, refuse } from '../../preload/contract/errors.ts';
import { inSlices, type Pace } from './pace.ts';

const TELL_EVERY_MS = 250;

export type Step = () => Promise<void>;

type Underway<About> = { readonly about: About; readonly of: number; done: number; abandoned: boolean };

export class LongWork<About> {
  readonly #pace: Pace;
  readonly #changed: () => void;
  #underway: Underway<About> | undefined;
  #ended: Promise<void> = Promise.resolve();

  /** `changed` hears of the beginning, of progress now and then, and of the end. */
  constructor(pace: Pace, changed: () => void) {
    this.#pace = pace;
    this.#changed = changed;
  }

  get underway(): Readonly<Underway<About>> | undefined {
    return this.#underway;
  }

  /** Resolves when nothing of what is under way now is left. */
  get ended(): Promise<void> {
    return this.#ended;
  }

  /**
   * Not begun while other work is under way. `run` calls its step between two of `of` pieces; the step refuses `stopped`
   * once the work is abandoned. `refused` hears what else `run` was refused with.
   */
  begin(about: About, of: number, run: (step: Step) => Promise<void>, refused: (refusal: Refusal) => void): void {
    if (this.#underway) return;
    const underway: Underway<About> = { about, of, done: 0, abandoned: false };
    this.#underway = underway;
    this.#ended = this.#run(underway, run, refused);
  }

  abandon(): void {
    if (this.#underway) this.#underway.abandoned = true;
  }

  /** Abandons, and resolves when nothing of it is left. */
  async end(): Promise<void> {
    this.abandon();
    await this.#ended;
  }

  async #run(
    underway: Underway<About>,
    run: (step: Step) => Promise<void>,
    refused: (refusal: Refusal) => void,
  ): Promise<void> {
    this.#changed();
    try {
      // Whoever asked has their answer, and everybody the news, before a copy holds the thread.
      await this.#pace.breathe();
      const step = this.#stepsOf(underway);
      stopWhen(underway.abandoned);
      await run(step);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (!underway.abandoned) refused(error);
    } finally {
      this.#underway = undefined;
      this.#changed();
    }
  }

  #stepsOf(underway: Underway<About>): Step {
    const pause = inSlices(this.#pace);
    let toldAt = this.#pace.clock();
    return async () => {
      underway.done = Math.min(underway.done + 1, underway.of);
      await pause();
      stopWhen(underway.abandoned);
      if (this.#pace.clock() - toldAt < TELL_EVERY_MS) return;
      toldAt = this.#pace.clock();
      this.#changed();
    };
  }
}

function stopWhen(abandoned: boolean): void {
  if (abandoned) throw refuse('stopped');
}
