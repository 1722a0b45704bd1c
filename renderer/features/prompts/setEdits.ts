// Changes to the leader's own sets of prompts, one step each. Ours are never changed: the first change makes a set of one's own.
import { type Id, LIMITS } from '../../../preload/contract/schemas/common.ts';
import type { Prompt } from '../../../preload/contract/schemas/note.ts';
import type { OwnSet, PromptSets } from '../../../preload/contract/schemas/prompts.ts';
import { oneLine } from '../oneLine.ts';
import { promptKey } from '../session/notePassages.ts';

export const usedSet = ({ sets, used }: PromptSets): OwnSet | undefined => sets.find(({ id }) => id === used);

/** A set of one's own that begins as `prompts`, and is used from then on. */
export const withNewSet = ({ sets }: PromptSets, set: OwnSet): PromptSets => ({ sets: [...sets, set], used: set.id });

export const withUsed = (offered: PromptSets, used: Id | null): PromptSets => ({ ...offered, used });

/** Ours are offered again where it was in use. */
export const withoutSet = ({ sets, used }: PromptSets, id: Id): PromptSets => ({
  sets: sets.filter((set) => set.id !== id),
  used: used === id ? null : used,
});

export const withSet = (offered: PromptSets, changed: OwnSet): PromptSets => ({
  ...offered,
  sets: offered.sets.map((set) => (set.id === changed.id ? changed : set)),
});

const sameAs = (one: Prompt, other: Prompt | null): boolean => other !== null && promptKey(one) === promptKey(other);

/** With other prompts. The one that asks what will be tried is followed into its new wording, and is nobody's when it is left out. */
export function withPrompts(set: OwnSet, prompts: Prompt[]): OwnSet {
  const { toTry } = set;
  if (prompts.some((prompt) => sameAs(prompt, toTry))) return { ...set, prompts };
  const at = set.prompts.findIndex((prompt) => sameAs(prompt, toTry));
  const reworded = prompts.length === set.prompts.length ? prompts[at] : undefined;
  return { ...set, prompts, toTry: reworded ?? null };
}

/** One place up or down; at either end it stays. */
export function moved(prompts: readonly Prompt[], at: number, by: 1 | -1): Prompt[] {
  const [one, other] = [prompts[at], prompts[at + by]];
  if (!one || !other) return [...prompts];
  return prompts.with(at, other).with(at + by, one);
}

/** At least one stays, or nothing would be asked. */
export const without = (prompts: readonly Prompt[], at: number): Prompt[] =>
  prompts.length === 1 ? [...prompts] : prompts.toSpliced(at, 1);

/** In the leader's own wording; undefined when it does not fit, or is there already. */
export function reworded(prompts: readonly Prompt[], at: number, typed: string): Prompt[] | undefined {
  const own = oneLine(typed);
  if (own === '' || own.length > LIMITS.promptText || at >= LIMITS.promptsInSet) return undefined;
  const prompt = { own };
  if (prompts.some((one, place) => place !== at && promptKey(one) === promptKey(prompt))) return undefined;
  return at === prompts.length ? [...prompts, prompt] : prompts.with(at, prompt);
}
