// What is deleted but not destroyed (sessions, groups, entries of the Practice log, profiles): out of every list, search and count, and back with one step. Their
// records stay on the disk until the journal locks, and a small record says that they are deleted. So a crash loses nothing
// and brings nothing back unasked: after it the deleted is still deleted, and can still be undone.
import type { Id } from '../../../preload/contract/schemas/common.ts';
import type { DeletedValue } from '../../../preload/contract/schemas/deleted.ts';
import { LAYERS } from '../../../preload/contract/schemas/note.ts';
import type { Journal } from '../journal.ts';
import { readNote } from '../notes.ts';

/** After the records are loaded. */
export function hideDeleted(journal: Journal): void {
  for (const { value } of journal.deleted.values()) hide(journal, value);
}

export function hide(journal: Journal, value: DeletedValue): void {
  if (value.what === 'session') hideSession(journal, value.sessionId);
  if (value.what === 'entry') move(value.entryId, journal.practice, journal.aside.practice);
  if (value.what === 'profile') move(value.profileId, journal.profiles, journal.aside.profiles);
  if (value.what !== 'group') return;
  const { groupId } = value;
  for (const session of journal.sessions.values()) if (session.groupId === groupId) hideSession(journal, session.id);
  move(groupId, journal.groups, journal.aside.groups);
}

function move<Value>(id: Id, from: Map<Id, Value>, to: Map<Id, Value>): void {
  const value = from.get(id);
  if (value === undefined) return;
  from.delete(id);
  to.set(id, value);
}

/** A session that was deleted by itself before its group was stays aside when the group comes back. */
export function show(journal: Journal, value: DeletedValue): void {
  if (value.what === 'session') showSession(journal, value.sessionId);
  if (value.what === 'entry') move(value.entryId, journal.aside.practice, journal.practice);
  if (value.what === 'profile') move(value.profileId, journal.aside.profiles, journal.profiles);
  if (value.what !== 'group') return;
  const { groupId } = value;
  move(groupId, journal.aside.groups, journal.groups);
  const alone = new Set(
    [...journal.deleted.values()].flatMap((one) => (one.value.what === 'session' ? [one.value.sessionId] : [])),
  );
  for (const session of journal.aside.sessions.values()) {
    if (session.groupId === groupId && !alone.has(session.id)) showSession(journal, session.id);
  }
}

function hideSession(journal: Journal, id: Id): void {
  const session = journal.sessions.get(id);
  if (!session) return;
  journal.sessions.delete(id);
  journal.aside.sessions.set(id, session);
  journal.effects.changed({ kind: 'gone', sessionId: id });
}

function showSession(journal: Journal, id: Id): void {
  const session = journal.aside.sessions.get(id);
  if (!session) return;
  journal.aside.sessions.delete(id);
  journal.sessions.set(id, session);
  journal.effects.changed({ kind: 'labels', sessionId: id });
  for (const layer of LAYERS) {
    const { passages } = readNote(journal, id, layer);
    if (passages.length > 0) journal.effects.changed({ kind: 'note', sessionId: id, layer, passages });
  }
}
