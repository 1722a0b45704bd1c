// Takes what was copied out of the journal from the clipboard again: after a minute, at a lock, at the end of the program, and
// only while it is still there. Words are never read: the page marks its copies with a format of its own, and only whether
// that format is there is asked (docs/leaks.md, row 5).

/** Milliseconds. Long enough to paste a sentence into a mail. */
export const COPY_STAYS = 60_000;

export type CopiedEffects = {
  /** Whether a copy of ours is on the clipboard. */
  readonly holdsOurs: () => Promise<boolean>;
  readonly clear: () => void;
  readonly after: (milliseconds: number, run: () => void) => () => void;
};

export class Copied {
  readonly #effects: CopiedEffects;
  #callOff: (() => void) | undefined;
  #clearing: Promise<void> = Promise.resolve();

  constructor(effects: CopiedEffects) {
    this.#effects = effects;
  }

  /** The page has copied something; the minute begins anew. */
  copied(): void {
    this.#callOff?.();
    this.#callOff = this.#effects.after(COPY_STAYS, () => void this.takeBack());
  }

  /** At once. Resolves when it is done; does nothing when nothing was copied since the last time. */
  takeBack(): Promise<void> {
    if (this.#callOff) {
      this.#callOff();
      this.#callOff = undefined;
      this.#clearing = this.#clear();
    }
    return this.#clearing;
  }

  async #clear(): Promise<void> {
    try {
      if (await this.#effects.holdsOurs()) this.#effects.clear();
    } catch {
      // A clipboard that cannot be asked is not cleared: it may hold what somebody needs.
    }
  }
}
