// The shell, from its first line to the first window, in the order in which it has to happen. Everything before `ready` is
// synchronous: what is set later, Chromium has already read.
import { join } from 'node:path';
import { listenToPages } from './electron/channels.ts';
import { guardAllContents } from './electron/guard.ts';
import { isOnlyInstance, onSecondStart, ready } from './electron/instance.ts';
import { createJournalShell } from './electron/journalShell.ts';
import { showMenu } from './electron/menu.ts';
import { endAtOnce, endOnMistake } from './electron/mistakes.ts';
import { closeNetwork } from './electron/network.ts';
import { readPageFiles } from './electron/pageFiles.ts';
import { emptySession, settlePaths } from './electron/paths.ts';
import { lockWithTheComputer } from './electron/power.ts';
import { quitting } from './electron/quit.ts';
import { applySwitches, refuseOpenDoors, registerScheme } from './electron/start.ts';
import { Attempts } from './ipc/attempts.ts';
import type { Folders } from './places/folders.ts';

const here = import.meta.dirname;

refuseOpenDoors();
const folders = settlePaths();
applySwitches();
registerScheme();
if (isOnlyInstance()) run(folders).catch(endAtOnce);

async function run(own: Folders): Promise<void> {
  emptySession(own);
  const attempts = new Attempts();
  const { quit, endWith, guard } = quitting();
  const [files] = await Promise.all([readPageFiles(join(here, '../renderer')), ready()]);
  closeNetwork(attempts);
  guardAllContents(attempts);
  const shell = createJournalShell({ here, folders: own, files, attempts, quit });
  const lockAndEnd = () => void shell.lock.request('stopped', 'quit');
  endOnMistake({ lockAndEnd, endWith, killVault: () => shell.killVault() });
  guard(shell.lock);
  lockWithTheComputer(shell.lock);
  listenToPages(shell);
  showMenu({ lock: () => void shell.lock.request('asked'), command: (command) => shell.command(command) });
  onSecondStart(() => shell.focus());
  shell.open();
}
