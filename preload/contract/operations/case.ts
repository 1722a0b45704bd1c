// Cases and their tags across sessions: what a case may be a follow-up of, and which words were used before.
import * as v from 'valibot';
import { id, nothing } from '../schemas/common.ts';
import { caseLine, tagsUsed } from '../schemas/session.ts';
import type { Operation } from './operation.ts';

export const caseOperations = {
  /** Newest first. */
  'case.list': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ groupId: id }),
    output: v.array(caseLine),
    errors: ['not-found'],
  },
  /** Most used first. */
  'tag.list': { at: 'vault', when: 'unlocked', input: nothing, output: tagsUsed, errors: [] },
} as const satisfies Record<string, Operation>;
