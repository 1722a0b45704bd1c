// The sentence that says why the journal is locked; none when the program has just been started and the journal was closed
// in order.
import type { ShellStatus } from '../../../preload/contract/schemas/shell.ts';
import type { VaultStatus } from '../../../preload/contract/schemas/vault.ts';
import type { Format } from '../../text/format.ts';
import type { Messages } from '../../text/index.tsx';

export function whyLocked(
  shell: ShellStatus,
  vault: Pick<VaultStatus, 'notClosed' | 'lastWrittenAt'>,
  words: Messages['lock']['reason'],
  format: Format,
): string | undefined {
  // Not "everything you typed is saved", whatever the journal was locked for.
  if (shell.wordsGivenUp) {
    return shell.lastSavedAt === null ? words.givenUp : words.givenUpSince(format.recent(shell.lastSavedAt));
  }
  switch (shell.lockReason) {
    case 'started':
      // A log beside the journal is all that is known of it: a kill, a power cut and a lock on a full disk leave the same one.
      return vault.notClosed && vault.lastWrittenAt !== null
        ? words.notClosed(format.recent(vault.lastWrittenAt))
        : undefined;
    case 'asked':
      return words.asked;
    case 'idle':
      return words.idle(shell.idleMinutes);
    case 'suspend':
      return words.suspend;
    case 'screen-locked':
      return words.screenLocked;
    case 'stopped':
      return shell.lastSavedAt === null ? words.stoppedBeforeSaving : words.stopped(format.recent(shell.lastSavedAt));
  }
}
