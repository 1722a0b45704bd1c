// An earlier version beside the present text, passage by passage. Words only: what is bold or a list is seen when it is
// put back.
import { textBlocks } from '../../../../preload/contract/schemas/document.ts';
import type { Passage, Prompt } from '../../../../preload/contract/schemas/note.ts';
import { keptPassages, type Passages, promptKey } from '../notePassages.ts';
import { type Part, wordChanges } from './wordChanges.ts';

export type Compared = { readonly prompt: Prompt; readonly parts: readonly Part[] };

/** In the order of the earlier version; prompts that are answered only now come last. */
export function comparePassages(then: Passages, now: Passages): Compared[] {
  const [earlier, present] = [keptPassages(then), keptPassages(now)];
  const keys = new Set(earlier.map(({ prompt }) => promptKey(prompt)));
  const added = present.filter(({ prompt }) => !keys.has(promptKey(prompt)));
  return [...earlier, ...added].map(({ prompt }) => ({
    prompt,
    parts: wordChanges(wordsUnder(prompt, earlier), wordsUnder(prompt, present)),
  }));
}

export const sameWords = (compared: readonly Compared[]): boolean =>
  compared.every(({ parts }) => parts.every((part) => 'same' in part));

function wordsUnder(prompt: Prompt, passages: readonly Passage[]): string {
  const passage = passages.find((one) => promptKey(one.prompt) === promptKey(prompt));
  return passage ? textBlocks(passage.doc).join('\n') : '';
}
