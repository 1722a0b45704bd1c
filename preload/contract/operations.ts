// Everything the page may ask for. Handlers, client, allow-list and sweep tests are derived from this one object.
import * as v from 'valibot';
import type { ErrorCode } from './errors.ts';
import { backups } from './schemas/backup.ts';
import { calendarDate, id, instant, nothing, revision } from './schemas/common.ts';
import { group, groupLine, newGroup } from './schemas/group.ts';
import { layer, note, passages, version, versionLine } from './schemas/note.ts';
import { confirmation, confirmed, madeWords, recoveryStatus, wordsAnswer, wordsTyped } from './schemas/recovery.ts';
import { answer, query } from './schemas/search.ts';
import { session, sessionLine } from './schemas/session.ts';
import { place, settings } from './schemas/settings.ts';
import { chosenPlace, flushed, proof, shellStatus } from './schemas/shell.ts';
import { savedSummary, summary, summaryRequest } from './schemas/summary.ts';
import { newPassphrase, overview, passphrase, vaultStatus } from './schemas/vault.ts';

/** Where an operation runs: `shell` is Electron's main process and never sees text; `vault` holds keys and words. */
export type End = 'shell' | 'vault';
/** In which state of the journal it may run. */
export type When = 'always' | 'locked' | 'unlocked';

type Operation = {
  readonly at: End;
  readonly when: When;
  readonly input: v.GenericSchema;
  readonly output: v.GenericSchema;
  /** Beyond those that any call can meet: unknown-operation, refused-sender, invalid-input, locked, already-open, stopped, internal. */
  readonly errors: readonly ErrorCode[];
};

const STORAGE = ['disk-full', 'read-only', 'storage-failed'] as const;
/** Nothing is written once damage is known, nor over what a later program wrote. */
const SAVING = [...STORAGE, 'vault-damaged', 'slots-changed', 'newer-format'] as const;
/** What opening a journal can meet, but for what is wrong with what was typed. */
const OPENING = [
  'slot-damaged',
  'slots-changed',
  'vault-damaged',
  'not-a-journal',
  'newer-format',
  'unsupported-parameters',
  'not-enough-memory',
  'no-journal',
  'in-use',
  ...STORAGE,
] as const;
const saved = v.strictObject({ revision, savedAt: instant });

export const operations = {
  'shell.status': { at: 'shell', when: 'always', input: nothing, output: shellStatus, errors: [] },
  'shell.lock': { at: 'shell', when: 'unlocked', input: nothing, output: nothing, errors: [] },
  /** The leader did something; puts off the idle lock. */
  'shell.activity': { at: 'shell', when: 'always', input: nothing, output: nothing, errors: [] },
  /** The answer to the event `flush`. */
  'shell.flushed': { at: 'shell', when: 'unlocked', input: flushed, output: nothing, errors: [] },
  /** The leader gives up the words that could not be written, so that the journal can lock. */
  'shell.give-up-words': { at: 'shell', when: 'unlocked', input: nothing, output: nothing, errors: [] },
  'shell.proof': { at: 'shell', when: 'always', input: nothing, output: proof, errors: [] },
  'shell.choose-place': {
    at: 'shell',
    when: 'unlocked',
    input: v.strictObject({ for: v.picklist(['summary.md']) }),
    output: chosenPlace,
    errors: ['synced-folder'],
  },

  'vault.status': {
    at: 'vault',
    when: 'always',
    input: nothing,
    output: vaultStatus,
    errors: ['not-a-journal', 'newer-format', 'vault-damaged', 'read-only', 'storage-failed'],
  },
  'vault.create': {
    at: 'vault',
    when: 'locked',
    input: v.strictObject({ passphrase: newPassphrase }),
    output: nothing,
    errors: ['journal-exists', 'not-enough-memory', 'synced-folder', 'in-use', ...STORAGE],
  },
  'vault.unlock': {
    at: 'vault',
    when: 'locked',
    input: v.strictObject({ passphrase }),
    output: nothing,
    errors: ['wrong-passphrase', ...OPENING],
  },
  /** Opens the journal when the words fit, also with one mistake in them. */
  'vault.unlock-with-words': {
    at: 'vault',
    when: 'locked',
    input: v.strictObject({ words: wordsTyped }),
    output: wordsAnswer,
    errors: OPENING,
  },
  'vault.overview': {
    at: 'vault',
    when: 'unlocked',
    input: nothing,
    output: overview,
    errors: ['vault-damaged', 'slots-changed'],
  },

  'recovery.status': { at: 'vault', when: 'unlocked', input: nothing, output: recoveryStatus, errors: [] },
  /** New words, for the present passphrase: an open journal on an unwatched desk is not enough. */
  'recovery.make': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ passphrase }),
    output: madeWords,
    errors: ['wrong-passphrase', 'slot-damaged', 'unsupported-parameters', 'not-enough-memory', ...SAVING],
  },
  /** Three of the words made last. When they are right, those words open the journal and no earlier ones do. */
  'recovery.confirm': {
    at: 'vault',
    when: 'unlocked',
    input: confirmation,
    output: confirmed,
    errors: ['not-found', ...SAVING],
  },
  /** All 24 from the paper. They are not kept anywhere, so three of them could not be compared with anything later. */
  'recovery.check': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ words: wordsTyped }),
    output: wordsAnswer,
    errors: ['slot-damaged', 'unsupported-parameters', ...SAVING],
  },
  /** Once, after the journal was opened with the words; else `wrong-passphrase`, since the present one was not shown. */
  'passphrase.set': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ passphrase: newPassphrase }),
    output: nothing,
    errors: ['wrong-passphrase', 'unsupported-parameters', 'not-enough-memory', ...SAVING],
  },

  'settings.read': { at: 'vault', when: 'unlocked', input: nothing, output: settings, errors: [] },
  'settings.save': { at: 'vault', when: 'unlocked', input: settings, output: nothing, errors: SAVING },
  'place.read': {
    at: 'vault',
    when: 'unlocked',
    input: nothing,
    output: v.strictObject({ place: v.nullable(place) }),
    errors: [],
  },
  'place.save': { at: 'vault', when: 'unlocked', input: place, output: nothing, errors: SAVING },

  'group.list': { at: 'vault', when: 'unlocked', input: nothing, output: v.array(groupLine), errors: [] },
  'group.read': { at: 'vault', when: 'unlocked', input: v.strictObject({ id }), output: group, errors: ['not-found'] },
  'group.create': { at: 'vault', when: 'unlocked', input: newGroup, output: group, errors: SAVING },
  'group.save': {
    at: 'vault',
    when: 'unlocked',
    input: group,
    output: saved,
    errors: ['not-found', 'conflict', ...SAVING],
  },

  'session.list': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ groupId: v.nullable(id) }),
    output: v.array(sessionLine),
    errors: ['not-found'],
  },
  /** Guesses the facts from the group's rhythm. Nothing is stored before the first `session.save`. */
  'session.guess': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ groupId: id, today: calendarDate }),
    output: session,
    errors: ['not-found'],
  },
  'session.read': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ id }),
    output: v.strictObject({ session, hasPrivate: v.boolean() }),
    errors: ['not-found'],
  },
  /** Stores a guessed session the first time (revision 0), and replaces it afterwards. */
  'session.save': {
    at: 'vault',
    when: 'unlocked',
    input: session,
    output: saved,
    errors: ['not-found', 'conflict', ...SAVING],
  },

  /** A note that was never written comes back with revision 0 and no passages. */
  'note.read': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ sessionId: id, layer }),
    output: note,
    errors: ['not-found', 'vault-damaged', 'newer-format'],
  },
  /** `revision` is the one that the leader saw; passages without a word are not kept. */
  'note.save': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ sessionId: id, layer, revision, passages }),
    output: saved,
    errors: ['not-found', 'conflict', ...SAVING],
  },

  /** The leader left the text: what stands now becomes an earlier version as soon as it is changed again. Writes nothing. */
  'note.leave': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ sessionId: id, layer }),
    output: nothing,
    errors: ['not-found'],
  },
  /** Newest first. Also of a text that was emptied. */
  'note.versions': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ sessionId: id, layer }),
    output: v.array(versionLine),
    errors: ['not-found'],
  },
  /** A version is put back by saving its passages with `note.save`. */
  'note.version': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ sessionId: id, layer, versionId: id }),
    output: version,
    errors: ['not-found', 'vault-damaged', 'newer-format'],
  },

  'backup.list': {
    at: 'vault',
    when: 'unlocked',
    input: nothing,
    output: backups,
    errors: ['read-only', 'storage-failed', 'in-use'],
  },
  /** Begins, and answers at once: saves do not wait for it. `backup.list` and the event `backups` tell what becomes of it. */
  'backup.make': { at: 'vault', when: 'unlocked', input: nothing, output: nothing, errors: [] },
  /** As `backup.make`: begins to read one from end to end. One piece of work at a time; a second one is not begun. */
  'backup.check': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ at: instant }),
    output: nothing,
    errors: ['not-found', 'read-only', 'storage-failed', 'in-use'],
  },
  /** Stops what is under way. Nothing of a backup that was not finished is left. */
  'backup.cancel': { at: 'vault', when: 'unlocked', input: nothing, output: nothing, errors: [] },

  'search.find': { at: 'vault', when: 'unlocked', input: query, output: answer, errors: [] },

  'summary.prepare': {
    at: 'vault',
    when: 'unlocked',
    input: summaryRequest,
    output: summary,
    errors: ['not-found', 'vault-damaged', 'newer-format'],
  },
  /** Writes exactly the text that `summary.prepare` returned to the place chosen in the dialog. */
  'summary.save': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ summaryId: id, placeId: id }),
    output: savedSummary,
    errors: ['not-found', 'synced-folder', ...STORAGE],
  },
} as const satisfies Record<string, Operation>;

export type Operations = typeof operations;
export type OperationName = keyof Operations;
export type NameAt<E extends End> = { [N in OperationName]: Operations[N]['at'] extends E ? N : never }[OperationName];
export type Input<N extends OperationName> = v.InferOutput<Operations[N]['input']>;
export type Output<N extends OperationName> = v.InferOutput<Operations[N]['output']>;

export const operationNames = Object.keys(operations) as OperationName[];

export const isOperation = (name: unknown): name is OperationName =>
  typeof name === 'string' && Object.hasOwn(operations, name);
