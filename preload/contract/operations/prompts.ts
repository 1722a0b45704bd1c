// Which prompts are offered where.
import * as v from 'valibot';
import { nothing } from '../schemas/common.ts';
import { promptPlace, promptSets } from '../schemas/prompts.ts';
import { SAVING, type Operation } from './operation.ts';

export const promptOperations = {
  'prompts.read': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ place: promptPlace }),
    output: promptSets,
    errors: [],
  },
  'prompts.save': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ place: promptPlace, offered: promptSets }),
    output: nothing,
    errors: SAVING,
  },
} as const satisfies Record<string, Operation>;
