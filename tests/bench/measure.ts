// Timing in one run. Figures are milliseconds; ratios compare two things measured in the same process.

export const p95 = (times: readonly number[]): number => quantile(times, 0.95);
export const median = (times: readonly number[]): number => quantile(times, 0.5);

function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export function timed<T>(deed: () => T): { value: T; ms: number } {
  const from = performance.now();
  const value = deed();
  return { value, ms: performance.now() - from };
}

export async function timedAsync<T>(deed: () => Promise<T>): Promise<{ value: T; ms: number }> {
  const from = performance.now();
  const value = await deed();
  return { value, ms: performance.now() - from };
}

/** The longest time in which the event loop of this process did not turn, while `deed` ran. */
export async function longestStall<T>(deed: () => Promise<T>): Promise<{ value: T; stall: number }> {
  let last = performance.now();
  let stall = 0;
  const turn = setInterval(() => {
    const now = performance.now();
    stall = Math.max(stall, now - last);
    last = now;
  }, 1);
  try {
    return { value: await deed(), stall };
  } finally {
    clearInterval(turn);
  }
}
