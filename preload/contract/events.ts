// Everything that is pushed to the page without being asked for. No event carries a word of the leader's.
import type { JournalError } from './errors.ts';

export type Events = {
  /** Write down what is not saved yet and answer with `shell.flushed`: the journal is about to lock. */
  flush: Record<string, never>;
  /** The journal locks in so many seconds unless the leader does something. */
  'lock-soon': { seconds: number };
  /** The leader did something; the journal stays open. */
  'lock-put-off': Record<string, never>;
  /** Words could not be written before locking. The window is covered and keeps them until they are on disk. */
  covered: { because: 'disk-full' | 'read-only' | 'storage-failed' };
  /** `shell.this-hour` has another answer than before: an hour is over. */
  hour: Record<string, never>;
  /** A menu accelerator of the shell. */
  command: {
    command:
      | 'hide'
      | 'write'
      | 'search'
      | 'actions'
      | 'today'
      | 'groups'
      | 'supervision'
      | 'log'
      | 'where'
      | 'settings';
  };
  /** The digest over all records was recomputed after unlocking. */
  checked: { error: JournalError | null };
  /** All notes are in the search index. */
  searchable: Record<string, never>;
  /** `backup.list` has another answer than before. */
  backups: Record<string, never>;
  /** `passphrase.renewal` has another answer than before. */
  renewal: Record<string, never>;
};

export type EventName = keyof Events;

const names: Record<EventName, true> = {
  flush: true,
  'lock-soon': true,
  'lock-put-off': true,
  covered: true,
  hour: true,
  command: true,
  checked: true,
  searchable: true,
  backups: true,
  renewal: true,
};

export const isEvent = (name: unknown): name is EventName => typeof name === 'string' && Object.hasOwn(names, name);
