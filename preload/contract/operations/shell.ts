// What the page may ask of the shell: locking, the window, places on disk. No words of the leader's pass here.
import * as v from 'valibot';
import { nothing } from '../schemas/common.ts';
import { keychainState } from '../schemas/device.ts';
import { afterLock, chosenPlace, FILE_NAMES, flushed, paper, proof, shellStatus, thisHour } from '../schemas/shell.ts';
import type { Operation } from './operation.ts';

const switched = v.strictObject({ on: v.boolean() });

export const shellOperations = {
  'shell.status': { at: 'shell', when: 'always', input: nothing, output: shellStatus, errors: [] },
  'shell.lock': { at: 'shell', when: 'unlocked', input: nothing, output: nothing, errors: [] },
  /** The leader did something; puts off the idle lock. */
  'shell.activity': { at: 'shell', when: 'always', input: nothing, output: nothing, errors: [] },
  /** The page has copied something: it is taken from the clipboard again after a minute, and when the journal locks. */
  'shell.copied': { at: 'shell', when: 'unlocked', input: nothing, output: nothing, errors: [] },
  /** The answer to the event `flush`. */
  'shell.flushed': { at: 'shell', when: 'unlocked', input: flushed, output: nothing, errors: [] },
  /** The leader gives up the words that could not be written, so that the journal can lock. */
  'shell.give-up-words': { at: 'shell', when: 'unlocked', input: nothing, output: nothing, errors: [] },
  'shell.proof': { at: 'shell', when: 'always', input: nothing, output: proof, errors: [] },
  'shell.choose-place': {
    at: 'shell',
    when: 'unlocked',
    input: v.strictObject({ for: v.picklist(FILE_NAMES) }),
    output: chosenPlace,
    errors: ['synced-folder'],
  },
  /** Locks, and the lock screen then begins with putting a backup in place, or with what can be read of a damaged journal. */
  'shell.lock-towards': {
    at: 'shell',
    when: 'unlocked',
    input: v.strictObject({ towards: afterLock }),
    output: nothing,
    errors: [],
  },
  /**
   * A file to be read, which may lie anywhere: one that came from the other leader, or any, to see whether it left this journal;
   * both only while it is open. Or a backup.
   */
  'shell.choose-file': {
    at: 'shell',
    when: 'always',
    input: v.strictObject({ for: v.picklist(['sealed', 'any', 'backup']) }),
    output: chosenPlace,
    errors: [],
  },
  /** A folder to write into: refused where it is copied elsewhere. */
  'shell.choose-folder': {
    at: 'shell',
    when: 'always',
    input: nothing,
    output: chosenPlace,
    errors: ['synced-folder'],
  },
  'shell.this-hour': { at: 'shell', when: 'unlocked', input: nothing, output: thisHour, errors: [] },
  /** For supervision. Only while somebody is at the computer: a page alone must not keep a journal open for ever. */
  'shell.stay-open': { at: 'shell', when: 'unlocked', input: switched, output: thisHour, errors: [] },
  'shell.allow-sharing': { at: 'shell', when: 'unlocked', input: switched, output: thisHour, errors: [] },
  /** Whether the system's keychain could keep a key for opening with this device. */
  'shell.keychain': {
    at: 'shell',
    when: 'always',
    input: nothing,
    output: v.strictObject({ keychain: keychainState }),
    errors: [],
  },
  /**
   * Opens the system's print dialog for the sheet that the page shows to a printer, and nothing else of it. `printed` is
   * false when the leader cancelled. One dialog at a time.
   */
  'shell.print': {
    at: 'shell',
    when: 'unlocked',
    input: v.strictObject({ paper }),
    output: v.strictObject({ printed: v.boolean() }),
    errors: ['not-printed'],
  },
} as const satisfies Record<string, Operation>;
