// The words of a text and of labels as one string: what the search indexes and takes its lines from. Prompts of ours are not
// the leader's words; their own prompts are.
import { textBlocks } from '../../preload/contract/schemas/document.ts';
import type { Passage } from '../../preload/contract/schemas/note.ts';

export function noteText(passages: readonly Passage[]): string {
  return passages
    .flatMap(({ prompt, doc }) => ['own' in prompt ? prompt.own : '', ...textBlocks(doc)])
    .filter((block) => block !== '')
    .join('\n');
}

/** The case labels of a session as one string. The sign between them is no part of a word. */
export const labelText = (cases: readonly { readonly label: string }[]): string =>
  cases.map(({ label }) => label).join(' · ');
