// A clock that a test turns by hand. After every timer it lets all promises run that are ready, as a window would.
import type { Clock } from '../../../renderer/features/session/saving/clock.ts';

const settle = () => new Promise<void>((done) => setImmediate(done));

export class FakeClock implements Clock {
  #now = 0;
  #turn = 0;
  readonly #timers = new Map<number, { at: number; run: () => void }>();

  now(): number {
    return this.#now;
  }

  after(milliseconds: number, run: () => void): () => void {
    const turn = ++this.#turn;
    this.#timers.set(turn, { at: this.#now + milliseconds, run });
    return () => void this.#timers.delete(turn);
  }

  /** A promise that is kept when so much time has passed. */
  wait(milliseconds: number): Promise<void> {
    return new Promise((done) => void this.after(milliseconds, done));
  }

  async advance(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    await settle();
    for (;;) {
      const [next] = [...this.#timers]
        .filter(([, timer]) => timer.at <= end)
        .sort(([a, x], [b, y]) => x.at - y.at || a - b);
      if (!next) break;
      const [turn, timer] = next;
      this.#timers.delete(turn);
      this.#now = Math.max(this.#now, timer.at);
      timer.run();
      await settle();
    }
    this.#now = end;
  }
}
