// Sessions and groups that are deleted but not destroyed: out of every list, search and count, and back with one step. Their
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
  if (value.what !== 'group') return;
  const { groupId } = value;
  for (const session of journal.sessions.values()) if (session.groupId === groupId) hideSession(journal, session.id);
  const group = journal.groups.get(groupId);
  if (!group) return;
  journal.groups.delete(groupId);
  journal.aside.groups.set(groupId, group);
}

/** A session that was deleted by itself before its group was stays aside when the group comes back. */
export function show(journal: Journal, value: DeletedValue): void {
  if (value.what === 'session') showSession(journal, value.sessionId);
  if (value.what !== 'group') return;
  const { groupId } = value;
  const group = journal.aside.groups.get(groupId);
  if (group) journal.groups.set(groupId, group);
  journal.aside.groups.delete(groupId);
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
