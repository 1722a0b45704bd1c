// What is done with a damaged journal. Only while it is closed: it is read as it lies there, and never written.
import * as v from 'valibot';
import { id, nothing } from '../schemas/common.ts';
import { readableFile, readableWords, rescued } from '../schemas/rescue.ts';
import { putBack, wayIn } from '../schemas/restore.ts';
import { OPENING, STORAGE, type Operation } from './operation.ts';

export const rescueOperations = {
  /** Reads whatever can be read, takes the rest from the newest backup, and keeps it for the two that follow, for five minutes. */
  'rescue.look': {
    at: 'vault',
    when: 'locked',
    input: v.strictObject({ by: wayIn }),
    output: rescued,
    errors: ['wrong-passphrase', ...OPENING],
  },
  /** A journal built anew of it takes the place of the damaged one, which is set aside whole. */
  'rescue.rebuild': {
    at: 'vault',
    when: 'locked',
    input: nothing,
    output: putBack,
    errors: ['not-found', 'journal-exists', ...OPENING],
  },
  /** One plain text with everything, in a folder the leader chose. Anybody can read it. */
  'rescue.export': {
    at: 'vault',
    when: 'locked',
    input: v.strictObject({ placeId: id, words: readableWords }),
    output: readableFile,
    errors: ['not-found', ...STORAGE],
  },
  'rescue.forget': { at: 'vault', when: 'locked', input: nothing, output: nothing, errors: [] },
} as const satisfies Record<string, Operation>;
