// Deleting, which can be undone until the journal locks. Members and cases are deleted by saving their group or session
// without them, and are listed here all the same.
import * as v from 'valibot';
import { id, nothing } from '../schemas/common.ts';
import { deletedLine } from '../schemas/deleted.ts';
import { SAVING, type Operation } from './operation.ts';

const deleted = v.strictObject({ deletedId: id });

export const deletedOperations = {
  'deleted.session': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ id }),
    output: deleted,
    errors: ['not-found', ...SAVING],
  },
  /** With all of its sessions. */
  'deleted.group': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ id }),
    output: deleted,
    errors: ['not-found', ...SAVING],
  },
  /** Of the Practice log. */
  'deleted.entry': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ id }),
    output: deleted,
    errors: ['not-found', ...SAVING],
  },
  /** A requirement profile. */
  'deleted.profile': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ id }),
    output: deleted,
    errors: ['not-found', ...SAVING],
  },
  /** Newest first. */
  'deleted.list': { at: 'vault', when: 'unlocked', input: nothing, output: v.array(deletedLine), errors: [] },
  /** `not-found` also when what it belongs to is deleted itself. */
  'deleted.undo': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ deletedId: id }),
    output: nothing,
    errors: ['not-found', 'conflict', ...SAVING],
  },
} as const satisfies Record<string, Operation>;
