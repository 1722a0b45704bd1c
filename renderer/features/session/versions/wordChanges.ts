// What differs between a text as it stood and as it stands, word by word. Lines are laid beside each other first, then the
// words of lines that were replaced, so that a long text costs little and a moved comma does not mark a page.

/** Words both have, or words in the place of others; either of those may be empty. */
export type Part = { readonly same: string } | { readonly was: string; readonly is: string };

/** Comparisons made at most; beyond that the whole stretch counts as replaced. About 10 ms. */
const MOST = 1_000_000;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
const wordsOf = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment);
const linesOf = (text: string): string[] => text.split(/(?<=\n)/);

export function wordChanges(then: string, now: string): Part[] {
  const lines = align(linesOf(then), linesOf(now));
  const words = lines.flatMap((part) =>
    'same' in part || part.was === '' || part.is === '' ? [part] : align(wordsOf(part.was), wordsOf(part.is)),
  );
  return joined(joined(words).map(withoutLoneSpace));
}

/** What stands at both ends of both needs no comparing. */
function align(then: readonly string[], now: readonly string[]): Part[] {
  const shorter = Math.min(then.length, now.length);
  let start = 0;
  while (start < shorter && then[start] === now[start]) start++;
  let end = 0;
  while (end < shorter - start && then.at(-1 - end) === now.at(-1 - end)) end++;
  return joined([
    { same: then.slice(0, start).join('') },
    ...alignMiddle(then.slice(start, then.length - end), now.slice(start, now.length - end)),
    { same: then.slice(then.length - end).join('') },
  ]);
}

/** By their longest common subsequence. */
function alignMiddle(then: readonly string[], now: readonly string[]): Part[] {
  if (then.length * now.length > MOST) return [{ was: then.join(''), is: now.join('') }];
  const width = now.length + 1;
  const common = new Uint32Array((then.length + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  for (let i = then.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      common[i * width + j] = then[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const parts: Part[] = [];
  let [i, j] = [0, 0];
  while (i < then.length || j < now.length) {
    const [before, after] = [then[i], now[j]];
    if (before !== undefined && before === after) {
      parts.push({ same: before });
      i++;
      j++;
    } else if (after === undefined || (before !== undefined && at(i + 1, j) >= at(i, j + 1))) {
      parts.push({ was: before ?? '', is: '' });
      i++;
    } else {
      parts.push({ was: '', is: after });
      j++;
    }
  }
  return parts;
}

/** A space or a comma alone between two changes belongs to them: three marked words in a row are one mark. */
function withoutLoneSpace(part: Part, place: number, parts: readonly Part[]): Part {
  const between = place > 0 && place < parts.length - 1;
  if (!('same' in part) || !between || !/^[^\p{L}\p{N}\n]*$/u.test(part.same)) return part;
  return { was: part.same, is: part.same };
}

function joined(parts: readonly Part[]): Part[] {
  const all: Part[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if ('same' in part) {
      if (part.same === '') continue;
      if (last && 'same' in last) all[all.length - 1] = { same: last.same + part.same };
      else all.push(part);
    } else if (part.was !== '' || part.is !== '') {
      if (last && 'was' in last) all[all.length - 1] = { was: last.was + part.was, is: last.is + part.is };
      else all.push(part);
    }
  }
  return all;
}
