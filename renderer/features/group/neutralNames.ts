// Aliases that say nothing: words of the language's list, drawn at random so that no order tells who is who.

/** As many as are asked for, without those that stand there already; beyond the list, numbered. */
export function suggestNames(
  taken: readonly string[],
  wanted: number,
  list: readonly string[],
  random: () => number,
): string[] {
  const used = new Set(taken.map((name) => name.toLocaleLowerCase()));
  const names: string[] = [];
  for (let round = 1; names.length < wanted && list.length > 0; round++) {
    const free = list
      .map((name) => (round === 1 ? name : `${name} ${round}`))
      .filter((name) => !used.has(name.toLocaleLowerCase()));
    while (names.length < wanted && free.length > 0) {
      const [drawn] = free.splice(Math.floor(random() * free.length), 1);
      if (drawn !== undefined) names.push(drawn);
    }
  }
  return names;
}
