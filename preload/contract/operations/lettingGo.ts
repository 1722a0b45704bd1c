// Destroying text, letting go of what is written about somebody, and the list of what was let go.
import * as v from 'valibot';
import { id, nothing } from '../schemas/common.ts';
import { destroyable, destroyed, dueTexts, letGo, nobodyAsked, reason, weighed } from '../schemas/lettingGo.ts';
import { decisions, personFound, personRef, standIn } from '../schemas/lettingGoOfPerson.ts';
import { passphrase } from '../schemas/vault.ts';
import { SAVING, type Operation } from './operation.ts';

export const lettingGoOperations = {
  /** What would go. Changes nothing. */
  'let-go.weigh': { at: 'vault', when: 'unlocked', input: destroyable, output: weighed, errors: ['not-found'] },
  /** Text, earlier versions and what they were sealed in, in one step. Dates, attendance and counts stay. There is no undo. */
  'let-go.destroy': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ what: destroyable, asked: nobodyAsked, reason }),
    output: destroyed,
    errors: ['not-found', ...SAVING],
  },
  /** Where somebody stands in every record, private pages too: for the present passphrase. Changes nothing. */
  'let-go.find-person': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ person: personRef, passphrase }),
    output: personFound,
    errors: [
      'not-found',
      'wrong-passphrase',
      'slot-damaged',
      'unsupported-parameters',
      'not-enough-memory',
      'vault-damaged',
    ],
  },
  /** Carries out what was decided over `find-person`, and takes the name out of the roster. `not-found` when it is stale. */
  'let-go.person': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ searchId: id, decisions, standIn, asked: nobodyAsked, reason }),
    output: destroyed,
    errors: ['not-found', ...SAVING],
  },
  /** Groups whose texts are older than they are meant to be kept. Nothing is ever destroyed by itself. */
  'let-go.due': { at: 'vault', when: 'unlocked', input: nothing, output: v.array(dueTexts), errors: [] },
  /** Newest first. */
  'let-go.list': { at: 'vault', when: 'unlocked', input: nothing, output: v.array(letGo), errors: [] },
} as const satisfies Record<string, Operation>;
