// The last step of leaving, and what stays behind: receipts, and the page that says how a sealed file is opened.
import * as v from 'valibot';
import { id, nothing } from '../schemas/common.ts';
import { lookedUp, receiptLine, savedFile, seal } from '../schemas/leaving.ts';
import { SAVING, STORAGE, type Operation } from './operation.ts';

const LANGUAGES = v.picklist(['en', 'de']);

export const leavingOperations = {
  /**
   * Writes what was packed, byte for byte, and its receipt; both or neither. Once. `seal` is for what is to be sealed around
   * those bytes and is not yet; null for everything else.
   */
  'leaving.save': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ packedId: id, placeId: id, seal: v.nullable(seal) }),
    output: savedFile,
    errors: ['not-found', ...SAVING],
  },
  'leaving.instructions': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ language: LANGUAGES }),
    output: v.strictObject({ text: v.string() }),
    errors: [],
  },
  /** Writes that same page and nothing else. */
  'leaving.save-instructions': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ language: LANGUAGES, placeId: id }),
    output: nothing,
    errors: ['not-found', ...STORAGE],
  },
  /** Newest first. */
  'receipt.list': { at: 'vault', when: 'unlocked', input: nothing, output: v.array(receiptLine), errors: [] },
  /** Whether a file that the leader chose is one of those that left. It is only read. */
  'receipt.look-up': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ placeId: id }),
    output: lookedUp,
    errors: ['not-found', 'file-too-large', 'storage-failed'],
  },
} as const satisfies Record<string, Operation>;
