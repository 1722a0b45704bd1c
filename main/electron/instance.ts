// One program for one journal: a second start shows the window of the first and ends. Two would fight for one file.
import { app } from './electron.ts';

/** False when another instance holds the folder; this one is on its way out then, with code 0. */
export function isOnlyInstance(): boolean {
  const only = app.requestSingleInstanceLock();
  if (!only) app.quit();
  return only;
}

export function onSecondStart(focus: () => void): void {
  app.on('second-instance', focus);
  // A click on the Dock of a Mac.
  app.on('activate', focus);
}

export const ready = (): Promise<void> => app.whenReady();
