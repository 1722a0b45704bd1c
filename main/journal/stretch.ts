// When a text becomes an earlier version. A stretch of writing is a run of saves without leaving the text and without ten
// minutes of pause; what stood before it is kept when it begins, so that a version is never cut per autosave.
import { Temporal } from 'temporal-polyfill';
import { withoutComeBack } from '../../preload/contract/schemas/document.ts';
import type { Passage } from '../../preload/contract/schemas/note.ts';

export const PAUSE_MINUTES = 10;

type Passages = readonly Passage[];

/**
 * Whether a save begins a new stretch. `lastSave` is the last one of the stretch under way; undefined when there is none.
 * A clock that was set back says nothing about the pause: one version too many loses nothing.
 */
export function beginsStretch(lastSave: string | undefined, now: string): boolean {
  if (lastSave === undefined) return true;
  const pause = Temporal.Instant.from(lastSave).until(now).total('minutes');
  return pause < 0 || pause >= PAUSE_MINUTES;
}

/** Both have gone through the same schema, so their keys stand in the same order. A mark to come back is no word of the text. */
export const sameText = (one: Passages, other: Passages): boolean => plain(one) === plain(other);

const plain = (passages: Passages): string =>
  JSON.stringify(passages.map(({ prompt, doc }) => ({ prompt, doc: withoutComeBack(doc) })));
