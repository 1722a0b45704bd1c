// The one switch from error code to sentence. It is exhaustive: a new code without a sentence does not compile.
import { type JournalError, Refusal } from '../../preload/contract/errors.ts';
import type { Format } from '../text/format.ts';
import type { Messages } from '../text/index.tsx';

type Words = Messages['errors'];

export function sentenceFor(error: JournalError, words: Words, format: Format): string {
  switch (error.code) {
    case 'wrong-passphrase':
      return words.wrongPassphrase;
    case 'slot-damaged':
      return words.slotDamaged;
    case 'slots-changed':
      return words.slotsChanged;
    case 'vault-damaged':
      return `${damage(error, words, format)} ${words.damagedAdvice}`;
    case 'not-a-journal':
      return words.notAJournal;
    case 'newer-format':
      return words.newerFormat;
    case 'unsupported-parameters':
      return words.unsupportedParameters;
    case 'not-enough-memory':
      return words.notEnoughMemory;
    case 'journal-exists':
      return words.journalExists;
    case 'no-journal':
      return words.noJournal;
    case 'in-use':
      return words.inUse;
    case 'locked':
      return words.locked;
    case 'together':
      return words.together;
    case 'already-open':
      return words.alreadyOpen;
    case 'invalid-input':
      return words.invalidInput;
    case 'not-found':
      return words.notFound;
    case 'conflict':
      return words.conflict;
    case 'disk-full':
      return words.diskFull;
    case 'read-only':
      return words.readOnly;
    case 'synced-folder':
      return words.syncedFolder(error.service);
    case 'storage-failed':
      return words.storageFailed;
    case 'no-keychain':
      return words.noKeychain;
    case 'weak-keychain':
      return words.weakKeychain;
    case 'keychain-refused':
      return words.keychainRefused;
    case 'not-printed':
      return words.notPrinted;
    case 'no-pdf':
      return words.noPdf;
    case 'wrong-seal':
      return words.wrongSeal;
    case 'seal-broken':
      return words.sealBroken;
    case 'not-a-passage':
      return words.notAPassage;
    case 'example':
      return words.example;
    case 'file-too-large':
      return words.fileTooLarge;
    case 'not-ready':
      return words.notReady(error);
    case 'refused-sender':
    case 'unknown-operation':
      return words.refused;
    case 'stopped':
      return words.stopped;
    case 'internal':
      return words.internal(error.reference);
  }
}

/** For anything that was thrown. What is not a Refusal is a mistake of the page's own. */
export function sentenceForThrown(thrown: unknown, words: Words, format: Format): string {
  return thrown instanceof Refusal ? sentenceFor(thrown.error, words, format) : words.internal('0');
}

function damage(error: Extract<JournalError, { code: 'vault-damaged' }>, words: Words, format: Format): string {
  const expected = format.number(error.expected);
  if (error.unreadable > 0) return words.damagedUnreadable(format.number(error.unreadable), expected);
  if (error.found < error.expected) return words.damagedMissing(format.number(error.expected - error.found), expected);
  return words.damaged;
}
