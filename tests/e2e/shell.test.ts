// The shell in the built program: what locks it, what ends it, what it refuses. The page's own screens are not needed for
// this; the bridge is called as the page calls it.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { platformOf } from '../../main/places/folders.ts';
import type { Input, OperationName, Output } from '../../preload/contract/operations.ts';
import type { Envelope, JournalBridge } from '../../preload/contract/wire.ts';
import { type Journal, launchJournal } from '../host/launchJournal.ts';
import { copiesInMemory } from './processMemory.ts';
import { isRunning, temporaryFolder } from './surroundings.ts';

const PLATFORM = platformOf(process.platform);
const PASSPHRASE = 'qzvkanari wumbelfrotz hexenbarg';

let folder: ReturnType<typeof temporaryFolder>;
let journal: Journal;

/** Calls as the page does. */
async function call<N extends OperationName>(name: N, input: Input<N>): Promise<Envelope<Output<N>>> {
  const envelope = await journal.page.evaluate(
    ([operation, given]) => {
      const { journal: bridge } = window as unknown as { journal: { call(name: string, input: unknown): unknown } };
      return bridge.call(operation, given);
    },
    [name, input as unknown] as const,
  );
  return envelope as Envelope<Output<N>>;
}

const ok = (value: unknown = {}) => ({ ok: true, value });
const failed = (error: unknown) => ({ ok: false, error });
const reason = async () => {
  const status = await call('shell.status', {});
  return status.ok ? status.value.lockReason : status.error.code;
};
const unlock = () => call('vault.unlock', { passphrase: PASSPHRASE });
async function vaultProcess(): Promise<number> {
  const [pid] = (await journal.processes()).utilities;
  if (pid === undefined) throw new Error('There is no vault process.');
  return pid;
}

/** Resolves when a fresh window has replaced the one that is open now. */
async function replaced(deed: () => unknown): Promise<void> {
  const next = journal.nextWindow();
  await deed();
  await next;
}

describe('a running journal', () => {
  beforeAll(async () => {
    folder = temporaryFolder();
    // What an earlier run of Chromium's default session left behind.
    mkdirSync(folder.path('data', 'session'), { recursive: true });
    writeFileSync(folder.path('data', 'session', 'Cookies'), 'left behind');
    journal = await launchJournal({ userData: folder.path('data'), locale: 'de-DE' });
  });
  afterAll(async () => {
    await journal.quit();
    folder.remove();
  });

  test('starts with an emptied session folder and a page that has nothing but the bridge', async () => {
    expect(existsSync(folder.path('data', 'session', 'Cookies'))).toBe(false);
    expect(await journal.page.title()).toBe('Balint Journal');
    const seen = await journal.page.evaluate(() => ({
      bridge: Object.keys((window as unknown as { journal: object }).journal).sort(),
      node: ['process', 'require', 'module', 'Buffer', 'ipcRenderer'].filter((name) => name in window),
      serviceWorker: navigator.serviceWorker?.controller ?? null,
    }));
    expect(seen).toEqual({ bridge: ['call', 'on'], node: [], serviceWorker: null });
    expect(await call('shell.status', {})).toEqual(
      ok({
        lockReason: 'started',
        wordsGivenUp: false,
        afterLock: null,
        idleMinutes: 5,
        lastSavedAt: null,
        platform: PLATFORM,
        language: 'de-DE',
      }),
    );
  });

  test('has its menu in the language of the system', async () => {
    const menu = await journal.menu();
    expect(menu).toContainEqual({ label: 'Sperren', accelerator: 'CmdOrCtrl+L' });
  });

  test('refuses what needs an open journal before there is one', async () => {
    expect(await call('shell.lock', {})).toEqual(failed({ code: 'locked' }));
    expect(await call('shell.choose-place', { for: 'summary.md' })).toEqual(failed({ code: 'locked' }));
  });

  test('makes a journal', async () => {
    expect(await call('vault.create', { passphrase: PASSPHRASE })).toEqual(ok());
    expect(readdirSync(folder.path('data', 'journal'))).toContain('journal.balint');
  });

  test.runIf(PLATFORM === 'linux')('never has the passphrase in the process that owns the windows', async () => {
    const { main } = await journal.processes();
    expect(copiesInMemory(main, PASSPHRASE)).toBe(0);
    // The search finds it where it surely is: in this test.
    expect(copiesInMemory(process.pid, PASSPHRASE)).toBeGreaterThan(0);
  });

  test('locks: the vault process ends, the window is another one, the file is alone', async () => {
    const vault = await vaultProcess();
    const before = await journal.processes();
    await replaced(() => call('shell.lock', {}));
    expect(isRunning(vault)).toBe(false);
    // The stand-in's browser ends a moment after its window.
    await expect.poll(() => before.browsers.filter(isRunning)).toEqual([]);
    expect(await reason()).toBe('asked');
    expect(readdirSync(folder.path('data', 'journal'))).toEqual(['journal.balint']);
  });

  test('locks with Ctrl+L although the page swallows every key', async () => {
    expect(await unlock()).toEqual(ok());
    await journal.page.evaluate(() => {
      for (const kind of ['keydown', 'keyup', 'keypress'] as const) {
        addEventListener(kind, (event) => (event.preventDefault(), event.stopImmediatePropagation()), {
          capture: true,
        });
      }
    });
    await replaced(() => journal.page.keyboard.press('ControlOrMeta+l'));
    expect(await reason()).toBe('asked');
  });

  test.each([
    ['suspend', 'suspend'],
    ['resume', 'suspend'],
    ['lock-screen', 'screen-locked'],
    ['user-did-resign-active', 'screen-locked'],
  ] as const)('locks on %s', async (event, why) => {
    expect(await unlock()).toEqual(ok());
    await replaced(() => journal.power(event));
    expect(await reason()).toBe(why);
  });

  test('renews the lock screen on suspend, with whatever was typed into it', async () => {
    const vault = await vaultProcess();
    await replaced(() => journal.power('suspend'));
    expect(isRunning(vault)).toBe(false);
    expect(await reason()).toBe('suspend');
  });

  test('sends commands to an open journal only', async () => {
    const listen = () =>
      journal.page.evaluate(() => {
        const heard: string[] = [];
        Object.assign(window, { heard });
        const { journal: bridge } = window as unknown as { journal: JournalBridge };
        bridge.on('command', ({ command }) => heard.push(command));
      });
    const heard = () => journal.page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    await listen();
    await journal.page.keyboard.press('ControlOrMeta+2');
    // The answer to a later call: whatever the key sent would have come before it.
    expect(await reason()).toBe('suspend');
    expect(await heard()).toEqual([]);
    expect(await unlock()).toEqual(ok());
    await journal.page.keyboard.press('ControlOrMeta+2');
    await journal.page.keyboard.press('ControlOrMeta+Shift+H');
    await expect.poll(heard).toEqual(['groups', 'hide']);
  });

  test('goes nowhere, opens nothing, and counts who tried', async () => {
    const { page } = journal;
    const where = page.url();
    const proof = async () => {
      const answer = await call('shell.proof', {});
      return answer.ok ? answer.value : undefined;
    };
    expect(await proof()).toEqual({ folder: folder.path('data', 'journal'), syncedBy: null, attempts: 0 });
    await page.evaluate(() => void (location.href = 'https://example.org/?words'));
    await expect.poll(async () => (await proof())?.attempts).toBe(1);
    await page.evaluate(() => void window.open('https://example.org/?words'));
    await expect.poll(async () => (await proof())?.attempts).toBe(2);
    await page.evaluate(() => location.reload());
    // Still the page that holds the port.
    expect(await call('vault.overview', {})).toEqual(ok(expect.anything()));
    expect(page.url()).toBe(where);
    expect(page.context().pages()).toHaveLength(1);
  });

  test('asks for a place with a dialog that remembers nothing, and keeps the path from the page', async () => {
    const chosen = folder.path('summary.md');
    journal.answerSaveDialog(chosen);
    const envelope = await call('shell.choose-place', { for: 'summary.md' });
    expect(envelope).toEqual(ok({ placeId: expect.stringMatching(/^[0-9a-f]{32}$/) }));
    expect(journal.dialogs.at(-1)).toEqual({
      kind: 'save',
      options: expect.objectContaining({
        defaultPath: expect.stringMatching(/Documents.summary\.md$/),
        properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
      }),
    });
    journal.answerSaveDialog('cancel');
    expect(await call('shell.choose-place', { for: 'summary.md' })).toEqual(ok({ placeId: null }));
    mkdirSync(folder.path('shared', '.stfolder'), { recursive: true });
    journal.answerSaveDialog(folder.path('shared', 'summary.md'));
    const refused = { code: 'synced-folder', service: 'Syncthing' };
    expect(await call('shell.choose-place', { for: 'summary.md' })).toEqual(failed(refused));
  });

  test('says so when the vault process stops by itself', async () => {
    await replaced(async () => process.kill(await vaultProcess(), 'SIGKILL'));
    expect(await reason()).toBe('stopped');
    expect(await unlock()).toEqual(ok());
  });

  test('shows a second start the window of the first', async () => {
    const second = await launchJournal({ userData: folder.path('data'), opensWindow: false });
    expect(await second.exited).toEqual({ code: 0, signal: null });
    expect(await call('vault.overview', {})).toEqual(ok(expect.anything()));
  });

  test('locks and ends when its window is closed', async () => {
    const vault = await vaultProcess();
    journal.closeWindow();
    expect(await journal.exited).toEqual({ code: 0, signal: null });
    expect(isRunning(vault)).toBe(false);
    expect(readdirSync(folder.path('data', 'journal'))).toEqual(['journal.balint']);
    expect(journal.output).toBe('');
  });
});

describe('a page that dies', () => {
  beforeEach(async () => {
    folder = temporaryFolder();
    journal = await launchJournal({ userData: folder.path('data') });
  });
  afterEach(async () => {
    await journal.quit();
    folder.remove();
  });

  test('takes the vault process with it', async () => {
    expect(await call('vault.create', { passphrase: PASSPHRASE })).toEqual(ok());
    const vault = await vaultProcess();
    await replaced(async () =>
      (await journal.page.context().newCDPSession(journal.page)).send('Page.crash').catch(() => {}),
    );
    expect(isRunning(vault)).toBe(false);
    expect(await reason()).toBe('stopped');
  });
});

describe('a folder that is copied elsewhere', () => {
  test('gets no journal', async () => {
    folder = temporaryFolder();
    mkdirSync(folder.path('data', '.stfolder'), { recursive: true });
    journal = await launchJournal({ userData: folder.path('data') });
    const refused = { code: 'synced-folder', service: 'Syncthing' };
    expect(await call('vault.create', { passphrase: PASSPHRASE })).toEqual(failed(refused));
    expect(await call('shell.proof', {})).toEqual(ok(expect.objectContaining({ syncedBy: 'Syncthing' })));
    expect(readdirSync(folder.path('data', 'journal'))).toEqual([]);
    await journal.quit();
    folder.remove();
  });
});
