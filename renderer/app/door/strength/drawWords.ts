// Words drawn by chance, each of the list equally likely. A plain remainder would favour the first words of a list whose
// length does not divide the range of the random numbers; numbers beyond the last whole stretch are drawn again.

/** Fills the array with random numbers, as `crypto.getRandomValues` does. */
export type RandomNumbers = (into: Uint16Array<ArrayBuffer>) => Uint16Array;

const NUMBERS = 2 ** 16;

export function drawWords(list: readonly string[], count: number, random: RandomNumbers): string[] {
  if (list.length === 0 || list.length > NUMBERS) throw new RangeError('the list has no words or too many');
  const fair = NUMBERS - (NUMBERS % list.length);
  const words: string[] = [];
  while (words.length < count) {
    const [number = NUMBERS] = random(new Uint16Array(1));
    const word = number < fair ? list[number % list.length] : undefined;
    if (word !== undefined) words.push(word);
  }
  return words;
}
