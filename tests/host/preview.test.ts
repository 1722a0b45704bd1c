// What a preview adds: a bar that hides nothing, dialogs that answer themselves, a way out without a display.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { previewAnswer } from './electron/dialog.ts';
import { FIXTURE } from './fixture/program.ts';
import { type Journal, launchJournal } from './launchJournal.ts';

let journal: Journal | undefined;
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'balint-downloads-'));
});

afterEach(async () => {
  await journal?.kill();
  journal = undefined;
  rmSync(folder, { recursive: true, force: true });
});

test('the bar stands above the page, also above what the page fixes to the window', async () => {
  journal = await launchJournal({ main: FIXTURE, notice: 'Not for real notes' });
  expect(await journal.page.locator('preview-notice').textContent()).toBe('Not for real notes');
  const boxes = await journal.page.evaluate(() => {
    const fixed = document.createElement('div');
    document.body.append(fixed);
    fixed.style.setProperty('position', 'fixed');
    fixed.style.setProperty('inset', '0');
    const bar = document.querySelector('preview-notice')?.getBoundingClientRect();
    const { top, bottom } = fixed.getBoundingClientRect();
    return {
      barTop: bar?.top,
      barBottom: bar?.bottom,
      top,
      bottom,
      window: innerHeight,
      violations: window.violations,
    };
  });
  expect(boxes.barTop).toBe(0);
  expect(boxes.barBottom).toBeGreaterThan(20);
  expect(boxes.top).toBe(boxes.barBottom);
  expect(boxes.bottom).toBe(boxes.window);
  expect(boxes.violations).toEqual([]);
});

test('its dialogs choose what loses nothing, and say so', async () => {
  const said: string[] = [];
  const answer = previewAnswer(folder, (sentence) => said.push(sentence));
  const options = { defaultPath: join('/elsewhere', 'Summary.md') };
  expect(await answer({ kind: 'save', options })).toBe(join(folder, 'Summary.md'));
  for (const [name, minute] of [
    ['Summary.md', 1],
    ['old.age', 2],
    ['new.age', 3],
    ['newest.txt', 4],
  ] as const) {
    writeFileSync(join(folder, name), '');
    utimesSync(join(folder, name), minute * 60, minute * 60);
  }
  expect(await answer({ kind: 'save', options })).toBe(join(folder, 'Summary (2).md'));
  const filters = [{ name: 'Backups', extensions: ['age'] }];
  expect(await answer({ kind: 'open', options: { filters } })).toBe(join(folder, 'new.age'));
  expect(await answer({ kind: 'open', options: { filters: [{ name: 'None', extensions: ['zip'] }] } })).toBe('cancel');
  expect(await answer({ kind: 'message', options: { message: 'Sure?', buttons: ['Yes', 'No'], cancelId: 1 } })).toBe(1);
  expect(said).toHaveLength(5);
});

test.runIf(process.platform === 'linux')('without a display it points at the tour', () => {
  const { DISPLAY: _x, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
  const start = fileURLToPath(new URL('./start.mjs', import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [start], { env, encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr.trim()).toMatch(/^There is no display here .*npm run tour.*$/);
});
