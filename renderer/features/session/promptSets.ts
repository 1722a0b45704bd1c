// Which prompts a page offers. Three at first; whatever was written before comes back under the prompt it answers.
import { EMPTY_DOCUMENT } from '../../../preload/contract/schemas/document.ts';
import type { Layer, Passage } from '../../../preload/contract/schemas/note.ts';
import type { Messages } from '../../text/index.tsx';
import { keptPassages, type Passages, promptKey } from './notePassages.ts';

type DebriefPrompt = keyof Messages['prompts']['debrief'];
type PrivatePrompt = keyof Messages['prompts']['private'];
export type PromptName = DebriefPrompt | PrivatePrompt;
export type PromptSet = readonly PromptName[];

const DEBRIEF: readonly DebriefPrompt[] = [
  'debrief.how-we-felt',
  'debrief.mirroring',
  'debrief.next-time',
  'debrief.whose-side',
  'debrief.drawn-in',
  'debrief.protection',
  'debrief.silence',
  'debrief.interventions',
  'debrief.two-of-us',
  'debrief.frame',
];
const PRIVATE: readonly PrivatePrompt[] = [
  'private.stayed',
  'private.not-mine',
  'private.rather-not',
  'private.not-yet',
];

const SHOWN_AT_FIRST = 3;

/** In the order in which they are offered. Somebody who led alone is not asked about the two of them. */
export function promptSet(layer: Layer, alone: boolean): PromptSet {
  if (layer === 'private') return PRIVATE;
  return alone ? DEBRIEF.filter((name) => name !== 'debrief.two-of-us') : DEBRIEF;
}

const empty = (name: PromptName): Passage => ({ prompt: { name }, doc: EMPTY_DOCUMENT });

/** What the page shows when it opens: what was written, and only when there is nothing, the first three of the set. */
export function openingPassages(stored: Passages, set: PromptSet): Passages {
  return stored.length > 0 ? stored : set.slice(0, SHOWN_AT_FIRST).map(empty);
}

export const notShown = (passages: Passages, set: PromptSet): PromptSet => {
  const shown = new Set(passages.map(({ prompt }) => promptKey(prompt)));
  return set.filter((name) => !shown.has(name));
};

/** The chosen prompt takes the place of the last empty one, or comes after what is written. */
export function withPrompt(passages: Passages, name: PromptName): Passages {
  const written = new Set(keptPassages(passages));
  const place = passages.findLastIndex((passage) => !written.has(passage));
  return place === -1 ? [...passages, empty(name)] : passages.with(place, empty(name));
}

/** The wording of a prompt in the leader's language. */
export function promptWording(prompt: Passage['prompt'], prompts: Messages['prompts'], alone: boolean): string {
  if ('own' in prompt) return prompt.own;
  const wording: Readonly<Record<string, string>> = {
    ...prompts.debrief,
    ...prompts.private,
    ...(alone ? prompts.alone : {}),
  };
  return wording[prompt.name] ?? prompts.unknown;
}
