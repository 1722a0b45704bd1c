// Moves Electron's own folders before `ready`, so that nothing is ever written into the roaming profile.
import { mkdirSync, rmSync } from 'node:fs';
import process from 'node:process';
import { app, dialog } from './electron.ts';
import { type Folders, foldersOf, platformOf } from '../places/folders.ts';
import { PRODUCT } from './windowOptions.ts';

export function settlePaths(): Folders {
  const chosen = app.commandLine.getSwitchValue('user-data-dir');
  const folders = foldersOf(platformOf(process.platform), process.env, app.getPath('home'), chosen);
  makeOrEnd(folders.userData);
  app.setPath('userData', folders.userData);
  app.setPath('sessionData', folders.sessionData);
  return folders;
}

/** Only for the one instance that runs: another one's session lies in the same folder. */
export function emptySession(folders: Folders): void {
  try {
    rmSync(folders.sessionData, { recursive: true, force: true });
  } catch {
    // A file that another program holds. What cannot be removed now is removed at the next start.
  }
  makeOrEnd(folders.sessionData);
  makeOrEnd(folders.journal);
}

/** There is no window yet, and no page to say this in the leader's language. */
function makeOrEnd(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch {
    dialog.showErrorBox(
      PRODUCT,
      'Balint Journal cannot write into its own folder on this computer, so it did not start. Nothing was changed. ' +
        'The disk may be full or read-only, or the folder may belong to somebody else.',
    );
    process.exit(1);
  }
}
