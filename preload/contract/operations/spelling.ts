// Spelling: the choice, the leader's own words and their own dictionary. The looking itself happens in the page's worker.
import * as v from 'valibot';
import { nothing } from '../schemas/common.ts';
import { dictionary, SPELLING_CHOICES, spelledWord, spelling } from '../schemas/spelling.ts';
import { SAVING, type Operation } from './operation.ts';

export const spellingOperations = {
  'spelling.read': {
    at: 'vault',
    when: 'unlocked',
    input: nothing,
    output: spelling,
    errors: ['vault-damaged', 'newer-format'],
  },
  /** Names of people and groups, so that they are not marked as unknown words. */
  'spelling.names': { at: 'vault', when: 'unlocked', input: nothing, output: v.array(v.string()), errors: [] },
  'spelling.choose': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ choice: v.picklist(SPELLING_CHOICES) }),
    output: nothing,
    errors: SAVING,
  },
  'spelling.add-word': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ word: spelledWord }),
    output: nothing,
    errors: SAVING,
  },
  'spelling.remove-word': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ word: spelledWord }),
    output: nothing,
    errors: SAVING,
  },
  /** Null when none is kept. */
  'spelling.dictionary': {
    at: 'vault',
    when: 'unlocked',
    input: nothing,
    output: v.nullable(dictionary),
    errors: ['vault-damaged', 'newer-format'],
  },
  /** In the place of the one before, and chosen. */
  'spelling.keep-dictionary': { at: 'vault', when: 'unlocked', input: dictionary, output: nothing, errors: SAVING },
  'spelling.remove-dictionary': { at: 'vault', when: 'unlocked', input: nothing, output: nothing, errors: SAVING },
} as const satisfies Record<string, Operation>;
