// Invented notes of about 600 words. Word frequencies follow Zipf's law, so that rare and common words can be asked for
// as they would occur in a journal; the same seed always gives the same text.

const SYLLABLES =
  'ba be bi bo da de di do fa fe fi fo ga ge go ka ke ki ko la le li lo ma me mi mo na ne ni no ra re ri ro sa se si so ta te ti to va ve vi vo'.split(
    ' ',
  );
const VOCABULARY = 20_000;
const WORDS_PER_NOTE = 600;
const WORDS_PER_PARAGRAPH = 75;

/** Mulberry32: small, seeded, good enough for invented text. Numbers in [0, 1). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The word of a rank: 0 is the most frequent. Written in base 46 with syllables for digits, so no two are alike. */
export function word(rank: number): string {
  let rest = rank + SYLLABLES.length;
  let text = '';
  for (; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) text = (SYLLABLES[rest % SYLLABLES.length] ?? '') + text;
  return text;
}

/** Ranks drawn by Zipf's law over the whole vocabulary. */
function drawRank(random: () => number): number {
  return Math.min(VOCABULARY - 1, Math.floor(VOCABULARY ** random()) - 1);
}

/** One note as paragraphs. */
export function paragraphs(random: () => number): string[] {
  return Array.from({ length: WORDS_PER_NOTE / WORDS_PER_PARAGRAPH }, () =>
    Array.from({ length: WORDS_PER_PARAGRAPH }, () => word(drawRank(random))).join(' '),
  );
}

/** 40 single words over four classes of frequency, and 10 phrases that occur in the notes. */
export function questions(notes: readonly (readonly string[])[]): string[] {
  const words = [1, 30, 800, 12_000].flatMap((first) =>
    Array.from({ length: 10 }, (_, index) => word(first + index * 3)),
  );
  const phrases = Array.from({ length: 10 }, (_, index) => {
    const text = notes[(index * 7) % notes.length]?.[index % 8]?.split(' ') ?? [];
    return `"${text.slice(10, 12).join(' ')}"`;
  });
  return [...words, ...phrases];
}
