// The records that a session's pages write: the session itself and its two notes. How each is read, saved, compared and
// merged, and which answers a save makes stale. The shelves are roots: words outlive the page they were typed on.
import type { Input, OperationName, Output } from '../../../../preload/contract/operations.ts';
import type { Id } from '../../../../preload/contract/schemas/common.ts';
import type { Layer } from '../../../../preload/contract/schemas/note.ts';
import { call } from '../../../api/client.ts';
import { queryClient } from '../../../api/queries.ts';
import { onFlush } from '../../../app/flush.ts';
import { mergePassages, type Passages, keptPassages, samePassages } from '../notePassages.ts';
import { draftOf, mergeSessions, recordOf, sameSession, type SessionDraft } from '../sessionDraft.ts';
import { windowClock } from './clock.ts';
import { whileLeftUnsaved } from './leftUnsaved.ts';
import { type Found, Saver } from './Saver.ts';
import { Shelf } from './Shelf.ts';

const surroundings = { whileOpen: onFlush, whileLeftUnsaved };

export const sessions = new Shelf<Id, SessionDraft>({ name: (id) => id, open: openSession, ...surroundings });

export type NoteKey = {
  readonly sessionId: Id;
  readonly layer: Layer;
  /** The line, in the leader's language, that stands before a text saved by somebody else. */
  readonly otherVersion: string;
};

export const notes = new Shelf<NoteKey, Passages>({
  name: ({ sessionId, layer }) => `${sessionId} ${layer}`,
  open: openNote,
  left: endStretch,
  ...surroundings,
});

async function openSession(id: Id): Promise<Saver<SessionDraft>> {
  return new Saver(await findSession(id), {
    clock: windowClock,
    save: async (draft, revision) => {
      const record = recordOf(draft);
      const receipt = await call('session.save', { ...record, revision });
      remember({ ...record, revision: receipt.revision });
      forget('session.list', 'group.list');
      return receipt;
    },
    read: () => readSession(id),
    same: sameSession,
    merge: mergeSessions,
  });
}

/** A guess is nowhere but in the answers that the page keeps; see app/writeAfter.ts. */
async function findSession(id: Id): Promise<Found<SessionDraft>> {
  const kept = queryClient.getQueryData<Output<'session.read'>>(['session.read', { id }]);
  if (kept?.session.revision === 0) return { value: draftOf(kept.session), revision: 0, savedAt: null };
  return readSession(id);
}

async function readSession(id: Id): Promise<Found<SessionDraft>> {
  const { session } = await call('session.read', { id });
  return { value: draftOf(session), revision: session.revision, savedAt: null };
}

function remember(session: Input<'session.save'>): void {
  queryClient.setQueryData<Output<'session.read'>>(['session.read', { id: session.id }], (before) => ({
    session,
    hasPrivate: before?.hasPrivate ?? false,
  }));
}

async function openNote({ sessionId, layer, otherVersion }: NoteKey): Promise<Saver<Passages>> {
  const read = async (): Promise<Found<Passages>> => {
    const { passages, revision, savedAt } = await call('note.read', { sessionId, layer });
    return { value: passages, revision, savedAt };
  };
  const stored = await withSession(sessionId, async ({ revision }) => revision > 0);
  // The vault knows no note of a session that is not stored yet.
  const found = stored ? await read() : { value: [], revision: 0, savedAt: null };
  return new Saver<Passages>(found, {
    clock: windowClock,
    save: async (passages, revision) => {
      await withSession(sessionId, (session) => session.store());
      const receipt = await call('note.save', { sessionId, layer, revision, passages: keptPassages(passages) });
      forget('note.read', 'note.versions', 'session.list', 'session.read', 'last-time.count', 'last-time.read');
      return receipt;
    },
    read,
    same: samePassages,
    merge: mergePassages(otherVersion),
  });
}

/** What stands now is an earlier version as soon as it is changed again. If it cannot be said, a lock is ending it anyway. */
function endStretch({ sessionId, layer }: NoteKey, note: Saver<Passages>): void {
  if (note.revision > 0) void call('note.leave', { sessionId, layer }).catch(() => {});
}

/** The session of a note, in hand for as long as it takes. */
async function withSession<Answer>(id: Id, take: (session: Saver<SessionDraft>) => Promise<Answer>): Promise<Answer> {
  const loan = sessions.borrow(id);
  try {
    return await take(await loan.saver);
  } finally {
    loan.giveBack();
  }
}

function forget(...answers: OperationName[]): void {
  for (const answer of answers) void queryClient.invalidateQueries({ queryKey: [answer] });
}
