// What every operation declares, and the errors that whole families of them share.
import * as v from 'valibot';
import type { ErrorCode } from '../errors.ts';
import { instant, revision } from '../schemas/common.ts';

/** Where an operation runs: `shell` is Electron's main process and never sees text; `vault` holds keys and words. */
export type End = 'shell' | 'vault';
/** In which state of the journal it may run. */
export type When = 'always' | 'locked' | 'unlocked';

export type Operation = {
  readonly at: End;
  readonly when: When;
  readonly input: v.GenericSchema;
  readonly output: v.GenericSchema;
  /** Beyond those that any call can meet: unknown-operation, refused-sender, invalid-input, locked, together, already-open, stopped, internal. */
  readonly errors: readonly ErrorCode[];
};

export const STORAGE = ['disk-full', 'read-only', 'storage-failed'] as const;
/** Nothing is written once damage is known, nor over what a later program wrote. */
export const SAVING = [...STORAGE, 'vault-damaged', 'slots-changed', 'newer-format'] as const;
/** What opening a journal can meet, but for what is wrong with what was typed. */
export const OPENING = [
  'slot-damaged',
  'slots-changed',
  'vault-damaged',
  'not-a-journal',
  'newer-format',
  'unsupported-parameters',
  'not-enough-memory',
  'no-journal',
  'in-use',
  ...STORAGE,
] as const;
/** What a save answers: the revision that stands now, and when the disk had it. */
export const saved = v.strictObject({ revision, savedAt: instant });
