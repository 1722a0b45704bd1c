// From last time, on Today: first how much there is, the words only when they are asked for.
import * as v from 'valibot';
import { count, nothing } from '../schemas/common.ts';
import { lastTimeLine, markedOff } from '../schemas/lastTime.ts';
import { SAVING, type Operation } from './operation.ts';

export const lastTimeOperations = {
  'last-time.count': { at: 'vault', when: 'unlocked', input: nothing, output: v.strictObject({ count }), errors: [] },
  /** Newest first. */
  'last-time.read': { at: 'vault', when: 'unlocked', input: nothing, output: v.array(lastTimeLine), errors: [] },
  /** The words stay where they were written; only the mark goes. */
  'last-time.mark-off': {
    at: 'vault',
    when: 'unlocked',
    input: markedOff,
    output: nothing,
    errors: ['not-found', 'conflict', ...SAVING],
  },
} as const satisfies Record<string, Operation>;
