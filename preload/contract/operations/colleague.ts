// The people the leader leads, learns and is observed with.
import * as v from 'valibot';
import { colleague, newColleague } from '../schemas/colleague.ts';
import { id, nothing } from '../schemas/common.ts';
import { SAVING, saved, type Operation } from './operation.ts';

export const colleagueOperations = {
  'colleague.list': { at: 'vault', when: 'unlocked', input: nothing, output: v.array(colleague), errors: [] },
  'colleague.read': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ id }),
    output: colleague,
    errors: ['not-found'],
  },
  'colleague.create': { at: 'vault', when: 'unlocked', input: newColleague, output: colleague, errors: SAVING },
  'colleague.save': {
    at: 'vault',
    when: 'unlocked',
    input: colleague,
    output: saved,
    errors: ['not-found', 'conflict', ...SAVING],
  },
} as const satisfies Record<string, Operation>;
