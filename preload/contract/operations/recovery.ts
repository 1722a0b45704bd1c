// The ways in beside the passphrase, and setting a new one after the words opened the journal.
import * as v from 'valibot';
import { nothing } from '../schemas/common.ts';
import { confirmation, confirmed, madeWords, recoveryStatus, wordsAnswer, wordsTyped } from '../schemas/recovery.ts';
import { newPassphrase, passphrase } from '../schemas/vault.ts';
import { SAVING, type Operation } from './operation.ts';

export const recoveryOperations = {
  'recovery.status': { at: 'vault', when: 'unlocked', input: nothing, output: recoveryStatus, errors: [] },
  /** New words, for the present passphrase: an open journal on an unwatched desk is not enough. */
  'recovery.make': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ passphrase }),
    output: madeWords,
    errors: ['wrong-passphrase', 'slot-damaged', 'unsupported-parameters', 'not-enough-memory', ...SAVING],
  },
  /** Three of the words made last. When they are right, those words open the journal and no earlier ones do. */
  'recovery.confirm': {
    at: 'vault',
    when: 'unlocked',
    input: confirmation,
    output: confirmed,
    errors: ['not-found', ...SAVING],
  },
  /** All 24 from the paper. They are not kept anywhere, so three of them could not be compared with anything later. */
  'recovery.check': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ words: wordsTyped }),
    output: wordsAnswer,
    errors: ['slot-damaged', 'unsupported-parameters', ...SAVING],
  },
  /** Once, after the journal was opened with the words; else `wrong-passphrase`, since the present one was not shown. */
  'passphrase.set': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ passphrase: newPassphrase }),
    output: nothing,
    errors: ['wrong-passphrase', 'unsupported-parameters', 'not-enough-memory', ...SAVING],
  },
} as const satisfies Record<string, Operation>;
