// One window for one page: opened with the lock screen, destroyed with the next lock, never used again.
import type { Input } from 'electron';
import { app, BrowserWindow, nativeTheme, session } from './electron.ts';
import type { UsedBrowserWindow, UsedPort } from './usedElectron.ts';
import { CHANNEL } from '../../preload/contract/wire.ts';
import type { Attempts } from '../ipc/attempts.ts';
import { ENTRY_ADDRESS } from '../ipc/pageAddress.ts';
import { isOurPage } from '../ipc/sender.ts';
import type { Page } from '../ipc/shellEffects.ts';
import type { PageFiles } from './pageFiles.ts';
import { WEBRTC_POLICY } from './pagePolicy.ts';
import { printPage } from './printPage.ts';
import { emptyMemory, hardenSession, servePage } from './pageSession.ts';
import { sheetPdf } from './sheetPdf.ts';
import { type Standing, showAs } from './standing.ts';
import { PAPER, partition, WEB_PREFERENCES, WINDOW } from './windowOptions.ts';

export type WindowParts = {
  readonly preload: string;
  readonly files: PageFiles;
  readonly attempts: Attempts;
  /** Of the window before this one. */
  readonly standing: Standing | undefined;
  /** The leader closes the window, or Windows ends the leader's session. */
  readonly onClose: () => void;
  /** A key before the page gets it; true when it was taken. */
  readonly onKey: (input: Input) => boolean;
  /** The renderer died or loaded something a second time. */
  readonly onLost: () => void;
};

export type PageWindow = Page<UsedPort> & { readonly window: UsedBrowserWindow };

export function openPageWindow(epoch: number, parts: WindowParts): PageWindow {
  const memory = partition(epoch);
  const ownSession = session.fromPartition(memory, { cache: false });
  hardenSession(ownSession, parts.attempts);
  servePage(ownSession, parts.files);
  const window = new BrowserWindow({
    ...WINDOW,
    ...parts.standing?.bounds,
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    webPreferences: { ...WEB_PREFERENCES, preload: parts.preload, partition: memory },
  });
  const contents = window.webContents;
  let destroyed = false;
  const lost = () => {
    if (!destroyed) parts.onLost();
  };

  contents.setWebRTCIPHandlingPolicy(WEBRTC_POLICY);
  window.setContentProtection(true);
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => showAs(window, parts.standing));
  window.on('close', (event) => {
    event.preventDefault();
    parts.onClose();
  });
  window.on('query-session-end', parts.onClose);
  window.on('closed', lost);
  contents.on('render-process-gone', lost);
  contents.on('before-input-event', (event, input) => {
    if (parts.onKey(input)) event.preventDefault();
  });
  // The port is handed over once. A page that loads again cannot have it, and is not the page that was checked.
  contents.once('did-finish-load', () => contents.on('did-finish-load', lost));
  window.loadURL(ENTRY_ADDRESS).catch(lost);

  return {
    window,
    send: (name, data) => {
      if (!contents.isDestroyed()) contents.send(CHANNEL.event, name, data);
    },
    givePort: (port) => contents.postMessage(CHANNEL.port, null, [port]),
    isCaller: (caller) => !destroyed && isOurPage(caller, contents),
    protect: (on) => {
      if (!window.isDestroyed()) window.setContentProtection(on);
    },
    print: (paper) => printPage(contents, paper),
    sheetPdf: (paper) => sheetPdf(contents, paper),
    show: () => window.show(),
    hide: () => window.hide(),
    focus: () => {
      if (window.isMinimized()) window.restore();
      window.show();
      app.focus();
      window.focus();
    },
    destroy: () => {
      destroyed = true;
      if (!contents.isDestroyed()) contents.forcefullyCrashRenderer();
      if (!window.isDestroyed()) window.destroy();
      emptyMemory(ownSession);
    },
  };
}
