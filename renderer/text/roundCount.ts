// A very large count, rounded to one digit and ready for words: nobody reads 73786976294838206464, and an estimate knows
// its size at best. Each language says the thousands in its own way.

/** `coefficient` is 1-9, 10-90 or 100-900; the count is about that many times a thousand to the power of `thousands`. */
export type RoundCount = { readonly coefficient: number; readonly thousands: number };

/** A whole number of at least 1. */
export function roundCount(count: number): RoundCount {
  if (!Number.isFinite(count) || count < 1) throw new RangeError('a count to round is finite and at least 1');
  const [digit = '', power = ''] = count.toExponential(0).split('e');
  return { coefficient: Number(digit) * 10 ** (Number(power) % 3), thousands: Math.floor(Number(power) / 3) };
}

/** From here on only "more than" is said: no number of machines and years makes a difference any more. */
export const BEYOND = 1e24;
