// The built app under the real Electron: what tests/host cannot show (see its README). Run by CI on three systems; where
// Electron's program is not present it says so in one line and passes.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { Decrypter } from 'age-encryption';
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

const WORDING = {
  language: 'en',
  title: 'For supervision',
  period: 'Period',
  periodLine: 'No session.',
  moment: 'Moment {n}',
  relationship: 'The two of us',
  question: 'My question',
  footer: 'Checked for likely identifiers; may still be recognisable to people who know the group.',
};
const SEAL = { with: 'passphrase', passphrase: 'six words that were drawn by chance' };

/** printToPDF and the seal in their own processes: a question is prepared, read, printed to PDF, and saved open and sealed. */
async function letADocumentLeave(electron, page, folder) {
  const call = async (name, input) => {
    const answer = await page.evaluate(([operation, given]) => window.journal.call(operation, given), [name, input]);
    check(name, answer.ok === true);
    return answer.value;
  };
  const save = async (id, way, path, seal) => {
    await call('preparation.settle', { id, way, reader: 'neither' });
    const { shown } = await call('preparation.show', { id, wording: WORDING, paragraphId: 'question' });
    await call('preparation.read', { id, wording: WORDING, paragraphId: 'question', shown, second: false });
    const { packedId, fileName, bytes } = await call('preparation.pack', {
      id,
      wording: WORDING,
      out: { form: 'pdf', paper: 'A4' },
    });
    await electron.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, path);
    const { placeId } = await call('shell.choose-place', { for: fileName });
    await call('leaving.save', { packedId, placeId, seal });
    return bytes;
  };
  const { id } = await call('preparation.begin', {});
  await call('preparation.write', { id, part: 'question', text: 'What do I do with silence?' });
  const open = join(folder, 'summary.pdf');
  const bytes = await save(id, 'pdf', open, null);
  const pdf = readFileSync(open);
  check('the PDF is whole, tagged and as large as was shown', pdf.length === bytes && pdf.includes('/MarkInfo'));
  check('the PDF names neither its maker nor its time', !/Mozilla|Chrom|Skia|D:20\d\d/.test(pdf.toString('latin1')));
  const windows = await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  check('the window it was made in is gone', windows === 1);

  const sealed = join(folder, 'summary.pdf.age');
  await save(id, 'sealed', sealed, SEAL);
  const decrypter = new Decrypter();
  decrypter.addPassphrase(SEAL.passphrase);
  const inside = Buffer.from(await decrypter.decrypt(readFileSync(sealed)));
  check('what is sealed opens with its passphrase, and is the PDF', inside.subarray(0, 5).toString() === '%PDF-');
}

async function run(program, userData, folder) {
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

    await letADocumentLeave(electron, first, folder);

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
  const leaving = mkdtempSync(join(tmpdir(), 'balint-smoke-leaving-'));
  try {
    await buildIfOld(say);
    await run(program, userData, leaving);
    say('passed');
  } catch (problem) {
    console.error(problem instanceof Error ? problem.message : problem);
    process.exitCode = 1;
  } finally {
    for (const folder of [userData, leaving])
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  }
}
