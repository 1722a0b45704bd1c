// Supplies the shell with its real effects: Electron's windows, channels and dialogs, the clock, the file system.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import process from 'node:process';
import type { Input } from 'electron';
import { app, MessageChannelMain, powerMonitor, safeStorage } from './electron.ts';
import { copiedWords } from './copiedWords.ts';
import type { UsedPort } from './usedElectron.ts';
import type { Attempts } from '../ipc/attempts.ts';
import { Shell } from '../ipc/shell.ts';
import { type Folders, platformOf } from '../places/folders.ts';
import { nodePlaces } from '../places/nodePlaces.ts';
import { syncedFolder } from '../places/syncedFolder.ts';
import { systemKeychain } from './keychain.ts';
import type { PageFiles } from './pageFiles.ts';
import { openPageWindow, type PageWindow } from './pageWindow.ts';
import { askForFile, askForFolder, askForPlace } from './placeDialog.ts';
import { createPdfMaker } from './pdfWindow.ts';
import { type Standing, standingOf } from './standing.ts';
import { urgentKey } from './urgentKeys.ts';
import { startVault } from './vaultFork.ts';

export type ShellParts = {
  /** dist/main, where the vault process lies beside the shell. */
  readonly here: string;
  readonly folders: Folders;
  readonly files: PageFiles;
  readonly attempts: Attempts;
  readonly quit: () => void;
};

export function createJournalShell({ here, folders, files, attempts, quit }: ShellParts): Shell<UsedPort> {
  const platform = platformOf(process.platform);
  const places = nodePlaces(platform, process.env, app.getPath('home'));
  const syncedBy = (path: string) => syncedFolder(path, places);
  const pdf = createPdfMaker({ files, attempts });
  let open: PageWindow | undefined;
  let standing: Standing | undefined;

  const onKey = (input: Input): boolean => {
    const key = urgentKey(input, platform);
    if (key === 'lock') void shell.lock.request('asked');
    if (key === 'hide') shell.command('hide');
    return key !== null;
  };

  const shell: Shell<UsedPort> = new Shell<UsedPort>({
    openPage: (epoch, onLost) => {
      const onClose = () => void shell.lock.request('asked', 'quit');
      const preload = join(here, '../preload/index.cjs');
      const page = openPageWindow(epoch, { preload, files, attempts, standing, onClose, onKey, onLost });
      open = page;
      return {
        ...page,
        destroy: () => {
          if (!page.window.isDestroyed()) standing = standingOf(page.window);
          page.destroy();
        },
      };
    },
    startVault: (events) => startVault(join(here, 'vault.js'), events),
    channel: () => {
      const { port1, port2 } = new MessageChannelMain();
      return [port1, port2];
    },
    journal: { file: folders.file, folder: folders.journal },
    syncedBy,
    askForFile: async (kind) => (open ? askForFile(open.window, kind) : null),
    askForPlace: async (kind) => (open ? askForPlace(open.window, kind, syncedBy) : null),
    askForFolder: async () => (open ? askForFolder(open.window, syncedBy) : null),
    makePdf: pdf.make,
    callOffPdf: pdf.callOff,
    clipboard: copiedWords(platform),
    keychain: systemKeychain(safeStorage, platform),
    attempts: () => attempts.count,
    system: { platform, language: app.getPreferredSystemLanguages()[0] ?? app.getLocale() },
    systemIdleSeconds: () => powerMonitor.getSystemIdleTime(),
    now: () => Date.now(),
    after: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    randomId: () => randomBytes(16).toString('hex'),
    quit,
  });
  return shell;
}
