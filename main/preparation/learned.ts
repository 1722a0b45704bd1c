// Words of which the leader said once that they name nobody. They stay inside the journal, and every later check leaves them
// alone. Kept in records of a few, so that all of them are known at every unlock.
import * as v from 'valibot';
import { type Id, LIMITS, line } from '../../preload/contract/schemas/common.ts';
import { fold } from '../deidentify/words.ts';
import type { Journal } from '../journal/journal.ts';
import { encode, type ValueOf } from '../journal/kinds.ts';
import { invalidField } from '../journal/revisions.ts';
import type { Change } from '../journal/store.ts';
import { WORDS_IN_LEARNED } from '../journal/storedValues.ts';

type Learned = ValueOf<'learned'>;

/** One record as it will stand, and what tells the journal once it does. */
export type Lesson = { readonly change: Change; readonly written: () => void };

/** Folded, as the check compares words. */
export const notNames = (journal: Journal): ReadonlySet<string> =>
  new Set([...journal.learned.values()].flatMap((part) => part.notNames));

export function learnNotAName(journal: Journal, words: string): Lesson | undefined {
  const folded = fold(words);
  if (!v.is(line(LIMITS.personName), folded)) throw invalidField('words', 'max_length');
  if (notNames(journal).has(folded)) return undefined;
  const open = [...journal.learned].find(([, value]) => value.notNames.length < WORDS_IN_LEARNED);
  const [id, before] = open ?? [journal.freshId(), { notNames: [] }];
  return lesson(journal, id, { notNames: [...before.notNames, folded] });
}

export function unlearnNotAName(journal: Journal, words: string): Lesson | undefined {
  const folded = fold(words);
  const held = [...journal.learned].find(([, value]) => value.notNames.includes(folded));
  if (!held) return undefined;
  const [id, before] = held;
  return lesson(journal, id, { notNames: before.notNames.filter((one) => one !== folded) });
}

function lesson(journal: Journal, id: Id, value: Learned): Lesson {
  return { change: { put: encode('learned', id, value) }, written: () => void journal.learned.set(id, value) };
}
