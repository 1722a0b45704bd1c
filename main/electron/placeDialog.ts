// The system's own dialogs: for a place to save to, and for a file or a folder that is there. Its answer stays on this side: the page learns a random id.
import type { BrowserWindow } from 'electron';
import { app, dialog } from './electron.ts';
import type { UsedBrowserWindow } from './usedElectron.ts';
import type { FileKind, PlaceKind } from '../ipc/shellHandlers.ts';
import { fileOptions, folderOptions, placeOptions } from './placeOptions.ts';

type SyncedBy = (path: string) => Promise<string | null>;

/** Null when the leader cancelled. Starts in Documents unless that folder is copied elsewhere. */
export async function askForPlace(
  window: UsedBrowserWindow,
  kind: PlaceKind,
  syncedBy: SyncedBy,
): Promise<string | null> {
  const folder = await startFolder(syncedBy);
  const { canceled, filePath } = await dialog.showSaveDialog(whole(window), placeOptions(kind, folder));
  return canceled || filePath === '' ? null : filePath;
}

/** A file to be read; null when the leader cancelled. */
export async function askForFile(window: UsedBrowserWindow, kind: FileKind): Promise<string | null> {
  const options = fileOptions(kind, app.getPath('home'));
  const { canceled, filePaths } = await dialog.showOpenDialog(whole(window), options);
  return canceled ? null : (filePaths[0] ?? null);
}

/** A folder to write into; null when the leader cancelled. */
export async function askForFolder(window: UsedBrowserWindow, syncedBy: SyncedBy): Promise<string | null> {
  const options = folderOptions(await startFolder(syncedBy));
  const { canceled, filePaths } = await dialog.showOpenDialog(whole(window), options);
  return canceled ? null : (filePaths[0] ?? null);
}

async function startFolder(syncedBy: SyncedBy): Promise<string> {
  const documents = app.getPath('documents');
  return (await syncedBy(documents)) === null ? documents : app.getPath('home');
}

/** Electron's own type asks for the whole window; what is used of it is no less of one. */
const whole = (window: UsedBrowserWindow): BrowserWindow => window as BrowserWindow;
