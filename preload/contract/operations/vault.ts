// Creating, opening and looking at the journal's file.
import * as v from 'valibot';
import { nothing } from '../schemas/common.ts';
import { wordsAnswer, wordsTyped } from '../schemas/recovery.ts';
import { damage, newPassphrase, overview, passphrase, setAside, vaultStatus } from '../schemas/vault.ts';
import { STORAGE, OPENING, type Operation } from './operation.ts';

export const vaultOperations = {
  'vault.status': {
    at: 'vault',
    when: 'always',
    input: nothing,
    output: vaultStatus,
    errors: ['not-a-journal', 'newer-format', 'vault-damaged', 'read-only', 'storage-failed'],
  },
  'vault.create': {
    at: 'vault',
    when: 'locked',
    input: v.strictObject({ passphrase: newPassphrase }),
    output: nothing,
    errors: ['journal-exists', 'not-enough-memory', 'synced-folder', 'in-use', ...STORAGE],
  },
  /** Opens an invented journal in memory. Whatever stands on the disk is not looked at and not touched. */
  'vault.example': {
    at: 'vault',
    when: 'locked',
    input: v.strictObject({ language: v.picklist(['en', 'de']) }),
    output: nothing,
    errors: [],
  },
  'vault.unlock': {
    at: 'vault',
    when: 'locked',
    input: v.strictObject({ passphrase }),
    output: nothing,
    errors: ['wrong-passphrase', ...OPENING],
  },
  /** Opens the journal when the words fit, also with one mistake in them. */
  'vault.unlock-with-words': {
    at: 'vault',
    when: 'locked',
    input: v.strictObject({ words: wordsTyped }),
    output: wordsAnswer,
    errors: OPENING,
  },
  /** Takes what is not the journal's own (`overview.leftOut`) from beside it. To be locked and opened again afterwards. */
  'vault.set-aside': {
    at: 'vault',
    when: 'unlocked',
    input: nothing,
    output: setAside,
    errors: ['not-found', 'in-use', ...STORAGE],
  },
  'vault.damage': { at: 'vault', when: 'unlocked', input: nothing, output: damage, errors: [] },
  'vault.overview': {
    at: 'vault',
    when: 'unlocked',
    input: nothing,
    output: overview,
    errors: ['vault-damaged', 'slots-changed'],
  },
} as const satisfies Record<string, Operation>;
