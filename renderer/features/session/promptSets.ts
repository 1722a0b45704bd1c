// Which prompts a page offers. Three at first; whatever was written before comes back under the prompt it answers.
import { EMPTY_DOCUMENT } from '../../../preload/contract/schemas/document.ts';
import type { Passage, Prompt } from '../../../preload/contract/schemas/note.ts';
import type { PromptPlace, PromptSets } from '../../../preload/contract/schemas/prompts.ts';
import type { Messages } from '../../text/index.tsx';
import { keptPassages, type Passages, promptKey } from './notePassages.ts';

type Ours<Place extends PromptPlace> = readonly (keyof Messages['prompts'][Place])[];
export type PromptSet = readonly Prompt[];

const OURS: { readonly [Place in PromptPlace]: Ours<Place> } = {
  debrief: [
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
  ],
  private: ['private.stayed', 'private.not-mine', 'private.rather-not', 'private.not-yet'],
  intensive: ['intensive.tried', 'intensive.heard', 'intensive.next'],
  supervision: ['supervision.took', 'supervision.differently'],
};

export const SHOWN_AT_FIRST = 3;

export const ourPrompts = (place: PromptPlace): PromptSet => OURS[place].map((name) => ({ name }));

/** In the order in which they are offered. Somebody who led alone is not asked about the two of them. */
export function promptSet(place: PromptPlace, alone: boolean, { sets, used }: PromptSets): PromptSet {
  const set = sets.find(({ id }) => id === used)?.prompts ?? ourPrompts(place);
  return alone ? set.filter((prompt) => !('name' in prompt) || prompt.name !== 'debrief.two-of-us') : set;
}

const empty = (prompt: Prompt): Passage => ({ prompt, doc: EMPTY_DOCUMENT });

/** What the page shows when it opens: what was written, and only when there is nothing, the first three of the set. */
export function openingPassages(stored: Passages, set: PromptSet): Passages {
  return stored.length > 0 ? stored : set.slice(0, SHOWN_AT_FIRST).map(empty);
}

export const notShown = (passages: Passages, set: PromptSet): PromptSet => {
  const shown = new Set(passages.map(({ prompt }) => promptKey(prompt)));
  return set.filter((prompt) => !shown.has(promptKey(prompt)));
};

/** The chosen prompt takes the place of the last empty one, or comes after what is written. */
export function withPrompt(passages: Passages, prompt: Prompt): Passages {
  const written = new Set(keptPassages(passages));
  const place = passages.findLastIndex((passage) => !written.has(passage));
  return place === -1 ? [...passages, empty(prompt)] : passages.with(place, empty(prompt));
}

/** What was written, and every one of the first prompts of the set that has no words yet, in the order of the set. */
export function withAllAsked(stored: Passages, set: PromptSet): Passages {
  const asked = set.slice(0, SHOWN_AT_FIRST);
  const known = new Set(asked.map(promptKey));
  const written = new Map(stored.map((passage) => [promptKey(passage.prompt), passage]));
  return [
    ...asked.map((prompt) => written.get(promptKey(prompt)) ?? empty(prompt)),
    ...stored.filter(({ prompt }) => !known.has(promptKey(prompt))),
  ];
}

/** The wording of a prompt in the leader's language. */
export function promptWording(prompt: Passage['prompt'], prompts: Messages['prompts'], alone: boolean): string {
  if ('own' in prompt) return prompt.own;
  const wording: Readonly<Record<string, string>> = {
    ...prompts.debrief,
    ...prompts.private,
    ...prompts.intensive,
    ...prompts.supervision,
    ...(alone ? prompts.alone : {}),
  };
  return wording[prompt.name] ?? prompts.unknown;
}
