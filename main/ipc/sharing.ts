// For how long the window may be in screenshots and shared screens: an hour from the leader's wish, and no longer than the
// window lives (docs/leaks.md, row 8). A clock that is set back ends it.
const HOUR_MS = 60 * 60_000;

export class Sharing {
  readonly #protect: (on: boolean) => void;
  #until: number | null = null;

  /** `protect` is called with every change. */
  constructor(protect: (on: boolean) => void) {
    this.#protect = protect;
  }

  get until(): number | null {
    return this.#until;
  }

  allow(now: number): void {
    this.#until = now + HOUR_MS;
    this.#protect(false);
  }

  end(): void {
    if (this.#until === null) return;
    this.#until = null;
    this.#protect(true);
  }

  /** To be asked about once a second. True when the hour has just ended. */
  check(now: number): boolean {
    const over = this.#until !== null && (now >= this.#until || now < this.#until - HOUR_MS);
    if (over) this.end();
    return over;
  }
}
