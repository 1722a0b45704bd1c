// Putting a backup in the journal's place. Only while the journal is closed: nothing may have it open then.
import * as v from 'valibot';
import { id, nothing } from '../schemas/common.ts';
import { copies, copyLine, looked, putBack, wayIn } from '../schemas/restore.ts';
import { OPENING, STORAGE, type Operation } from './operation.ts';

const which = v.strictObject({ copyId: id });

export const restoreOperations = {
  'restore.list': { at: 'vault', when: 'locked', input: nothing, output: copies, errors: STORAGE },
  /** A file that the leader chose in the system's dialog. */
  'restore.choose': {
    at: 'vault',
    when: 'locked',
    input: v.strictObject({ placeId: id }),
    output: copyLine,
    errors: ['not-found', ...OPENING],
  },
  /** Reads it from end to end and says what it holds. Keeps its key for `restore.put`, for five minutes at most. */
  'restore.look': {
    at: 'vault',
    when: 'locked',
    input: v.strictObject({ copyId: id, by: wayIn }),
    output: looked,
    errors: ['not-found', 'wrong-passphrase', ...OPENING],
  },
  /** What was looked at last goes into the journal's place; what stands there is set aside whole. */
  'restore.put': {
    at: 'vault',
    when: 'locked',
    input: which,
    output: putBack,
    errors: ['not-found', 'journal-exists', ...OPENING],
  },
  /** Forgets what was looked at. */
  'restore.forget': { at: 'vault', when: 'locked', input: nothing, output: nothing, errors: [] },
} as const satisfies Record<string, Operation>;
