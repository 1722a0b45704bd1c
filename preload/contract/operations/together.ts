// "We are writing together": while it is on, the vault process answers as if there were nothing private (main/together).
import * as v from 'valibot';
import { id, nothing } from '../schemas/common.ts';
import { passphrase } from '../schemas/vault.ts';
import { SAVING, type Operation } from './operation.ts';

const standing = v.strictObject({ on: v.boolean() });

export const togetherOperations = {
  'together.read': { at: 'vault', when: 'unlocked', input: nothing, output: standing, errors: [] },
  /** A session of this group is opened: it goes on by itself where it was on last time. It never goes off this way. */
  'together.arrive': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ groupId: id }),
    output: standing,
    errors: ['not-found'],
  },
  /** It is on at once, also when the disk does not take that it was chosen for this group. */
  'together.begin': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ groupId: id }),
    output: nothing,
    errors: ['not-found', ...SAVING],
  },
  /** `again`: it goes on by itself the next time the journal is open and a session of that group is opened. */
  'together.end': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ passphrase, again: v.boolean() }),
    output: nothing,
    errors: ['wrong-passphrase', 'slot-damaged', 'unsupported-parameters', 'not-enough-memory', ...SAVING],
  },
} as const satisfies Record<string, Operation>;
