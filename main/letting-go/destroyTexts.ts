// Takes texts out of the journal with all their versions. The session stays, with its date, attendance and counts.
import type { Id } from '../../preload/contract/schemas/common.ts';
import type { Layer } from '../../preload/contract/schemas/note.ts';
import { textKey } from '../journal/journal.ts';
import { readNote } from '../journal/notes.ts';
import type { Rewriting } from './rewriting.ts';
import type { TextRecords } from './textsOf.ts';

export function destroyTexts(after: Rewriting, texts: readonly TextRecords[]): void {
  const { journal } = after;
  for (const { sessionId, layer, note, versions, lists } of texts) {
    for (const id of [...versions, ...lists]) after.remove(id);
    after.afterwards(() => {
      journal.versionLists.delete(textKey(sessionId, layer));
      journal.stretches.delete(textKey(sessionId, layer));
    });
    if (note !== null) removeNote(after, sessionId, layer, note);
  }
}

/** The revision goes on, so that a page that still shows the words cannot bring them back unawares. */
export function removeNote(after: Rewriting, sessionId: Id, layer: Layer, note: Id): void {
  const { journal } = after;
  const revision = journal.noteRevisions.get(note) ?? readNote(journal, sessionId, layer).revision;
  const session = after.session(sessionId);
  after.remove(note);
  after.put({ kind: 'session', id: sessionId, value: { ...session, notes: { ...session.notes, [layer]: null } } });
  after.afterwards(() => {
    journal.unstoredNotes.set(textKey(sessionId, layer), { id: note, revision: revision + 1 });
    journal.effects.changed({ kind: 'note', sessionId, layer, passages: [] });
  });
}
