// Preparations on disk: a small record that is known at every unlock, and one with what the leader took, decided and typed,
// opened when asked for. Each step is written before it is answered, so that a lock loses nothing of it.
import { bytesToHex } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import { Refusal, refuse } from '../../preload/contract/errors.ts';
import type { Id } from '../../preload/contract/schemas/common.ts';
import { damagedText } from '../journal/damagedText.ts';
import type { Journal } from '../journal/journal.ts';
import { decode, encode, type ValueOf } from '../journal/kinds.ts';
import { invalidField } from '../journal/revisions.ts';
import type { Change } from '../journal/store.ts';
import { preparationContentValue } from '../journal/storedValues.ts';
import { formsGone } from '../journal/unfinishedForms.ts';

export type PreparationContent = ValueOf<'preparation-content'>;

const SEED_BYTES = 16;

export function beginPreparation(journal: Journal): Id {
  const id = journal.freshId();
  const contentId = journal.freshId();
  const now = journal.effects.now();
  const content: PreparationContent = {
    way: null,
    reader: null,
    taken: [],
    written: { relationship: '', question: '' },
    seed: bytesToHex(journal.effects.random(SEED_BYTES)),
    maskedForms: [],
    paragraphs: [],
  };
  const value = { begunAt: now, changedAt: now, paragraphs: 0, contentId };
  journal.commit([
    { put: encode('preparation', id, value) },
    { put: encode('preparation-content', contentId, content) },
  ]);
  journal.preparations.set(id, value);
  return id;
}

function preparationLineOf(journal: Journal, id: Id): ValueOf<'preparation'> {
  const value = journal.preparations.get(id);
  if (!value) throw refuse('not-found');
  return value;
}

/** Refuses `not-found`, `newer-format`, or `vault-damaged` when its box does not open. */
export function readPreparation(journal: Journal, id: Id): PreparationContent {
  const record = journal.store.read(preparationLineOf(journal, id).contentId);
  if (!record) throw damagedText(journal);
  const decoded = decode(record, journal.upcasting);
  if (decoded.kind === 'newer') throw refuse('newer-format');
  if (decoded.kind !== 'preparation-content') throw damagedText(journal);
  return decoded.value;
}

/** `beside`: what has to reach the disk in the same step. */
export function writePreparation(
  journal: Journal,
  id: Id,
  content: PreparationContent,
  beside: readonly Change[] = [],
): void {
  const before = preparationLineOf(journal, id);
  // What could not be read again must not be written: a limit of the format is met here and not at the next unlock.
  if (!v.is(preparationContentValue, content)) throw invalidField('preparation', 'max_length');
  const value = { ...before, changedAt: journal.effects.now(), paragraphs: content.taken.length };
  journal.commit([
    { put: encode('preparation', id, value) },
    { put: encode('preparation-content', before.contentId, content) },
    ...beside,
  ]);
  journal.preparations.set(id, value);
}

/** The words the leader wrote for the hour go with it, also those on their way; the notes it was made from stay. */
export function removePreparation(journal: Journal, id: Id, beside: readonly Change[] = []): void {
  const { contentId } = preparationLineOf(journal, id);
  const typing = formsGone(journal, [id, ...takenIds(journal, id)]);
  journal.commit([{ remove: id }, { remove: contentId }, ...typing.changes, ...beside]);
  journal.preparations.delete(id);
  typing.written();
}

/** One that is damaged can be given up as well. */
function takenIds(journal: Journal, id: Id): Id[] {
  try {
    return readPreparation(journal, id).taken.map((one) => one.id);
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}
