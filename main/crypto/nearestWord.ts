// "Did you mean": the word of a list that takes the fewest slips of the hand to become what was typed. A slip is a letter
// added, left out, or another, or two neighbours swapped (the optimal string alignment distance).

/** More slips than this is another word and not a slip. */
const MOST_SLIPS = 3;
/** No list word is longer than eight letters; a longer string is nobody's slip and costs no time. */
const LONGEST_TYPED = 8 + MOST_SLIPS;

function commonStart(left: string, right: string): number {
  let length = 0;
  while (length < left.length && left[length] === right[length]) length++;
  return length;
}

export function slipsBetween(left: string, right: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1];
      // Before the first letter is none, which is no letter of the other word.
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      const ways = [
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        ...(swapped ? [(beforeLast[column - 2] ?? 0) + 1] : []),
      ];
      current.push(Math.min(...ways));
    }
    beforeLast = last;
    last = current;
  }
  return last[right.length] ?? 0;
}

/** Null when none is near. Among equals the one that begins alike longest: the first four letters of a list word are its own. */
export function nearestWord(typed: string, list: readonly string[]): string | null {
  if (typed.length > LONGEST_TYPED) return null;
  let best: { word: string; slips: number; start: number } | null = null;
  for (const word of list) {
    const slips = slipsBetween(typed, word);
    const start = commonStart(typed, word);
    if (!best || slips < best.slips || (slips === best.slips && start > best.start)) best = { word, slips, start };
  }
  return best && best.slips <= Math.min(MOST_SLIPS, Math.ceil(typed.length / 2)) ? best.word : null;
}
