// Opening with this device: a way in beside the passphrase that the system's keychain keeps. Off unless asked for.
import * as v from 'valibot';
import { nothing } from '../schemas/common.ts';
import { passphrase } from '../schemas/vault.ts';
import { OPENING, SAVING, type Operation } from './operation.ts';

const KEYCHAIN = ['no-keychain', 'weak-keychain', 'keychain-refused'] as const;

export const deviceOperations = {
  /** For the lock screen: whether this journal has such a way in. */
  'device.offered': {
    at: 'vault',
    when: 'locked',
    input: nothing,
    output: v.strictObject({ offered: v.boolean() }),
    errors: [],
  },
  'vault.unlock-with-device': {
    at: 'vault',
    when: 'locked',
    input: nothing,
    output: nothing,
    errors: ['not-found', ...KEYCHAIN, ...OPENING],
  },
  'device.status': {
    at: 'vault',
    when: 'unlocked',
    input: nothing,
    output: v.strictObject({ opens: v.boolean() }),
    errors: [],
  },
  'device.add': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ passphrase }),
    output: nothing,
    errors: ['wrong-passphrase', 'slot-damaged', 'unsupported-parameters', 'not-enough-memory', ...KEYCHAIN, ...SAVING],
  },
  'device.remove': { at: 'vault', when: 'unlocked', input: nothing, output: nothing, errors: SAVING },
} as const satisfies Record<string, Operation>;
