// Shares out whole minutes by weight so that the shares add up again: largest remainder first, the earlier one when equal.

/** `weights` are positive. The shares are whole and their sum is `whole`. */
export function shareOut(whole: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const exact = weights.map((weight) => (whole * weight) / total);
  const shares = exact.map(Math.floor);
  const rest = whole - shares.reduce((sum, share) => sum + share, 0);
  const byRemainder = exact
    .map((share, place) => ({ place, remainder: share - Math.floor(share) }))
    .sort((one, other) => other.remainder - one.remainder || one.place - other.place);
  for (const { place } of byRemainder.slice(0, rest)) shares[place] = (shares[place] ?? 0) + 1;
  return shares;
}
