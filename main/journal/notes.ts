// The two texts of a session. Each is a record of its own that the session points at; it is opened only to be read, and it
// leaves the vault when its last word is taken away by the leader.
import { type Refusal, refuse } from '../../preload/contract/errors.ts';
import { isEmpty } from '../../preload/contract/schemas/document.ts';
import type { Layer, Note, Passage } from '../../preload/contract/schemas/note.ts';
import type { Handlers } from '../ipc/answer.ts';
import type { Input } from '../../preload/contract/operations.ts';
import type { Journal, JournalSession } from './journal.ts';
import type { StoredRecord } from '../vault/records.ts';
import { decode, encode, upToDate, type ValueOf } from './kinds.ts';
import { noteText } from './noteText.ts';
import { nextRevision } from './revisions.ts';
import { storedSession } from './sessions.ts';

type NoteOperations = 'note.read' | 'note.save';

export function noteHandlers(open: () => Journal): Pick<Handlers<'vault'>, NoteOperations> {
  return {
    'note.read': ({ sessionId, layer }) => readNote(open(), sessionId, layer),
    'note.save': async (input) => {
      const journal = open();
      await journal.writable();
      return saveNote(journal, input);
    },
  };
}

/** A text that is not stored comes back without passages. Refuses `vault-damaged` when its box does not open. */
export function readNote(journal: Journal, sessionId: string, layer: Layer): Note {
  const noteId = journal.session(sessionId).notes[layer];
  if (noteId === null) {
    const { id, revision } = unstored(journal, sessionId, layer);
    return { id, revision, sessionId, layer, passages: [], savedAt: null };
  }
  const decoded = decode(storedNote(journal, noteId));
  if (decoded.kind === 'newer') throw refuse('newer-format');
  if (decoded.kind !== 'note' || decoded.value.sessionId !== sessionId || decoded.value.layer !== layer) {
    throw damagedNote(journal);
  }
  journal.take(decoded);
  return { id: noteId, ...decoded.value };
}

/**
 * The words of a text for the search; empty when none is stored. Refuses as `readNote` does. Validating every document would
 * be a quarter of the time until the journal is searchable (measured), so a text of the wrong shape is found by stumbling.
 */
export function readWords(journal: Journal, sessionId: string, layer: Layer): string {
  const noteId = journal.session(sessionId).notes[layer];
  if (noteId === null) return '';
  const current = upToDate(storedNote(journal, noteId));
  if (current === 'newer') throw refuse('newer-format');
  try {
    const note = (current as { value: ValueOf<'note'> }).value;
    if (note.sessionId === sessionId && note.layer === layer) return noteText(note.passages);
  } catch {
    // Of another shape than this program writes: damaged, like a text that is not this one.
  }
  throw damagedNote(journal);
}

function storedNote(journal: Journal, noteId: string): StoredRecord {
  const record = journal.store.read(noteId);
  if (!record) throw damagedNote(journal);
  return record;
}

function damagedNote({ store }: Journal): Refusal {
  const { recordCount } = store;
  return refuse({ code: 'vault-damaged', expected: recordCount, found: recordCount, unreadable: 1 });
}

function saveNote(journal: Journal, input: Input<'note.save'>): { revision: number; savedAt: string } {
  const { sessionId, layer } = input;
  const session = journal.session(sessionId);
  const stored = session.notes[layer];
  const revision = nextRevision(input.revision, revisionOf(journal, session, layer));
  const passages = input.passages.filter(({ doc }) => !isEmpty(doc));
  const savedAt = journal.effects.now();

  if (passages.length > 0) writeText(journal, session, layer, { revision, sessionId, layer, savedAt, passages });
  else if (stored !== null) removeText(journal, session, layer, { id: stored, revision });
  else return { revision: input.revision, savedAt };
  journal.effects.changed({ kind: 'note', sessionId, layer, passages });
  return { revision, savedAt };
}

function revisionOf(journal: Journal, session: JournalSession, layer: Layer): number {
  const noteId = session.notes[layer];
  const known = noteId === null ? undefined : journal.noteRevisions.get(noteId);
  return known ?? readNote(journal, session.id, layer).revision;
}

type NoteValue = Omit<Note, 'id' | 'savedAt'> & { readonly savedAt: string; readonly passages: Passage[] };

/** The session is written with its first text only: its pointer then stays the same. */
function writeText(journal: Journal, session: JournalSession, layer: Layer, value: NoteValue): void {
  const id = session.notes[layer] ?? unstored(journal, session.id, layer).id;
  const text = { put: encode('note', id, value) };
  if (session.notes[layer] === id) journal.commit([text]);
  else commitPointer(journal, session, layer, id, text);
  journal.noteRevisions.set(id, value.revision);
  journal.unstoredNotes.delete(place(session.id, layer));
}

/** The revision goes on in memory, so that a page that still shows the text as it was cannot bring it back unawares. */
function removeText(journal: Journal, session: JournalSession, layer: Layer, gone: { id: string; revision: number }) {
  commitPointer(journal, session, layer, null, { remove: gone.id });
  journal.noteRevisions.delete(gone.id);
  journal.unstoredNotes.set(place(session.id, layer), gone);
}

function commitPointer(
  journal: Journal,
  session: JournalSession,
  layer: Layer,
  id: string | null,
  text: Parameters<Journal['commit']>[0][number],
): void {
  const pointing = { ...session, notes: { ...session.notes, [layer]: id } };
  journal.commit([text, { put: storedSession(pointing) }]);
  journal.sessions.set(session.id, pointing);
}

function unstored(
  journal: Journal,
  sessionId: string,
  layer: Layer,
): { readonly id: string; readonly revision: number } {
  const at = place(sessionId, layer);
  const known = journal.unstoredNotes.get(at) ?? { id: journal.freshId(), revision: 0 };
  journal.unstoredNotes.set(at, known);
  return known;
}

const place = (sessionId: string, layer: Layer): string => `${sessionId}/${layer}`;
