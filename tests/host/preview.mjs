// The preview: the built app in a window of a browser, where the real Electron cannot be had. It keeps what is typed in a
// folder of its own and says in the window what it is.
import { spawn } from 'node:child_process';
import { homedir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { browserForTests } from './browser.mjs';

export const NOTICE =
  'This is a preview and not for real notes: it runs in a browser window, without the protection of the installed program.';
export const NO_DISPLAY = 'There is no display here to open a window on; `npm run tour` shows the program in pictures.';

const NAME = 'Balint Journal Preview';

export function previewFolder(environment = process.env, home = homedir()) {
  if (process.platform === 'win32') return join(environment.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), NAME);
  if (process.platform === 'darwin') return join(home, 'Library', 'Application Support', NAME);
  return join(environment.XDG_DATA_HOME || join(home, '.local', 'share'), NAME);
}

export const hasDisplay = (environment = process.env) =>
  process.platform !== 'linux' || Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);

/** Runs until the window is closed; the exit code of the program. */
export async function runPreview(words, say) {
  const chromium = await browserForTests();
  say(NOTICE);
  const { locale } = Intl.DateTimeFormat().resolvedOptions();
  const file = (path) => fileURLToPath(new URL(path, import.meta.url));
  const register = new URL('./register.mjs', import.meta.url).href;
  const args = ['--import', register, file('../../dist/main/index.js'), `--user-data-dir=${previewFolder()}`, ...words];
  const env = { ...process.env, BALINT_HOST: JSON.stringify({ chromium, headed: true, notice: NOTICE, locale }) };
  const child = spawn(process.execPath, args, { stdio: 'inherit', env });
  // A terminal tells every process of the group by itself.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
}
