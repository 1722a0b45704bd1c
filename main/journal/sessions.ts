// Sessions: list, guess, read, save. A guess is not stored before its first save; whoever is marked is a member of the group.
import { refuse } from '../../preload/contract/errors.ts';
import type { Session, SessionLine } from '../../preload/contract/schemas/session.ts';
import type { Handlers } from '../ipc/answer.ts';
import { refuseStrangers } from './colleagues.ts';
import { casesTakenOut } from './deleted/takenOut.ts';
import { guessSession } from './guess.ts';
import type { Journal, JournalSession } from './journal.ts';
import { encode } from './kinds.ts';
import { newestFirst } from './order.ts';
import { invalidField, nextRevision } from './revisions.ts';

type SessionOperations = 'session.list' | 'session.guess' | 'session.read' | 'session.save';

export function sessionHandlers(open: () => Journal): Pick<Handlers<'vault'>, SessionOperations> {
  return {
    'session.list': ({ groupId }) => {
      const journal = open();
      if (groupId !== null) journal.group(groupId);
      return sessionsOf(journal, groupId).map(sessionLine);
    },
    'session.guess': ({ groupId, today }) => {
      const journal = open();
      const [last] = sessionsOf(journal, groupId);
      return guessSession({ id: journal.freshId(), group: journal.group(groupId), last, today });
    },
    'session.read': ({ id }) => {
      const { notes, addedAt: _, ...session } = open().session(id);
      return { session, hasPrivate: notes.private !== null };
    },
    'session.save': async (input) => {
      const journal = open();
      await journal.writable();
      return saveSession(journal, input);
    },
  };
}

/** Newest first. */
function sessionsOf(journal: Journal, groupId: string | null): JournalSession[] {
  return [...journal.sessions.values()]
    .filter((session) => groupId === null || session.groupId === groupId)
    .sort(newestFirst);
}

export function sessionLine({
  id,
  groupId,
  date,
  modality,
  held,
  iWasThere,
  cases,
  notes,
}: JournalSession): SessionLine {
  const caseLabels = cases.map(({ label }) => label);
  const roles = [...new Set(cases.map(({ role }) => role))];
  return { id, groupId, date, modality, held, iWasThere, caseLabels, roles, hasPrivate: notes.private !== null };
}

/** The journal has to be writable. */
export function saveSession(journal: Journal, input: Session): { revision: number; savedAt: string } {
  const stored = journal.sessions.get(input.id);
  if (!stored && input.revision > 0) throw refuse('not-found');
  const revision = nextRevision(input.revision, stored?.revision ?? 0);
  refuseOthers(journal, input);
  if (new Set(input.cases.map(({ id }) => id)).size !== input.cases.length) throw invalidField('cases', 'unique');
  // The id comes from the page: it must never be that of another record, which the save would replace.
  if (!stored && journal.store.read(input.id) !== undefined) throw invalidField('id', 'unused');

  const session: JournalSession = {
    ...input,
    revision,
    notes: stored?.notes ?? { debrief: null, private: null },
    addedAt: stored?.addedAt ?? journal.effects.now(),
  };
  const takenOut = casesTakenOut(journal, stored ?? { cases: [] }, session);
  const { savedAt } = journal.commit([{ put: storedSession(session) }, ...takenOut.changes]);
  journal.sessions.set(session.id, session);
  takenOut.written();
  if (!stored || labelsDiffer(stored, session)) journal.effects.changed({ kind: 'labels', sessionId: session.id });
  return { revision, savedAt };
}

/** Whoever is marked or presented is a member of the group; with whom it was led is a colleague. */
function refuseOthers(journal: Journal, { groupId, attendance, cases, coLeaders, debriefHeld }: Session): void {
  const group = journal.group(groupId);
  const memberIds = new Set(group.members.map(({ id }) => id));
  const stranger = attendance.findIndex(({ memberId }) => !memberIds.has(memberId));
  if (stranger >= 0) throw invalidField(`attendance.${stranger}.memberId`, 'member');
  refuseStrangers(journal, coLeaders, 'coLeaders');
  for (const [place, { presenterId, with: partners }] of cases.entries()) {
    if (presenterId !== null && !memberIds.has(presenterId)) throw invalidField(`cases.${place}.presenterId`, 'member');
    if (partners !== null) refuseStrangers(journal, partners, `cases.${place}.with`);
  }
  if (group.iAm === 'member' && debriefHeld !== null) throw invalidField('debriefHeld', 'leader');
}

function labelsDiffer(before: JournalSession, after: JournalSession): boolean {
  const labels = ({ cases }: JournalSession) => JSON.stringify(cases.map(({ label }) => label));
  return labels(before) !== labels(after);
}

export function storedSession({ id, ...value }: JournalSession) {
  return encode('session', id, value);
}
