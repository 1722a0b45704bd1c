// The estimate as a sentence: no bar, no percentage, no praise. A passphrase that is soon guessed gets one sentence more,
// with what helps; nobody is kept from using it.
import type { Format } from '../../../text/format.ts';
import type { Messages } from '../../../text/index.tsx';

/** A guess takes about a second on purpose (Argon2id, 256 MiB): so many take a hundred machines less than two weeks. */
export const SOON_GUESSED = 1e8;

type StrengthWords = Messages['firstMinute']['passphrase']['strength'];

export function strengthSentence(guesses: number, words: StrengthWords, format: Format): string {
  const sentence = words.guesses(format.amount(guesses));
  return guesses < SOON_GUESSED ? `${sentence} ${words.help}` : sentence;
}
