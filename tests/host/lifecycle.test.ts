// The life of the app under the host: lock, crash, closing, quitting, a second start, what stays on disk.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import { FIXTURE } from './fixture/program.ts';
import { type Journal, launchJournal, type LaunchOptions } from './launchJournal.ts';
import { isAlive } from './processTree.ts';

const running: Journal[] = [];

async function launch(options: LaunchOptions = {}): Promise<Journal> {
  const journal = await launchJournal({ main: FIXTURE, ...options });
  running.push(journal);
  return journal;
}

afterEach(async () => {
  for (const journal of running.splice(0)) await journal.kill();
});

test('a lock ends child, driver and browser, and opens a fresh window', async () => {
  const journal = await launch();
  await journal.page.evaluate(() => window.fixture.call('connect'));
  const before = await journal.processes();
  expect(before.utilities).toHaveLength(1);
  const old = journal.page;
  journal.power('suspend');
  expect(await journal.nextWindow()).toBe(journal.page);
  expect(journal.page).not.toBe(old);
  expect(await journal.page.evaluate(() => [window.atStart, localStorage.length])).toEqual(['object', 0]);
  await vi.waitFor(() => {
    expect(before.all.filter((pid) => pid !== before.main && isAlive(pid))).toEqual([]);
  }, 5_000);
  expect(await journal.page.evaluate(() => window.fixture.call('heard'))).toEqual(expect.arrayContaining(['exit 15']));
});

test('a renderer that dies is told to the app', async () => {
  const journal = await launch();
  // Nobody is left to answer.
  journal.page.evaluate(() => window.fixture.call('crash')).catch(() => {});
  await journal.nextWindow();
  expect(await journal.page.evaluate(() => window.fixture.call('heard'))).toContain('gone crashed');
});

test('quitting runs the whole way; a window in memory leaves no process, no folder and no word', async () => {
  const journal = await launch();
  await journal.page.evaluate(() => localStorage.setItem('word', 'kept'));
  const { all } = await journal.processes();
  const folders = await journal.profileFolders();
  expect(existsSync(join(folders.host, 'profiles', '1'))).toBe(true);
  expect(readdirSync(folders.userData).filter((name) => !name.startsWith('Singleton'))).toEqual([]);
  expect(await journal.quit()).toEqual({ code: 0, signal: null });
  expect(all.filter(isAlive)).toEqual([]);
  expect(existsSync(folders.host)).toBe(false);
});

test('the user closes the window; the app may keep it', async () => {
  const journal = await launch({ args: ['--keep-open'] });
  journal.closeWindow();
  await vi.waitFor(async () =>
    expect(await journal.page.evaluate(() => window.fixture.call('heard'))).toContain('close'),
  );
});

test('closing the last window ends the app', async () => {
  const journal = await launch();
  journal.closeWindow();
  expect(await journal.exited).toEqual({ code: 0, signal: null });
});

test('so does a window that somebody closes in the browser', async () => {
  const journal = await launch();
  await journal.page.close();
  expect(await journal.exited).toEqual({ code: 0, signal: null });
});

test('killed at once, nothing stays', async () => {
  const journal = await launch();
  const { all } = await journal.processes();
  expect(await journal.kill()).toEqual({ code: null, signal: 'SIGKILL' });
  await vi.waitFor(() => expect(all.filter(isAlive)).toEqual([]), 5_000);
  expect(journal.folders.filter(existsSync)).toEqual([]);
});

test('a test that dies takes everything with it', async () => {
  const program = fileURLToPath(new URL('./fixture/abandon.ts', import.meta.url));
  const { stdout } = spawnSync(process.execPath, [program], { encoding: 'utf8' });
  const { pids, folders } = JSON.parse(stdout) as { pids: number[]; folders: string[] };
  expect(pids.length).toBeGreaterThan(3);
  await vi.waitFor(() => expect(pids.filter(isAlive)).toEqual([]), 5_000);
  await vi.waitFor(() => expect(folders.filter(existsSync)).toEqual([]), 5_000);
});

test('a second start is told to the first and ends', async () => {
  const first = await launch();
  const second = await launch({ userData: first.userData, opensWindow: false, args: ['second-words'] });
  expect(await second.exited).toEqual({ code: 0, signal: null });
  expect(await first.page.evaluate(() => window.fixture.call('heard'))).toContain('second-instance second-words');
});

test('a lock left behind by a killed program holds nobody up', async () => {
  const userData = mkdtempSync(join(tmpdir(), 'balint-kept-'));
  await (await launch({ userData })).kill();
  expect(readdirSync(userData)).toContain('SingletonLock');
  await launch({ userData });
  rmSync(userData, { recursive: true, force: true });
});

test('a persistent partition is there again after a restart', async () => {
  const userData = mkdtempSync(join(tmpdir(), 'balint-kept-'));
  const first = await launch({ userData, args: ['--persist'] });
  await first.page.evaluate(() => localStorage.setItem('word', 'kept'));
  await first.quit();
  expect(existsSync(join(userData, 'Partitions', 'fixture'))).toBe(true);
  const second = await launch({ userData, args: ['--persist'] });
  expect(await second.page.evaluate(() => localStorage.getItem('word'))).toBe('kept');
  rmSync(userData, { recursive: true, force: true });
});

test('every key goes to the app first while it listens', async () => {
  const journal = await launch({ args: ['--watch-keys'] });
  await vi.waitFor(async () => {
    await journal.page.keyboard.press('a');
    expect(await journal.page.evaluate(() => window.fixture.call('heard'))).toContain('key a');
  });
  await journal.page.keyboard.press('Control+k');
  await vi.waitFor(async () =>
    expect(await journal.page.evaluate(() => window.fixture.call('heard'))).toContain('key k'),
  );
  // Prevented, so the menu item of that key did not run.
  expect(await journal.page.evaluate(() => window.fixture.call('heard'))).not.toContain('clicked');
});

test.runIf(process.platform === 'linux')('the processes of a window open no port of the computer', async () => {
  const journal = await launch();
  const { all } = await journal.processes();
  const { listening } = await import('./listening.ts');
  expect(all.flatMap(listening)).toEqual([]);
});
