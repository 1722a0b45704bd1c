// The built app under the real Electron: what tests/host cannot show (see its README). Run by CI on three systems; where
// Electron's program is not present it says so in one line and passes.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { _electron } from 'playwright';
import { electronProgram } from '../host/electronProgram.mjs';
import { buildIfOld } from '../host/freshBuild.mjs';

const PATIENCE_MS = 30_000;
const ADDRESS = 'app://journal/index.html';
const root = fileURLToPath(new URL('../..', import.meta.url));
const say = (sentence) => console.log(`smoke-electron: ${sentence}`);

function check(what, holds) {
  if (!holds) throw new Error(`failed: ${what}`);
  say(`ok, ${what}`);
}

async function until(what, holds) {
  const since = Date.now();
  while (!(await holds())) {
    if (Date.now() - since > PATIENCE_MS) throw new Error(`failed: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  say(`ok, ${what}`);
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Process ids of the utility processes that carry our name. */
const vaults = (electron) =>
  electron.evaluate(({ app }) =>
    app
      .getAppMetrics()
      .filter(
        ({ type, name, serviceName }) =>
          type === 'Utility' && `${name} ${serviceName}`.includes('Balint Journal vault'),
      )
      .map(({ pid }) => pid),
  );

async function run(program, userData) {
  const electron = await _electron.launch({
    executablePath: program,
    args: [root, `--user-data-dir=${userData}`],
    timeout: PATIENCE_MS,
  });
  try {
    const first = await electron.firstWindow({ timeout: PATIENCE_MS });
    await first.waitForLoadState('load');
    check('the window shows the entry address', first.url() === ADDRESS);
    check('the page has the bridge', await first.evaluate(() => typeof window.journal?.call === 'function'));
    check('the page has no Node', await first.evaluate(() => !('process' in window) && !('require' in window)));
    const preferences = await electron.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      const { sandbox, contextIsolation, nodeIntegration, webSecurity } = window.webContents.getLastWebPreferences();
      return { sandbox, contextIsolation, nodeIntegration, webSecurity, path: window.webContents.session.storagePath };
    });
    const { sandbox, contextIsolation, nodeIntegration, webSecurity, path } = preferences;
    check('sandbox and isolation are on', sandbox && contextIsolation && !nodeIntegration && webSecurity);
    check('the session is in memory', path === null);

    const created = await first.evaluate(() =>
      window.journal.call('vault.create', { passphrase: 'quiet harbour lantern seventeen olives' }),
    );
    check('a journal can be created', created.ok === true);
    const [vault] = await vaults(electron);
    check('the vault process runs', vault !== undefined && isAlive(vault));

    const replaced = electron.waitForEvent('window', { timeout: PATIENCE_MS });
    const locked = await first.evaluate(() => window.journal.call('shell.lock', {})).catch(() => ({ ok: true }));
    check('the lock is taken', locked.ok === true);
    const second = await replaced;
    await second.waitForLoadState('load');
    check('a fresh window replaced the old one', second !== first && second.url() === ADDRESS);
    await until('the old window is gone', () => first.isClosed());
    await until('the vault process is gone', () => !isAlive(vault));
    const status = await second.evaluate(() => window.journal.call('shell.status', {}));
    check('the fresh window is locked', status.ok === true && status.value.lockReason === 'asked');
  } finally {
    await electron.close();
  }
}

const program = electronProgram();
if (!program) {
  say('skipped, no Electron binary on this machine');
} else {
  const userData = mkdtempSync(join(tmpdir(), 'balint-smoke-'));
  try {
    await buildIfOld(say);
    await run(program, userData);
    say('passed');
  } catch (problem) {
    console.error(problem instanceof Error ? problem.message : problem);
    process.exitCode = 1;
  } finally {
    rmSync(userData, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  }
}
