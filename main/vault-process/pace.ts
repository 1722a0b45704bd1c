// Long work in slices: between two of them the event loop turns, so that a save or a lock never waits for the index.
export type Pace = {
  /** Milliseconds on a clock that only goes forward. */
  readonly clock: () => number;
  /** Resolves after the event loop has turned. */
  readonly breathe: () => Promise<void>;
};

const SLICE_MS = 10;

/** The answer is called between two pieces of work and returns at once while the slice is not used up. */
export function inSlices({ clock, breathe }: Pace): () => Promise<void> {
  let until = clock() + SLICE_MS;
  return async () => {
    if (clock() < until) return;
    await breathe();
    until = clock() + SLICE_MS;
  };
}
