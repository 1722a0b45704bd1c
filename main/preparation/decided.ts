// What the check found together with what the leader decided about it: the state of each finding, and what is put in its place.
import { found as identified } from '../deidentify/check/found.ts';
import { fittedLabel } from '../deidentify/check/output.ts';
import type { Identifier } from '../deidentify/check/identifier.ts';
import type { Labelling } from '../deidentify/check/labelling.ts';
import { fold } from '../deidentify/words.ts';
import type { Finding } from '../../preload/contract/schemas/finding.ts';
import type { Choice } from '../../preload/contract/schemas/preparation.ts';
import type { PreparationContent } from './preparations.ts';
import type { Put } from './pieces.ts';

export type Entry = PreparationContent['paragraphs'][number];

export type DecidedFinding = {
  readonly identifier: Identifier;
  readonly state: Finding['state'];
  readonly choice: Choice | null;
};

/**
 * @param edited in words of the leader's own nothing is replaced unasked: what the check would replace there is a doubt
 * @param maskedForms folded words that the leader masked wherever they stand
 */
export function decidedIn(
  text: string,
  found: readonly Identifier[],
  { decisions, edited }: Pick<Entry, 'decisions' | 'edited'>,
  maskedForms: ReadonlySet<string>,
): DecidedFinding[] {
  const known = found.map((identifier): DecidedFinding => {
    const choice = decisions.find(({ start, end }) => start === identifier.start && end === identifier.end)?.choice;
    if (choice) return { identifier, choice, state: STATE_OF[choice.is] };
    if (maskedForms.has(fold(text.slice(identifier.start, identifier.end)))) {
      return { identifier, choice: null, state: 'masked' };
    }
    const doubtful = identifier.tier === 'flag' || edited !== null;
    return { identifier, choice: null, state: doubtful ? 'doubt' : 'replaced' };
  });
  return [...known, ...maskedElsewhere(text, found, maskedForms)].sort(
    (a, b) => a.identifier.start - b.identifier.start || b.identifier.end - a.identifier.end,
  );
}

const STATE_OF = { mask: 'masked', keep: 'kept', reword: 'reworded' } as const satisfies Record<
  Choice['is'],
  Finding['state']
>;

/** Where words stand that the leader masks everywhere and the check did not find. */
function maskedElsewhere(
  text: string,
  found: readonly Identifier[],
  maskedForms: ReadonlySet<string>,
): DecidedFinding[] {
  const stretches = [...maskedForms].flatMap((form) => occurrencesOf(form, text));
  return stretches
    .filter((one) => !found.some((other) => isInside(one, other) && (other.tier === 'redact' || isInside(other, one))))
    .map(({ start, end }) => ({
      identifier: identified({ start, end }, 'OTHER', MASKED_BY_YOU, 'flag'),
      state: 'masked',
      choice: null,
    }));
}

const MASKED_BY_YOU = 'masked by you';

/** Whether the check found it itself, and not only the leader wanted it masked. */
export const wasFound = ({ identifier }: DecidedFinding): boolean => identifier.rule !== MASKED_BY_YOU;

type Stretch = { readonly start: number; readonly end: number };

const isInside = (one: Stretch, other: Stretch): boolean => other.start <= one.start && one.end <= other.end;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Stretches of whole words that fold to `form`, whatever stands between the words. */
export function occurrencesOf(form: string, text: string): Stretch[] {
  const wanted = [...form.matchAll(WORD)].map(([word]) => fold(word));
  if (wanted.length === 0) return [];
  const words = [...text.matchAll(WORD)].map((match) => ({ at: match.index, word: match[0], folded: fold(match[0]) }));
  return words.flatMap((first, index) => {
    const stretch = words.slice(index, index + wanted.length);
    const last = stretch.at(-1);
    if (!last || stretch.length < wanted.length || stretch.some(({ folded }, place) => folded !== wanted[place]))
      return [];
    return [{ start: first.at, end: last.at + last.word.length }];
  });
}

/** What the output has in the place of each finding that does not stay. `session`: the date of the one the text is about. */
export function putsOf(text: string, decided: readonly DecidedFinding[], label: Labelling, session?: string): Put[] {
  return decided.flatMap(({ identifier, state, choice }): Put[] => {
    const { start, end } = identifier;
    if (choice?.is === 'reword') return [{ start, end, words: () => choice.words, reworded: true }];
    if (state !== 'replaced' && state !== 'masked') return [];
    const words = (before: string) => fittedLabel(label(identifier, text.slice(start, end), session), before);
    return [{ start, end, words, reworded: false }];
  });
}
