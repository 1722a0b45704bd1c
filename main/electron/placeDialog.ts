// The system's own dialog for a place to save to. Its answer stays on this side: the page learns a random id.
import { app, type BrowserWindow, dialog } from 'electron';
import type { PlaceKind } from '../ipc/shellHandlers.ts';
import { placeOptions } from './placeOptions.ts';

type SyncedBy = (path: string) => Promise<string | null>;

/** Null when the leader cancelled. Starts in Documents unless that folder is copied elsewhere. */
export async function askForPlace(window: BrowserWindow, kind: PlaceKind, syncedBy: SyncedBy): Promise<string | null> {
  const documents = app.getPath('documents');
  const folder = (await syncedBy(documents)) === null ? documents : app.getPath('home');
  const { canceled, filePath } = await dialog.showSaveDialog(window, placeOptions(kind, folder));
  return canceled || filePath === '' ? null : filePath;
}
