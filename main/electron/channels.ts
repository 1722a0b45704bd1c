// The two channels on which pages may call. Nothing else in the program listens to a page.
import { ipcMain } from './electron.ts';
import type { UsedPort } from './usedElectron.ts';
import { CHANNEL } from '../../preload/contract/wire.ts';
import type { Shell } from '../ipc/shell.ts';

export function listenToPages(shell: Shell<UsedPort>): void {
  ipcMain.handle(CHANNEL.call, (event, name: unknown, input: unknown) => shell.call(event, name, input));
  ipcMain.handle(CHANNEL.connect, (event) => shell.connect(event));
}
