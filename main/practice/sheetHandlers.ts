// sheet.* and confirmation.read: the only ways in which practice leaves the journal.
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { refuse } from '../../preload/contract/errors.ts';
import type { Id } from '../../preload/contract/schemas/common.ts';
import type { ConfirmationRequest, SheetRequest } from '../../preload/contract/schemas/practiceSheet.ts';
import { writeChosenFile } from '../export/writeChosenFile.ts';
import type { Handlers } from '../ipc/answer.ts';
import type { Journal } from '../journal/journal.ts';
import { confirmationOf } from './confirmation.ts';
import { csvOf } from './csv.ts';
import { confirmedMeeting, membersOf, namedMeetings, practisedInJournal } from './fromJournal.ts';
import { chosenProfile } from './handlers.ts';
import { sheetOf } from './sheet.ts';

type SheetOperations = 'sheet.read' | 'sheet.save-csv' | 'confirmation.read';

/** Where the leader chose to save. `path` refuses `not-found`. */
export type Places = { path(placeId: Id): string; used(placeId: Id): void };

export function sheetHandlers(open: () => Journal, places: Places): Pick<Handlers<'vault'>, SheetOperations> {
  return {
    'sheet.read': (request) => sheetIn(open(), request),
    'sheet.save-csv': ({ sheet, wording, placeId }) => {
      const bytes = utf8ToBytes(csvOf(sheetIn(open(), sheet).rows, wording));
      writeChosenFile(places.path(placeId), bytes);
      places.used(placeId);
      return { bytes: bytes.length };
    },
    'confirmation.read': (request) => confirmationIn(open(), request),
  };
}

function sheetIn(journal: Journal, request: SheetRequest) {
  return sheetOf(
    {
      sessions: namedMeetings(journal),
      entries: [...journal.practice.values()].map(({ entry }) => entry),
      practised: practisedInJournal(journal),
      profile: chosenProfile(journal),
      today: journal.effects.today(),
    },
    request,
  );
}

function confirmationIn(journal: Journal, { groupId, memberId, from, to }: ConfirmationRequest) {
  const all = membersOf(journal.group(groupId));
  const members = memberId === null ? all : all.filter(({ id }) => id === memberId);
  if (memberId !== null && members.length === 0) throw refuse('not-found');
  const meetings = [...journal.sessions.values()]
    .filter((session) => session.groupId === groupId)
    .map(confirmedMeeting);
  return confirmationOf(meetings, members, { from, to, today: journal.effects.today() });
}
