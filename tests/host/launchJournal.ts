// Starts the built app under this host for a test, with a Playwright page on its window. Everything it starts or writes
// is gone afterwards, also when the test itself dies: main ends when its channel to the test closes, and a window's driver
// when main does.
import { fork } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { findChromium } from './browser.mjs';
import type { Keychain } from './electron/safeStorage.ts';
import { type GivenSettings, SETTINGS_VARIABLE } from './electron/settings.ts';
import { Journal } from './journal.ts';

export { type Exit, Journal, type Processes } from './journal.ts';

const REGISTER = new URL('./register.mjs', import.meta.url).href;
const BUILT = fileURLToPath(new URL('../../dist/main/index.js', import.meta.url));

export type LaunchOptions = {
  /** The program; the built app when left out. */
  readonly main?: string;
  /** A folder to keep for another run; a fresh one that goes away when left out. */
  readonly userData?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  readonly headed?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  readonly locale?: string;
  readonly timezone?: string;
  /** The system's; there is none when left out. */
  readonly keychain?: Keychain;
  /** What the bar of a preview would say. */
  readonly notice?: string;
  /** False for a program that opens no window. */
  readonly opensWindow?: boolean;
};

export async function launchJournal(options: LaunchOptions = {}): Promise<Journal> {
  // Short, because the name of a socket may not be longer than about a hundred bytes.
  const root = mkdtempSync(join(tmpdir(), 'balint-test-'));
  const userData = options.userData ?? join(root, 'userData');
  const home = join(root, 'home');
  for (const folder of [userData, home, join(root, 'host')]) mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { headed, viewport, colorScheme, locale, timezone, keychain, notice } = options;
  const settings: GivenSettings = {
    chromium: findChromium(),
    folder: join(root, 'host'),
    abandoned: root,
    headed,
    viewport,
    colorScheme,
    locale,
    timezone,
    keychain,
    notice,
  };
  const child = fork(options.main ?? BUILT, [`--user-data-dir=${userData}`, ...(options.args ?? [])], {
    execArgv: ['--import', REGISTER],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    serialization: 'advanced',
    env: {
      ...ownEnvironment(),
      HOME: home,
      USERPROFILE: home,
      APPDATA: join(home, 'AppData', 'Roaming'),
      LOCALAPPDATA: join(home, 'AppData', 'Local'),
      ...(timezone !== undefined && { TZ: timezone }),
      ...options.env,
      [SETTINGS_VARIABLE]: JSON.stringify(settings),
    },
  });
  const journal = new Journal(child, root, userData);
  if (options.opensWindow ?? true) await journal.opened();
  return journal;
}

/** Without what a developer's shell or the test runner adds for itself. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const others = /^(NODE_|VITEST|XDG_(?!RUNTIME_DIR|SESSION_TYPE))/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !others.test(name)));
}
