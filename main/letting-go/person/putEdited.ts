// A record whose words were changed, as it goes back: what holds no word any more leaves, and what points at it follows.
import { isEmpty } from '../../../preload/contract/schemas/document.ts';
import type { Passage } from '../../../preload/contract/schemas/note.ts';
import { textKey } from '../../journal/journal.ts';
import { decode, kinds, type Understood, type ValueOf } from '../../journal/kinds.ts';
import { removeNote } from '../destroyTexts.ts';
import type { Rewriting } from '../rewriting.ts';

export function putEdited(after: Rewriting, { id, kind, value }: Understood, edit: (value: unknown) => unknown): void {
  const { journal } = after;
  const now = { id, kind, version: kinds[kind].version, value: raised(edit(asItWillBe(after, { id, kind, value }))) };
  const edited = decode(now, journal.upcasting);
  // A hole in our own making must never reach the disk.
  if (edited.kind === 'newer' || edited.kind === 'malformed') throw new Error('an edited record lost its shape');
  if (edited.kind === 'note') return putNote(after, { ...edited, value: withoutEmpty(edited.value) });
  if (edited.kind === 'version') return putVersion(after, { ...edited, value: withoutEmpty(edited.value) });
  after.put(edited);
  if (edited.kind === 'session')
    after.afterwards(() => {
      if (journal.sessions.has(id)) journal.effects.changed({ kind: 'labels', sessionId: id });
    });
}

/** A session may have lost a text in the same commit. The paths of words are the same in both. */
function asItWillBe(
  after: Rewriting,
  { id, kind, value }: { id: string; kind: Understood['kind']; value: unknown },
): unknown {
  return kind === 'session' ? after.session(id) : value;
}

/** So that a page that still shows the old words meets a conflict instead of writing them back. */
function raised(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('revision' in value)) return value;
  return typeof value.revision === 'number' ? { ...value, revision: value.revision + 1 } : value;
}

const withoutEmpty = <Value extends { readonly passages: Passage[] }>(value: Value): Value => ({
  ...value,
  passages: value.passages.filter(({ doc }) => !isEmpty(doc)),
});

function putNote(after: Rewriting, { id, ...note }: Extract<Understood, { kind: 'note' }>): void {
  const { journal } = after;
  const { sessionId, layer, passages, revision } = note.value;
  if (passages.length === 0) return removeNote(after, { sessionId, layer, note: id, revision: revision - 1 });
  after.put({ id, ...note });
  after.afterwards(() => {
    if (journal.sessions.has(sessionId)) journal.effects.changed({ kind: 'note', sessionId, layer, passages });
  });
}

function putVersion(after: Rewriting, version: Extract<Understood, { kind: 'version' }>): void {
  if (version.value.passages.length > 0) return after.put(version);
  after.remove(version.id);
  takeOutOfList(after, version);
}

function takeOutOfList(after: Rewriting, { id, value }: { id: string; value: ValueOf<'version'> }): void {
  const { journal } = after;
  const key = textKey(value.sessionId, value.layer);
  for (const list of journal.versionLists.get(key) ?? []) {
    const before = after.versionList(list);
    if (!before.versions.some((line) => line.id === id)) continue;
    const versions = before.versions.filter((line) => line.id !== id);
    // An emptied list stays as a part: the next ones count on from it.
    after.put({ kind: 'version-list', id: list.id, value: { ...before, versions } });
  }
}
