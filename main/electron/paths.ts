// Moves Electron's own folders before `ready`, so that nothing is ever written into the roaming profile.
import { mkdirSync, rmSync } from 'node:fs';
import process from 'node:process';
import { app } from 'electron';
import { type Folders, foldersOf, platformOf } from '../places/folders.ts';

export function settlePaths(): Folders {
  const chosen = app.commandLine.getSwitchValue('user-data-dir');
  const folders = foldersOf(platformOf(process.platform), process.env, app.getPath('home'), chosen);
  mkdirSync(folders.userData, { recursive: true, mode: 0o700 });
  app.setPath('userData', folders.userData);
  app.setPath('sessionData', folders.sessionData);
  return folders;
}

/** Only for the one instance that runs: another one's session lies in the same folder. */
export function emptySession(folders: Folders): void {
  rmSync(folders.sessionData, { recursive: true, force: true });
  mkdirSync(folders.sessionData, { mode: 0o700 });
  try {
    mkdirSync(folders.journal, { mode: 0o700, recursive: true });
  } catch {
    // A folder that cannot be made is the vault process's to report, with a sentence, when a journal is created.
  }
}
