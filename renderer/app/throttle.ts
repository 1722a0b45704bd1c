/** Runs the deed at once, then at most once in each stretch of time. */
export function atMostEvery(milliseconds: number, now: () => number, deed: () => void): () => void {
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    if (now() - last < milliseconds) return;
    last = now();
    deed();
  };
}
