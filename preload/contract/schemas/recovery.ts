// The 24 recovery words on their way between page and vault process, and what is said about words that were typed. Places
// count from 1, as on the paper.
import * as v from 'valibot';

export const RECOVERY = { words: 24, asked: 3, mostTyped: 4096 } as const;

const place = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(RECOVERY.words));

/** All of them as they were typed, with any white space between. */
export const wordsTyped = v.pipe(v.string(), v.maxLength(RECOVERY.mostTyped));

export const recoveryStatus = v.strictObject({
  /** `not-checked`: they open the journal, but the leader has not shown yet that they have them. */
  words: v.picklist(['none', 'not-checked', 'checked']),
});

export const madeWords = v.strictObject({
  words: v.pipe(v.array(v.string()), v.length(RECOVERY.words)),
  /** The places that `recovery.confirm` asks for, in this order. */
  asked: v.pipe(v.array(place), v.length(RECOVERY.asked)),
  /** Earlier words open the journal until these are confirmed; false when there were none, and these open it already. */
  earlierStillOpen: v.boolean(),
});

export const confirmation = v.strictObject({
  words: v.pipe(v.array(v.pipe(v.string(), v.maxLength(RECOVERY.mostTyped))), v.length(RECOVERY.asked)),
});
export const confirmed = v.strictObject({
  /** The places with another word; none when all three were right. */
  wrong: v.array(place),
});

/** What is to be corrected on the paper. */
export const correction = v.variant('kind', [
  v.strictObject({ kind: v.literal('swapped'), places: v.pipe(v.tuple([place, place]), v.readonly()) }),
  v.strictObject({ kind: v.literal('misread'), place, word: v.string() }),
]);

export const wordsProblem = v.variant('because', [
  v.strictObject({ because: v.literal('wrong-number'), found: v.number() }),
  v.strictObject({
    because: v.literal('unknown-words'),
    unknown: v.pipe(
      v.array(v.strictObject({ place, typed: v.string(), nearest: v.nullable(v.string()) })),
      v.readonly(),
    ),
  }),
  v.strictObject({ because: v.literal('wrong-words') }),
  v.strictObject({ because: v.literal('no-words') }),
]);

/** What is wrong with words is the answer and not an error: it goes back only to who typed them. */
export const wordsAnswer = v.variant('fit', [
  v.strictObject({ fit: v.literal(true), correction: v.nullable(correction) }),
  v.strictObject({ fit: v.literal(false), problem: wordsProblem }),
]);

export type MadeWords = v.InferOutput<typeof madeWords>;
export type RecoveryStatus = v.InferOutput<typeof recoveryStatus>;
export type WordCorrection = v.InferOutput<typeof correction>;
export type WordsProblem = v.InferOutput<typeof wordsProblem>;
export type WordsAnswer = v.InferOutput<typeof wordsAnswer>;
