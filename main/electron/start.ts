// What has to be said to Chromium before it is ready, and in this order. All of it is synchronous: an await would let `ready` come first.
import process from 'node:process';
import { app, dialog, protocol } from './electron.ts';
import { PAGE_SCHEME } from '../ipc/pageAddress.ts';
import { refusalSentence, refusedStart, SWITCHES } from './commandLine.ts';
import { SCHEME_PRIVILEGES } from './pagePolicy.ts';
import { PRODUCT } from './windowOptions.ts';

/** Ends the installed program when it is started with something that takes its walls down. */
export function refuseOpenDoors(): void {
  const refused = app.isPackaged ? refusedStart(process.argv.slice(1), process.env) : null;
  if (refused === null) return;
  dialog.showErrorBox(PRODUCT, refusalSentence(refused));
  app.exit(1);
  // app.exit is not immediate before `ready`; nothing of what follows may run.
  process.exit(1);
}

export function applySwitches(): void {
  app.enableSandbox();
  for (const [name, value] of SWITCHES) app.commandLine.appendSwitch(name, value);
}

export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: PAGE_SCHEME, privileges: SCHEME_PRIVILEGES }]);
}
