// How the window is made, as data that tests/security pins. What a later edit loosens here, a test names.
import type { BrowserWindowConstructorOptions, WebPreferences } from 'electron';

/** In the title bar, the taskbar and the task switcher, locked or not: never anything of the journal's. */
export const PRODUCT = 'Balint Journal';

export const WEB_PREFERENCES = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  plugins: false,
  webgl: false,
  /** Electron's own checker fetches dictionaries and writes words into the system's one. */
  spellcheck: false,
  devTools: false,
  navigateOnDragDrop: false,
  /** alert, confirm and prompt would show words in windows of the system. */
  disableDialogs: true,
  /** Compiled scripts are not kept on disk. */
  v8CacheOptions: 'none',
} as const satisfies WebPreferences;

export const WINDOW = {
  title: PRODUCT,
  width: 1280,
  height: 860,
  minWidth: 320,
  minHeight: 480,
  /** Shown when there is something to show, so that no white rectangle flashes. */
  show: false,
  autoHideMenuBar: true,
} as const satisfies BrowserWindowConstructorOptions;

/** The page's paper (`--paper` of renderer/styles/tokens.css) before its own style has arrived. */
export const PAPER = { light: '#FAFAF7', dark: '#17191B' } as const;

/** One in-memory partition for each window: without `persist:` nothing of it reaches the disk. */
export const partition = (epoch: number): string => `journal-${epoch}`;
