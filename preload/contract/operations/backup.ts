// Backups: made, checked, listed.
import * as v from 'valibot';
import { backups } from '../schemas/backup.ts';
import { instant, nothing } from '../schemas/common.ts';
import { STORAGE, type Operation } from './operation.ts';

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
    input: v.strictObject({ at: instant }),
    output: nothing,
    errors: ['not-found', 'read-only', 'storage-failed', 'in-use'],
  },
  /** For good: whoever knows the passphrase of its day can no longer open this one. Not while it is being read. */
  'backup.delete': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ at: instant }),
    output: nothing,
    errors: ['not-found', ...STORAGE, 'in-use'],
  },
  /** Stops what is under way. Nothing of a backup that was not finished is left. */
  'backup.cancel': { at: 'vault', when: 'unlocked', input: nothing, output: nothing, errors: [] },
} as const satisfies Record<string, Operation>;
