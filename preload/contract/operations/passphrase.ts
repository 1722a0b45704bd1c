// Changing the passphrase of the open journal. Each asks for the present one: an open journal on an unwatched desk is not
// enough.
import { nothing } from '../schemas/common.ts';
import { passphraseChange, renewal, renewalWords } from '../schemas/passphrase.ts';
import { confirmation, confirmed } from '../schemas/recovery.ts';
import { SAVING, type Operation } from './operation.ts';

const CHANGING = [
  'wrong-passphrase',
  'slot-damaged',
  'unsupported-parameters',
  'not-enough-memory',
  ...SAVING,
] as const;

export const passphraseOperations = {
  /** Another passphrase for the same keys: older copies of the file open with the old one. For when nobody can know it. */
  'passphrase.rewrap': {
    at: 'vault',
    when: 'unlocked',
    input: passphraseChange,
    output: nothing,
    errors: CHANGING,
  },
  /** The first half of making everything anew: nothing is changed before three of these words came back. */
  'passphrase.renew': {
    at: 'vault',
    when: 'unlocked',
    input: passphraseChange,
    output: renewalWords,
    errors: CHANGING,
  },
  /**
   * When the three are right it begins, and answers at once; `passphrase.renewal` and the event `renewal` tell what becomes of
   * it. New keys, passphrase and words in one step; no device opens it by itself any more; then a new backup is made.
   */
  'passphrase.renew-confirm': {
    at: 'vault',
    when: 'unlocked',
    input: confirmation,
    output: confirmed,
    errors: ['not-found', ...SAVING],
  },
  'passphrase.renewal': { at: 'vault', when: 'unlocked', input: nothing, output: renewal, errors: [] },
  /** Calls off what is under way, or forgets the words that were shown. Nothing is changed then. */
  'passphrase.renew-cancel': { at: 'vault', when: 'unlocked', input: nothing, output: nothing, errors: [] },
} as const satisfies Record<string, Operation>;
