// Time as the saver sees it, passed in so that a test can decide what time it is.
export type Clock = {
  /** Milliseconds; only differences count. */
  now(): number;
  /** Returns a function that calls it off. */
  after(milliseconds: number, run: () => void): () => void;
};

export const windowClock: Clock = {
  now: () => performance.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};
