// Takes texts out of the journal with all their versions. The session stays, with its date, attendance and counts.
import type { Id } from '../../preload/contract/schemas/common.ts';
import type { Layer } from '../../preload/contract/schemas/note.ts';
import { type Journal, textKey } from '../journal/journal.ts';
import { readNote } from '../journal/notes.ts';
import { destroyTaken } from './destroyTaken.ts';
import type { Rewriting } from './rewriting.ts';
import type { TextRecords } from './textsOf.ts';

export function destroyTexts(after: Rewriting, texts: readonly TextRecords[]): void {
  const { journal } = after;
  destroyTaken(after, texts);
  for (const { sessionId, layer, note, versions, lists } of texts) {
    for (const id of [...versions, ...lists]) after.remove(id);
    after.afterwards(() => {
      journal.versionLists.delete(textKey(sessionId, layer));
      journal.stretches.delete(textKey(sessionId, layer));
    });
    if (note === null) continue;
    const revision = journal.noteRevisions.get(note) ?? readNote(journal, sessionId, layer).revision;
    removeNote(after, { sessionId, layer, note, revision });
  }
}

type StoredNote = { readonly sessionId: Id; readonly layer: Layer; readonly note: Id; readonly revision: number };

/** The revision goes on, so that a page that still shows the words cannot bring them back unawares. */
export function removeNote(after: Rewriting, { sessionId, layer, note, revision }: StoredNote): void {
  const { journal } = after;
  const session = after.session(sessionId);
  after.remove(note);
  after.put({ kind: 'session', id: sessionId, value: { ...session, notes: { ...session.notes, [layer]: null } } });
  after.afterwards(() => {
    journal.unstoredNotes.set(textKey(sessionId, layer), { id: note, revision: revision + 1 });
    changed(journal, sessionId, layer);
  });
}

/** What is deleted meanwhile is not searched any more. */
function changed(journal: Journal, sessionId: Id, layer: Layer): void {
  if (journal.sessions.has(sessionId)) journal.effects.changed({ kind: 'note', sessionId, layer, passages: [] });
}
