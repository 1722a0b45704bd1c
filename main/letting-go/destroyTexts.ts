// Takes texts out of the journal: one set of changes for one commit, and what the open journal has to forget once that is
// on disk. The session stays, with its date, attendance and counts.
import type { Id } from '../../preload/contract/schemas/common.ts';
import { type Journal, type JournalSession, textKey } from '../journal/journal.ts';
import { readNote } from '../journal/notes.ts';
import { storedSession } from '../journal/sessions.ts';
import type { Change } from '../journal/store.ts';
import type { TextRecords } from './textsOf.ts';

export type Destruction = {
  readonly changes: readonly Change[];
  /** To be called when the changes are on disk. */
  readonly done: () => void;
};

export function destroyTexts(journal: Journal, texts: readonly TextRecords[]): Destruction {
  const sessions = [...Map.groupBy(texts, ({ sessionId }) => sessionId)].map(([id, of]) =>
    withoutTexts(journal, id, of),
  );
  // Asked for now: afterwards nothing is left that could say it.
  const revisions = new Map(texts.map((text) => [text, lastRevision(journal, text)]));
  return {
    changes: [
      ...texts.flatMap(({ note, versions, lists }) =>
        [...(note === null ? [] : [note]), ...versions, ...lists].map((id): Change => ({ remove: id })),
      ),
      ...sessions.map((session): Change => ({ put: storedSession(session) })),
    ],
    done: () => {
      for (const session of sessions) journal.sessions.set(session.id, session);
      for (const text of texts) forgetText(journal, text, revisions.get(text));
    },
  };
}

function withoutTexts(journal: Journal, id: Id, texts: readonly TextRecords[]): JournalSession {
  const session = journal.session(id);
  return { ...session, notes: { ...session.notes, ...Object.fromEntries(texts.map(({ layer }) => [layer, null])) } };
}

type Unstored = { readonly id: Id; readonly revision: number };

function lastRevision(journal: Journal, { sessionId, layer, note }: TextRecords): Unstored | undefined {
  if (note === null) return journal.unstoredNotes.get(textKey(sessionId, layer));
  return { id: note, revision: journal.noteRevisions.get(note) ?? readNote(journal, sessionId, layer).revision };
}

/** The revision goes on, so that a page that still shows the words cannot bring them back unawares. */
function forgetText(journal: Journal, { sessionId, layer, note }: TextRecords, last: Unstored | undefined): void {
  const key = textKey(sessionId, layer);
  journal.versionLists.delete(key);
  journal.stretches.delete(key);
  if (note !== null) journal.noteRevisions.delete(note);
  if (last)
    journal.unstoredNotes.set(key, { id: last.id, revision: note === null ? last.revision : last.revision + 1 });
  journal.effects.changed({ kind: 'note', sessionId, layer, passages: [] });
}
