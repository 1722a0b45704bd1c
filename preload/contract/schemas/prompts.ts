// The prompts that a page offers: ours, or sets of the leader's own. A note keeps the prompt it answered, so changing a set
// changes no note.
import * as v from 'valibot';
import { allDifferent, id, LIMITS, line } from './common.ts';
import { type Prompt, prompt } from './note.ts';

const isAmong = (prompts: readonly Prompt[], one: Prompt): boolean =>
  prompts.some((other) => JSON.stringify(other) === JSON.stringify(one));

/** Where prompts are offered. Notes on leading take the debrief's. */
export const PROMPT_PLACES = ['debrief', 'private', 'intensive', 'supervision'] as const;
export const promptPlace = v.picklist(PROMPT_PLACES);

/** The one of our prompts whose answer says what will be tried. */
export const TRY_NEXT = 'debrief.next-time';

const setFields = v.strictObject({
  id,
  name: line(LIMITS.fact),
  /** In the order in which they are offered: ours by name, or the leader's own wording. */
  prompts: v.pipe(
    v.array(prompt),
    v.minLength(1),
    v.maxLength(LIMITS.promptsInSet),
    v.check((prompts) => allDifferent(prompts.map((one) => JSON.stringify(one)))),
  ),
  /** Which of them asks what will be tried: its answer is offered on Today. In sets of debriefs only. */
  toTry: v.nullable(prompt),
});

export const ownSet = v.pipe(
  setFields,
  v.forward(
    v.check(({ prompts, toTry }) => toTry === null || isAmong(prompts, toTry)),
    ['toTry'],
  ),
);

export const promptSets = v.pipe(
  v.strictObject({
    sets: v.pipe(v.array(ownSet), v.maxLength(LIMITS.promptSets)),
    /** The id of the set that is offered; null is ours. */
    used: v.nullable(id),
  }),
  v.check(({ sets }) => allDifferent(sets.map((set) => set.id))),
  v.forward(
    v.check(({ sets, used }) => used === null || sets.some((set) => set.id === used)),
    ['used'],
  ),
);

/** Of a set that begins as these: the one of ours, where it is among them. */
export function tryAmong(prompts: readonly Prompt[]): Prompt | null {
  return prompts.find((one) => 'name' in one && one.name === TRY_NEXT) ?? null;
}

export const OURS_ONLY: PromptSets = { sets: [], used: null };

export type PromptPlace = v.InferOutput<typeof promptPlace>;
export type OwnSet = v.InferOutput<typeof ownSet>;
export type PromptSets = v.InferOutput<typeof promptSets>;
