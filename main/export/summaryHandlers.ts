// summary.prepare and summary.save. A prepared summary is kept in memory under its id, so that what is saved is byte for byte
// what was shown; it never stands anywhere else before the leader chose where.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { refuse } from '../../preload/contract/errors.ts';
import type { Id } from '../../preload/contract/schemas/common.ts';
import type { Summary, SummaryRequest } from '../../preload/contract/schemas/summary.ts';
import { rosterMatcher } from '../deidentify/rosterMatcher.ts';
import type { Handlers } from '../ipc/answer.ts';
import type { Journal, JournalSession } from '../journal/journal.ts';
import { readNote } from '../journal/notes.ts';
import { newestFirst } from '../journal/order.ts';
import { membersWithoutForms, rosterFor } from './roster.ts';
import { type Meeting, summaryDocument } from './summaryDocument.ts';
import { writeChosenFile } from './writeChosenFile.ts';

type SummaryOperations = 'summary.prepare' | 'summary.save';

/** Where the leader chose to save. `path` refuses `not-found`. */
export type Places = { path(placeId: Id): string; used(placeId: Id): void };

/** Those the leader may still have before them; older ones are prepared again. */
const KEPT = 4;

export function summaryHandlers(
  open: () => Journal,
  places: Places,
  { today }: { readonly today: () => string },
): Pick<Handlers<'vault'>, SummaryOperations> {
  const kept = new Map<Id, string>();
  return {
    'summary.prepare': (request) => {
      const summary = prepareSummary(open(), request);
      kept.set(summary.summaryId, summary.text);
      for (const id of [...kept.keys()].slice(0, -KEPT)) kept.delete(id);
      return summary;
    },
    'summary.save': ({ summaryId, placeId }) => {
      const text = kept.get(summaryId);
      if (text === undefined) throw refuse('not-found');
      const bytes = utf8ToBytes(text);
      writeChosenFile(places.path(placeId), bytes);
      places.used(placeId);
      return { bytes: bytes.length, fingerprint: bytesToHex(sha256(bytes)), on: today() };
    },
  };
}

function prepareSummary(journal: Journal, { sessionIds, wording }: SummaryRequest): Summary {
  const sessions = [...new Set(sessionIds)]
    .map((id) => journal.session(id))
    .sort(newestFirst)
    .reverse();
  const document = summaryDocument(
    sessions.map((session) => meetingOf(journal, session)),
    wording,
    rosterMatcher(rosterFor(journal, sessions)),
    journal.effects.random,
  );
  const withoutForms = membersWithoutForms(journal, sessions);
  return { summaryId: journal.freshId(), ...document, membersWithoutForms: withoutForms };
}

/** A group's meetings are numbered from its first; a date would say which day it was. */
function meetingOf(journal: Journal, session: JournalSession): Meeting {
  const earlier = [...journal.sessions.values()].filter(
    (other) => other.groupId === session.groupId && newestFirst(session, other) < 0,
  );
  return {
    number: earlier.length + 1,
    caseLabels: session.cases.map(({ label }) => label),
    debrief: readNote(journal, session.id, 'debrief').passages,
  };
}
