// The letters of labels, in shuffled order, so that neither their order nor an initial says who is who.
import type { Random } from '../crypto/random.ts';

export const shuffledLetters = (count: number, random: Random): string[] =>
  shuffled(
    Array.from({ length: count }, (_, index) => letterOf(index)),
    random,
  );

/** A to Z, then AA, AB ... */
function letterOf(index: number): string {
  const before = index >= 26 ? letterOf(Math.floor(index / 26) - 1) : '';
  return before + String.fromCharCode(0x41 + (index % 26));
}

/** Fisher-Yates. A remainder of 32 random bits over at most a few hundred members is even enough for a shuffle. */
function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const rest = [...items];
  return items.flatMap(() => {
    const [a = 0, b = 0, c = 0, d = 0] = random(4);
    return rest.splice((((a << 24) | (b << 16) | (c << 8) | d) >>> 0) % rest.length, 1);
  });
}
