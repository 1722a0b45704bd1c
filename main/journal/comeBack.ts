// Which debriefs have a paragraph to come back to, so that Today knows without opening all of them, and what was marked off. Ids
// only: the mark itself stands in the text, and moves and goes with its paragraph.
import { comeBackBlocks } from '../../preload/contract/schemas/document.ts';
import type { Id } from '../../preload/contract/schemas/common.ts';
import type { Passage } from '../../preload/contract/schemas/note.ts';
import type { Journal } from './journal.ts';
import { encode, type ValueOf } from './kinds.ts';
import type { Change } from './store.ts';
import { COME_BACK_KEPT } from './storedValues.ts';

export type ComeBack = ValueOf<'come-back'>;

const NOTHING: ComeBack = { sessions: [], tried: [], cases: [] };

export const comeBackOf = (journal: Journal): ComeBack => journal.comeBack?.value ?? NOTHING;

export type ComeBackKept = { readonly changes: readonly Change[]; readonly written: () => void };

/** To be written with the debrief. A record of a later program is left as it is. */
export function comeBackKept(journal: Journal, sessionId: Id, passages: readonly Passage[]): ComeBackKept {
  const { sessions } = comeBackOf(journal);
  const marked = passages.some(({ doc }) => comeBackBlocks(doc).length > 0);
  if (sessions.includes(sessionId) === marked) return { changes: [], written: () => undefined };
  const others = sessions.filter((id) => id !== sessionId);
  return withComeBack(journal, { sessions: marked ? [...others, sessionId].slice(-COME_BACK_KEPT) : others });
}

export function withComeBack(journal: Journal, changed: Partial<ComeBack>): ComeBackKept {
  if (journal.newerKinds.has('come-back')) return { changes: [], written: () => undefined };
  const id = journal.comeBack?.id ?? journal.freshId();
  const value = { ...comeBackOf(journal), ...changed };
  return {
    changes: [{ put: encode('come-back', id, value) }],
    written: () => {
      journal.comeBack = { id, value };
    },
  };
}
