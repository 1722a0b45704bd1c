// Backups: made, checked, listed, taken away; and the second place for them.
import * as v from 'valibot';
import { backups, whichBackup } from '../schemas/backup.ts';
import { id, nothing } from '../schemas/common.ts';
import { SAVING, STORAGE, type Operation } from './operation.ts';

const chosen = v.strictObject({ placeId: id });

export const backupOperations = {
  'backup.list': {
    at: 'vault',
    when: 'unlocked',
    input: nothing,
    output: backups,
    errors: ['read-only', 'storage-failed', 'in-use'],
  },
  /** Begins, and answers at once: saves do not wait for it. `backup.list` and the event `backups` tell what becomes of it. */
  'backup.make': { at: 'vault', when: 'unlocked', input: nothing, output: nothing, errors: [] },
  /** As `backup.make`: begins to read one from end to end. One piece of work at a time; a second one is not begun. */
  'backup.check': {
    at: 'vault',
    when: 'unlocked',
    input: whichBackup,
    output: nothing,
    errors: ['not-found', 'read-only', 'storage-failed', 'in-use'],
  },
  /** Stops what is under way. Nothing of a backup that was not finished is left. */
  'backup.cancel': { at: 'vault', when: 'unlocked', input: nothing, output: nothing, errors: [] },
  /** As `backup.make`: one more, in a folder that the leader chose for this one. It is not looked after later. */
  'backup.copy-to': { at: 'vault', when: 'unlocked', input: chosen, output: nothing, errors: ['not-found'] },
  /** For good: whoever knows the passphrase of its day can no longer open this one. Not while it is being read. */
  'backup.delete': {
    at: 'vault',
    when: 'unlocked',
    input: whichBackup,
    output: nothing,
    errors: ['not-found', ...STORAGE, 'in-use'],
  },
  /** From now on every backup is written to this folder too. Refuses `invalid-input` for the folder it is written to anyway. */
  'backup.choose-second': {
    at: 'vault',
    when: 'unlocked',
    input: chosen,
    output: nothing,
    errors: ['not-found', ...SAVING],
  },
  /** What is there stays there. */
  'backup.leave-second': { at: 'vault', when: 'unlocked', input: nothing, output: nothing, errors: SAVING },
} as const satisfies Record<string, Operation>;
