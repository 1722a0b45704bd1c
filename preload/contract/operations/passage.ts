// A passage for the other leader: given sealed, taken in after it was looked at. The joint debrief only.
import * as v from 'valibot';
import { id, nothing } from '../schemas/common.ts';
import { packed } from '../schemas/leaving.ts';
import { compared, given, opened, openedWith, ownKey, taking } from '../schemas/passage.ts';
import { SAVING, STORAGE, type Operation } from './operation.ts';

const TEXT = ['vault-damaged', 'newer-format'] as const;

export const passageOperations = {
  /** Sealed and kept in memory; `leaving.save` writes it. */
  'passage.give': { at: 'vault', when: 'unlocked', input: given, output: packed, errors: ['not-found', ...TEXT] },
  /** Null while there is none. */
  'passage.own-key': { at: 'vault', when: 'unlocked', input: nothing, output: ownKey, errors: [] },
  /** Makes one if there is none. */
  'passage.make-key': { at: 'vault', when: 'unlocked', input: nothing, output: ownKey, errors: SAVING },
  /** Writes the public key, and nothing else, to a chosen place. */
  'passage.save-key': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ placeId: id }),
    output: nothing,
    errors: ['not-found', ...STORAGE],
  },
  /** Opens a file in memory. Nothing is taken. */
  'passage.open': {
    at: 'vault',
    when: 'unlocked',
    input: openedWith,
    output: opened,
    errors: [
      'not-found',
      'file-too-large',
      'storage-failed',
      'seal-broken',
      'wrong-seal',
      'unsupported-parameters',
      'not-a-passage',
    ],
  },
  'passage.compare': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ openedId: id, sessionId: id }),
    output: compared,
    errors: ['not-found', ...TEXT],
  },
  'passage.take': {
    at: 'vault',
    when: 'unlocked',
    input: taking,
    output: v.strictObject({ sessionId: id }),
    errors: ['not-found', 'conflict', ...SAVING],
  },
} as const satisfies Record<string, Operation>;
