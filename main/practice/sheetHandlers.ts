// sheet.* and confirmation.read: the only ways in which practice leaves the journal.
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { refuse } from '../../preload/contract/errors.ts';
import type { Id } from '../../preload/contract/schemas/common.ts';
import type { ConfirmationRequest, SheetRequest } from '../../preload/contract/schemas/practiceSheet.ts';
import type { Paper } from '../../preload/contract/schemas/shell.ts';
import { withoutMaker } from '../export/forms/pdfMaker.ts';
import { writeChosenFile } from '../export/writeChosenFile.ts';
import type { Handlers } from '../ipc/answer.ts';
import type { Journal } from '../journal/journal.ts';
import { confirmationOf } from './confirmation.ts';
import { csvOf } from './csv.ts';
import { confirmedMeeting, membersOf, namedMeetings, practisedInJournal } from './fromJournal.ts';
import { chosenProfile } from './handlers.ts';
import { sheetOf } from './sheet.ts';

type SheetOperations = 'sheet.read' | 'sheet.save-csv' | 'sheet.save-pdf' | 'confirmation.read';

/** Where the leader chose to save. `path` refuses `not-found`. */
export type Places = { path(placeId: Id): string; used(placeId: Id): void };

/** What the page shows to a printer, as PDF. Refuses `no-pdf`. */
export type SheetPdf = (paper: Paper) => Promise<Uint8Array>;

export type SheetParts = { readonly places: Places; readonly sheetPdf: SheetPdf };

export function sheetHandlers(
  open: () => Journal,
  { places, sheetPdf }: SheetParts,
): Pick<Handlers<'vault'>, SheetOperations> {
  const save = (placeId: Id, bytes: Uint8Array): { bytes: number } => {
    writeChosenFile(places.path(placeId), bytes);
    places.used(placeId);
    return { bytes: bytes.length };
  };
  return {
    'sheet.read': (request) => sheetIn(open(), request),
    'sheet.save-csv': ({ sheet, wording, placeId }) =>
      save(placeId, utf8ToBytes(csvOf(sheetIn(open(), sheet).rows, wording))),
    'sheet.save-pdf': async ({ paper, placeId }) => save(placeId, withoutMaker(await sheetPdf(paper))),
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
