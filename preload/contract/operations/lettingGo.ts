// Destroying text, and the list of what was let go.
import * as v from 'valibot';
import { nothing } from '../schemas/common.ts';
import { destroyable, destroyed, letGo, nobodyAsked, reason, weighed } from '../schemas/lettingGo.ts';
import { SAVING, type Operation } from './operation.ts';

export const lettingGoOperations = {
  /** What would go. Changes nothing. */
  'let-go.weigh': { at: 'vault', when: 'unlocked', input: destroyable, output: weighed, errors: ['not-found'] },
  /** Text, earlier versions and what they were sealed in, in one step. Dates, attendance and counts stay. There is no undo. */
  'let-go.destroy': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ what: destroyable, asked: nobodyAsked, reason }),
    output: destroyed,
    errors: ['not-found', ...SAVING],
  },
  /** Newest first. */
  'let-go.list': { at: 'vault', when: 'unlocked', input: nothing, output: v.array(letGo), errors: [] },
} as const satisfies Record<string, Operation>;
