// Sets of prompts as version 1 held them: nothing said which prompt asks what will be tried, and Today knew ours alone.
import * as v from 'valibot';
import type { Upcaster } from './upcast.ts';

const prompt = v.union([v.strictObject({ name: v.string() }), v.strictObject({ own: v.string() })]);
const offered = v.strictObject({
  sets: v.array(v.strictObject({ id: v.string(), name: v.string(), prompts: v.array(prompt) })),
  used: v.nullable(v.string()),
});
const promptsOne = v.strictObject({ debrief: offered, private: offered, intensive: offered, supervision: offered });

const TRIED = 'debrief.next-time';

export const promptsOneToTwo: Upcaster = (older) => {
  const parsed = v.safeParse(promptsOne, older);
  if (!parsed.success) return undefined;
  const { output } = parsed;
  return {
    debrief: withToTry(output.debrief),
    private: withToTry(output.private),
    intensive: withToTry(output.intensive),
    supervision: withToTry(output.supervision),
  };
};

const withToTry = ({ sets, used }: v.InferOutput<typeof offered>) => ({
  sets: sets.map((set) => ({
    ...set,
    toTry: set.prompts.find((one) => 'name' in one && one.name === TRIED) ?? null,
  })),
  used,
});
