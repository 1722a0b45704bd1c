// The two channels on which pages may call. Nothing else in the program listens to a page.
import { ipcMain, type MessagePortMain } from 'electron';
import { CHANNEL } from '../../preload/contract/wire.ts';
import type { Shell } from '../ipc/shell.ts';

export function listenToPages(shell: Shell<MessagePortMain>): void {
  ipcMain.handle(CHANNEL.call, (event, name: unknown, input: unknown) => shell.call(event, name, input));
  ipcMain.handle(CHANNEL.connect, (event) => shell.connect(event));
}
