// The two texts of a session. Each is a record of its own that the session points at; it is opened only to be read, and it
// leaves the vault when its last word is taken away by the leader.
import { refuse } from '../../preload/contract/errors.ts';
import { isEmpty } from '../../preload/contract/schemas/document.ts';
import type { Layer, Note, Passage } from '../../preload/contract/schemas/note.ts';
import type { Handlers } from '../ipc/answer.ts';
import type { Input } from '../../preload/contract/operations.ts';
import { comeBackKept } from './comeBack.ts';
import { damagedText } from './damagedText.ts';
import { type Journal, type JournalSession, textKey } from './journal.ts';
import type { StoredRecord } from '../vault/records.ts';
import { decode, encode, upToDate, type ValueOf } from './kinds.ts';
import { noteText } from './noteText.ts';
import { invalidField, nextRevision } from './revisions.ts';
import { storedSession } from './sessions.ts';
import type { Change } from './store.ts';
import { keepEarlier } from './versions.ts';

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
  const decoded = decode(storedNote(journal, noteId), journal.upcasting);
  if (decoded.kind === 'newer') throw refuse('newer-format');
  if (decoded.kind !== 'note' || decoded.value.sessionId !== sessionId || decoded.value.layer !== layer) {
    throw damagedText(journal);
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
  const current = upToDate(storedNote(journal, noteId), journal.upcasting);
  if (current === 'newer') throw refuse('newer-format');
  try {
    const note = (current as { value: ValueOf<'note'> }).value;
    if (note.sessionId === sessionId && note.layer === layer) return noteText(note.passages);
  } catch {
    // Of another shape than this program writes: damaged, like a text that is not this one.
  }
  throw damagedText(journal);
}

function storedNote(journal: Journal, noteId: string): StoredRecord {
  const record = journal.store.read(noteId);
  if (!record) throw damagedText(journal);
  return record;
}

/** The journal has to be writable. */
export function saveNote(journal: Journal, input: Input<'note.save'>): { revision: number; savedAt: string } {
  const { sessionId, layer } = input;
  const session = journal.session(sessionId);
  // The co-leader debrief belongs to those who lead.
  if (layer === 'debrief' && journal.groups.get(session.groupId)?.iAm === 'member')
    throw invalidField('layer', 'leader');
  const stored = session.notes[layer];
  const revision = nextRevision(input.revision, revisionOf(journal, session, layer));
  const passages = input.passages.filter(({ doc }) => !isEmpty(doc));
  const savedAt = journal.effects.now();

  if (passages.length === 0 && stored === null) return { revision: input.revision, savedAt };

  const earlier = keepEarlier(journal, { sessionId, layer, after: passages, now: savedAt }, () =>
    readNote(journal, sessionId, layer),
  );
  const comeBack = layer === 'debrief' ? comeBackKept(journal, sessionId, passages) : undefined;
  const changes = [...earlier.changes, ...(comeBack?.changes ?? [])];
  if (passages.length > 0)
    writeText(journal, session, layer, { revision, sessionId, layer, savedAt, passages }, changes);
  else if (stored !== null) removeText(journal, session, layer, { id: stored, revision }, changes);
  earlier.written();
  comeBack?.written();
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
function writeText(
  journal: Journal,
  session: JournalSession,
  layer: Layer,
  value: NoteValue,
  earlier: readonly Change[],
): void {
  const id = session.notes[layer] ?? unstored(journal, session.id, layer).id;
  const changes = [{ put: encode('note', id, value) }, ...earlier];
  if (session.notes[layer] === id) journal.commit(changes);
  else commitPointer(journal, session, layer, id, changes);
  journal.noteRevisions.set(id, value.revision);
  journal.unstoredNotes.delete(textKey(session.id, layer));
}

/** The revision goes on in memory, so that a page that still shows the text as it was cannot bring it back unawares. */
function removeText(
  journal: Journal,
  session: JournalSession,
  layer: Layer,
  gone: { readonly id: string; readonly revision: number },
  earlier: readonly Change[],
): void {
  commitPointer(journal, session, layer, null, [{ remove: gone.id }, ...earlier]);
  journal.noteRevisions.delete(gone.id);
  journal.unstoredNotes.set(textKey(session.id, layer), gone);
}

function commitPointer(
  journal: Journal,
  session: JournalSession,
  layer: Layer,
  id: string | null,
  changes: readonly Change[],
): void {
  const pointing = { ...session, notes: { ...session.notes, [layer]: id } };
  journal.commit([...changes, { put: storedSession(pointing) }]);
  journal.sessions.set(session.id, pointing);
}

function unstored(
  journal: Journal,
  sessionId: string,
  layer: Layer,
): { readonly id: string; readonly revision: number } {
  const at = textKey(sessionId, layer);
  const known = journal.unstoredNotes.get(at) ?? { id: journal.freshId(), revision: 0 };
  journal.unstoredNotes.set(at, known);
  return known;
}
