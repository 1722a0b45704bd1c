// One sentence or more for every error code: what happened, what is safe, what to do. `api/sentences.ts` picks them.
import type { ErrorOf } from '../../../preload/contract/errors.ts';
import { numberWord } from './numberWord.ts';

const BEFORE = 'Nothing can leave before that.';

export const errors = {
  wrongPassphrase: 'That passphrase does not open this journal. Nothing was changed.',
  slotDamaged:
    'The part of the file that a passphrase opens is damaged. Nothing was changed. Put a copy of the file from an earlier day in its place.',
  slotsChanged:
    'A way into this file (passphrase, words or device) was changed from outside and does not belong to its notes. Nothing was changed by this program. Put a copy of the file from an earlier day in its place.',
  damagedUnreadable: (unreadable: string, expected: string) =>
    `Part of this journal is damaged: ${unreadable} of ${expected} entries cannot be read.`,
  damagedMissing: (missing: string, expected: string) =>
    `Part of this journal is damaged: ${missing} of ${expected} entries are missing.`,
  damaged: 'Part of this journal is damaged: its entries are not the ones that were saved last.',
  damagedAdvice: 'Nothing was changed. Keep this file, and look for a copy of it from an earlier day.',
  notAJournal:
    'The file in the place of the journal is not a journal. It has not been touched. Move it away or put the right file back, then start again.',
  newerFormat: 'This journal was written by a newer version. It has not been touched. Install that version to open it.',
  unsupportedParameters:
    'This file asks for a way of making its key that this program does not accept; it may have been changed from outside. It has not been touched.',
  notEnoughMemory:
    'There is not enough free memory to make the key from the passphrase. Nothing was changed. Close another program, then try again.',
  journalExists:
    'There is a journal here already. It has not been touched. Close this window, start again and open it with its passphrase.',
  noJournal: 'There is no journal here any more. If its file was moved, put it back and start again.',
  inUse: 'Another program holds this journal open. Nothing was changed. Close it there, then try again.',
  locked: 'The journal is locked. Open it with your passphrase.',
  together: 'Not while “We are writing together” is on.',
  alreadyOpen: 'The journal is open already. Close this window and start again.',
  invalidInput: 'Something here does not fit, so nothing was saved.',
  notFound: 'This is not in the journal any more.',
  conflict: 'A newer version of this was saved in between. Nothing was overwritten. Open the page again to see it.',
  diskFull: 'The disk is full, so nothing was written. What was saved before is safe. Free some space, then try again.',
  readOnly:
    'The folder of the journal cannot be written to, so nothing was written. What was saved before is safe. Allow writing there, then try again.',
  syncedFolder: (service: string) =>
    `This folder is copied to ${service}. The file would leave this computer. Choose another place.`,
  storageFailed: 'Something on the way to the disk failed. What was saved before is safe. Try again.',
  noKeychain: 'This system has no keychain that the journal could use. Nothing was changed. Use your passphrase.',
  weakKeychain:
    'The keychain of this system would keep the key where every program can read it, so it was not used. Nothing was changed. Use your passphrase.',
  keychainRefused: 'The keychain of this system did not hand over the key. Nothing was changed. Use your passphrase.',
  notPrinted: 'Nothing was printed: the system could not hand it to a printer. Look at the printer, then try again.',
  noPdf:
    'The PDF could not be made, so nothing was saved. Your text is safe in the journal. Try again, or choose Word or text.',
  wrongSeal: 'That key or passphrase does not open this file. Nothing was taken from it.',
  sealBroken:
    'This file cannot be opened: it is not a file sealed with age, or it was cut short or changed on the way. Nothing was taken from it. Ask for it again.',
  notAPassage:
    'This file opens, but it does not hold a passage of this program, or one of a newer version. Nothing was taken from it.',
  fileTooLarge: 'This file is too large to be one of those that are expected here. It was not opened.',
  notReady: ({ doubts, unread, left, unconfirmed }: ErrorOf<'not-ready'>) => {
    if (doubts > 0)
      return doubts === 1
        ? `One doubt is not decided. ${BEFORE}`
        : `${numberWord(doubts)} doubts are not decided. ${BEFORE}`;
    if (unread > 0)
      return unread === 1
        ? `One paragraph is not read. ${BEFORE}`
        : `${numberWord(unread)} paragraphs are not read. ${BEFORE}`;
    if (unconfirmed > 0) return 'Somebody may be recognised by what is told about them. Confirm it, or change it.';
    return left === 0
      ? 'There is nothing to let leave.'
      : `Something still stands that could lead to somebody. Nothing can leave before it is answered.`;
  },
  refused: 'This window may not ask for that. Nothing was changed. Close it and start again.',
  stopped: 'The journal stopped unexpectedly. What was saved is safe. Open it again with your passphrase.',
  internal: (reference: string) =>
    `Something went wrong in this program. What was saved is safe. Try again; if it comes back, report it with the number ${reference}, which holds no word of yours.`,
  example:
    'The example journal exists in memory only, so nothing of it is written to the disk. Your own journal can do this.',
};
