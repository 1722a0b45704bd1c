// Deleting a session, a group, an entry or a profile, bringing anything deleted back, and the list of what can be brought back.
import { refuse } from '../../../preload/contract/errors.ts';
import type { Id } from '../../../preload/contract/schemas/common.ts';
import type { DeletedLine, DeletedValue } from '../../../preload/contract/schemas/deleted.ts';
import type { Handlers } from '../../ipc/answer.ts';
import { saveGroup } from '../groups.ts';
import type { Journal } from '../journal.ts';
import { encode } from '../kinds.ts';
import { lastDay } from '../../practice/stored.ts';
import { saveSession } from '../sessions.ts';
import { hide, show } from './aside.ts';

type DeletedOperations = Extract<keyof Handlers<'vault'>, `deleted.${string}`>;

export function deletedHandlers(open: () => Journal): Pick<Handlers<'vault'>, DeletedOperations> {
  return {
    'deleted.session': async ({ id }) => {
      const journal = open();
      await journal.writable();
      const sessionId = journal.session(id).id;
      return { deletedId: setAside(journal, { what: 'session', at: journal.effects.now(), sessionId }) };
    },
    'deleted.group': async ({ id }) => {
      const journal = open();
      await journal.writable();
      const groupId = journal.group(id).id;
      return { deletedId: setAside(journal, { what: 'group', at: journal.effects.now(), groupId }) };
    },
    'deleted.entry': async ({ id: entryId }) => {
      const journal = open();
      await journal.writable();
      if (!journal.practice.has(entryId)) throw refuse('not-found');
      return { deletedId: setAside(journal, { what: 'entry', at: journal.effects.now(), entryId }) };
    },
    'deleted.profile': async ({ id: profileId }) => {
      const journal = open();
      await journal.writable();
      if (!journal.profiles.has(profileId)) throw refuse('not-found');
      return { deletedId: setAside(journal, { what: 'profile', at: journal.effects.now(), profileId }) };
    },
    'deleted.list': () => listDeleted(open()),
    'deleted.undo': async ({ deletedId }) => {
      const journal = open();
      await journal.writable();
      bringBack(journal, deletedId);
      return {};
    },
  };
}

function setAside(journal: Journal, value: DeletedValue): Id {
  const id = journal.freshId();
  journal.commit([{ put: encode('deleted', id, value) }]);
  journal.deleted.set(id, { id, value });
  hide(journal, value);
  return id;
}

function bringBack(journal: Journal, id: Id): void {
  const value = journal.deleted.get(id)?.value;
  if (!value) throw refuse('not-found');
  switch (value.what) {
    case 'member': {
      const group = journal.group(value.groupId);
      return void saveGroup(journal, { ...group, members: [...group.members, value.member] });
    }
    case 'case': {
      const { notes: _, addedAt: __, ...session } = journal.session(value.sessionId);
      return void saveSession(journal, { ...session, cases: [...session.cases, value.caseDiscussion] });
    }
    case 'session':
    case 'entry':
    case 'profile':
    case 'group': {
      // Its group may have been deleted after it.
      if (value.what === 'session') journal.group(journal.aside.sessions.get(value.sessionId)?.groupId ?? '');
      journal.commit([{ remove: id }]);
      journal.deleted.delete(id);
      show(journal, value);
    }
  }
}

function listDeleted(journal: Journal): DeletedLine[] {
  return [...journal.deleted.values()]
    .flatMap(({ id, value }) => lineOf(journal, id, value) ?? [])
    .sort((one, other) => (one.at < other.at ? 1 : -1));
}

/** Undefined for what lies in something that is deleted itself: it comes back with that, or not at all. */
function lineOf(journal: Journal, id: Id, value: DeletedValue): DeletedLine | undefined {
  const { at } = value;
  switch (value.what) {
    case 'group': {
      const group = journal.aside.groups.get(value.groupId);
      return group && { id, at, what: value.what, name: group.name, date: null, groupId: group.id };
    }
    case 'member':
      return journal.groups.has(value.groupId)
        ? { id, at, what: value.what, name: value.member.name, date: null, groupId: value.groupId }
        : undefined;
    case 'session': {
      const session = journal.aside.sessions.get(value.sessionId);
      const group = session && journal.groups.get(session.groupId);
      return group && { id, at, what: value.what, name: group.name, date: session.date, groupId: group.id };
    }
    case 'entry': {
      const entry = journal.aside.practice.get(value.entryId)?.entry;
      return entry && { id, at, what: entry.kind, name: null, date: lastDay(entry), groupId: null };
    }
    case 'profile': {
      const profile = journal.aside.profiles.get(value.profileId);
      return profile && { id, at, what: value.what, name: profile.name, date: null, groupId: null };
    }
    case 'case': {
      const session = journal.sessions.get(value.sessionId);
      const { label } = value.caseDiscussion;
      return session && { id, at, what: value.what, name: label, date: session.date, groupId: session.groupId };
    }
  }
}
