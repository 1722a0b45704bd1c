// Groups and their members.
import * as v from 'valibot';
import { id, nothing } from '../schemas/common.ts';
import { group, groupLine, newGroup } from '../schemas/group.ts';
import { SAVING, saved, type Operation } from './operation.ts';

export const groupOperations = {
  'group.list': { at: 'vault', when: 'unlocked', input: nothing, output: v.array(groupLine), errors: [] },
  'group.read': { at: 'vault', when: 'unlocked', input: v.strictObject({ id }), output: group, errors: ['not-found'] },
  'group.create': { at: 'vault', when: 'unlocked', input: newGroup, output: group, errors: SAVING },
  'group.save': {
    at: 'vault',
    when: 'unlocked',
    input: group,
    output: saved,
    errors: ['not-found', 'conflict', ...SAVING],
  },
} as const satisfies Record<string, Operation>;
