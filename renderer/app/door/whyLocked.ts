// The sentence that says why the journal is locked; none when the program has just been started.
import type { ShellStatus } from '../../../preload/contract/schemas/shell.ts';
import type { Format } from '../../text/format.ts';
import type { Messages } from '../../text/index.tsx';

export function whyLocked(shell: ShellStatus, words: Messages['lock']['reason'], format: Format): string | undefined {
  switch (shell.lockReason) {
    case 'started':
      return undefined;
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
