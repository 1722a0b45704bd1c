// "We are writing together": while it is on, the vault process answers as if there were nothing private (main/together).
import * as v from 'valibot';
import { id, nothing } from '../schemas/common.ts';
import { passphrase } from '../schemas/vault.ts';
import { SAVING, type Operation } from './operation.ts';

const standing = v.strictObject({ on: v.boolean() });

export const togetherOperations = {
  'together.read': { at: 'vault', when: 'unlocked', input: nothing, output: standing, errors: [] },
  /**
   * A session of this group is opened: it goes on by itself where it was on last time. It never goes off this way. `saved`: no words
   * of the page are still on their way. While some are it `waits` where it would go on, because private ones would be refused then.
   */
  'together.arrive': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ groupId: id, saved: v.boolean() }),
    output: v.strictObject({ on: v.boolean(), waits: v.boolean() }),
    errors: [],
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
