// The closed union of everything that can go wrong across the wall, with the data a sentence needs and never a word of
// text, a name or a path. The renderer turns each code into one sentence (renderer/text); nothing else describes errors.

export type InvalidField = {
  /** Where in the input, e.g. `members.2.alias`. */
  readonly path: string;
  /** The name of the broken rule, e.g. `max_length`. Never the value. */
  readonly rule: string;
};

export type JournalError =
  /** The wrap of the slot did not open: the passphrase is another one. Nothing was changed. */
  | { readonly code: 'wrong-passphrase' }
  /** The public check over the slot does not fit: the slot's bytes changed on disk. */
  | { readonly code: 'slot-damaged' }
  /** Header or slots are not those the sealed head speaks of: somebody changed them from outside. */
  | { readonly code: 'slots-changed' }
  /** The digest over all records does not agree, or boxes do not open. `expected` and `found` count records. */
  | { readonly code: 'vault-damaged'; readonly expected: number; readonly found: number; readonly unreadable: number }
  /** The file is not SQLite, not ours, or its schema is not format 1 text for text. */
  | { readonly code: 'not-a-journal' }
  | { readonly code: 'newer-format' }
  /** Argon2id parameters outside floor and ceiling, or another limit of the format exceeded. */
  | { readonly code: 'unsupported-parameters' }
  | { readonly code: 'not-enough-memory' }
  /** A journal already stands where a new one should go. Nothing was overwritten. */
  | { readonly code: 'journal-exists' }
  | { readonly code: 'no-journal' }
  /** Another process holds the file. */
  | { readonly code: 'in-use' }
  /** The operation needs an open journal. */
  | { readonly code: 'locked' }
  /** Two people are writing at this screen; this is for one person alone. */
  | { readonly code: 'together' }
  /** The operation needs a closed journal. */
  | { readonly code: 'already-open' }
  | { readonly code: 'invalid-input'; readonly fields: readonly InvalidField[] }
  | { readonly code: 'not-found' }
  /** Somebody saved a newer revision in between; `revision` is the one on disk. */
  | { readonly code: 'conflict'; readonly revision: number }
  | { readonly code: 'disk-full' }
  /** The file or its folder cannot be written. */
  | { readonly code: 'read-only' }
  /** The folder is copied to another computer by `service`, a product's name. */
  | { readonly code: 'synced-folder'; readonly service: string }
  /** Something on the way to the disk failed in a way without a name of its own. */
  | { readonly code: 'storage-failed' }
  /** The system has no keychain for the key of the way in by this device. */
  | { readonly code: 'no-keychain' }
  /** It has one that would keep the key where every program can read it. */
  | { readonly code: 'weak-keychain' }
  /** The keychain did not take or did not give the key. */
  | { readonly code: 'keychain-refused' }
  /** The system could not hand the sheet to a printer. */
  | { readonly code: 'not-printed' }
  /** A PDF could not be made, or the lock came first. Nothing was written. */
  | { readonly code: 'no-pdf' }
  /** The key or the passphrase does not open this sealed file. */
  | { readonly code: 'wrong-seal' }
  /** Not a file of age (C2SP), cut short, or changed since it was sealed. */
  | { readonly code: 'seal-broken' }
  /** It opened, but what is in it is not what this program puts into such files, or more than it accepts. */
  | { readonly code: 'not-a-passage' }
  | { readonly code: 'file-too-large' }
  /** The example journal is in memory only: nothing of it is written to a disk. */
  | { readonly code: 'example' }
  /** Nothing leaves with an undecided doubt, an unread paragraph, or something that the last look found. */
  | {
      readonly code: 'not-ready';
      readonly doubts: number;
      readonly unread: number;
      readonly left: number;
      readonly unconfirmed: number;
    }
  | { readonly code: 'refused-sender' }
  | { readonly code: 'unknown-operation' }
  /** The vault process ended while the call was under way. */
  | { readonly code: 'stopped' }
  /** A mistake of ours. `reference` is random, so a report carries no text. */
  | { readonly code: 'internal'; readonly reference: string };

export type ErrorCode = JournalError['code'];

/** The error of one code, e.g. `ErrorOf<'conflict'>`. */
export type ErrorOf<Code extends ErrorCode> = Extract<JournalError, { code: Code }>;

/** Thrown by our own code when an operation is refused; the router turns it into an envelope. Its message is the code. */
export class Refusal extends Error {
  readonly error: JournalError;
  constructor(error: JournalError, options?: ErrorOptions) {
    super(error.code, options);
    this.name = 'Refusal';
    this.error = error;
  }
}

/** `throw refuse('locked')`, or with data: `throw refuse({ code: 'conflict', revision: 3 })`. */
export function refuse(
  error: JournalError | { [C in ErrorCode]: keyof ErrorOf<C> extends 'code' ? C : never }[ErrorCode],
): Refusal {
  return new Refusal(typeof error === 'string' ? ({ code: error } as JournalError) : error);
}
