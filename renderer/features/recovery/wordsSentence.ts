// What is said about words that were typed: which word to look at on the paper, and never more than a line or two.
import type { WordCorrection, WordsProblem } from '../../../preload/contract/schemas/recovery.ts';
import type { Messages } from '../../text/index.tsx';

type Sentences = Messages['recovery']['type'];

const NAMED = 3;
/** No word of the list is longer than eight letters. */
const SHOWN_LETTERS = 16;

const shortened = (typed: string): string =>
  typed.length > SHOWN_LETTERS ? `${typed.slice(0, SHOWN_LETTERS)}…` : typed;

export function problemSentence(problem: WordsProblem, words: Sentences): string {
  switch (problem.because) {
    case 'wrong-number':
      return `${words.doNotFit} ${words.wrongNumber(problem.found)}`;
    case 'wrong-words':
      return `${words.doNotFit} ${words.wrong}`;
    case 'no-words':
      return words.none;
    case 'unknown-words': {
      const named = problem.unknown
        .slice(0, NAMED)
        .map(({ place, typed, nearest }) =>
          nearest === null
            ? words.unknown(place, shortened(typed))
            : words.unknownNear(place, shortened(typed), nearest),
        );
      const more = problem.unknown.length - named.length;
      return [words.doNotFit, ...named, ...(more > 0 ? [words.moreUnknown(more)] : [])].join(' ');
    }
  }
}

export const correctionSentence = (correction: WordCorrection, words: Sentences): string =>
  correction.kind === 'misread'
    ? words.misread(correction.place, correction.word)
    : words.swapped(...correction.places);
