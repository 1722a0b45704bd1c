// MessagePorts between page, main and a utility child, and what main's process knows of them.
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import process from 'node:process';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { FIXTURE } from './fixture/program.ts';
import { type Journal, launchJournal } from './launchJournal.ts';

let journal: Journal;

beforeAll(async () => {
  journal = await launchJournal({ main: FIXTURE });
});
afterAll(() => journal.kill());

const next = () => journal.page.evaluate(() => window.fixture.nextMessage());
const post = (message: unknown) => journal.page.evaluate((given) => window.fixture.post(given), message);

async function connect(operation: string): Promise<void> {
  await journal.page.evaluate((name) => window.fixture.call(name), operation);
  expect(await next()).toBe('port');
}

/** How often the words lie in the writable memory of a process. */
function inMemory(pid: number, words: string): number {
  const forms = [Buffer.from(words, 'utf8'), Buffer.from(words, 'utf16le')];
  const memory = openSync(`/proc/${pid}/mem`, 'r');
  let found = 0;
  for (const line of readFileSync(`/proc/${pid}/maps`, 'utf8').split('\n')) {
    const [, from, to] = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line) ?? [];
    if (from === undefined || to === undefined || /\[v(var|sys)/.test(line)) continue;
    const start = Number.parseInt(from, 16);
    const bytes = Buffer.allocUnsafe(Number.parseInt(to, 16) - start);
    try {
      readSync(memory, bytes, 0, bytes.length, start);
    } catch {
      // A piece that is only reserved.
      continue;
    }
    for (const form of forms)
      for (let at = bytes.indexOf(form); at !== -1; at = bytes.indexOf(form, at + 1)) found += 1;
  }
  closeSync(memory);
  return found;
}

test('a port between page and child carries JSON both ways', async () => {
  await connect('connect');
  await post({ text: 'ü\u2028\n', list: [1] });
  expect(await next()).toMatchObject({ echo: { text: 'ü\u2028\n', list: [1] }, environment: ['TZ'] });
});

test('a child cannot import electron', async () => {
  await post('electron');
  expect(await next()).toBe('Error: electron cannot be imported in a utility process');
});

test.runIf(process.platform === 'linux')('main never holds what page and child say to each other', async () => {
  // Made in the page, so that this process's own commands to the page do not carry it.
  const canary = await journal.page.evaluate(() => {
    const letters = crypto.getRandomValues(new Uint8Array(24));
    const word = String.fromCharCode(...letters.map((one) => 97 + (one % 26)));
    for (let count = 0; count < 20; count += 1) window.fixture.post({ word, count });
    return word;
  });
  for (let count = 0; count < 20; count += 1) expect(await next()).toMatchObject({ echo: { word: canary, count } });
  const { main, utilities, windows } = await journal.processes();
  // The control: the two ends do hold it.
  expect(inMemory(utilities[0] ?? 0, canary)).toBeGreaterThan(0);
  expect(inMemory(windows[0]?.driver ?? 0, canary)).toBeGreaterThan(0);
  expect(inMemory(main, canary)).toBe(0);
});

test('the page hears when the child ends, and the app hears how', async () => {
  await post('exit');
  expect(await next()).toBe('closed');
  await vi.waitFor(async () => {
    expect(await journal.page.evaluate(() => window.fixture.call('heard'))).toContain('exit 3');
  });
  expect((await journal.processes()).utilities).toEqual([]);
});

test('the child hears when the page closes its port', async () => {
  await connect('connect');
  await journal.page.evaluate(() => window.fixture.closePort());
  await vi.waitFor(async () => {
    expect(await journal.page.evaluate(() => window.fixture.call('heard'))).toContain('child "port closed"');
  });
});

test('the child can close the port', async () => {
  await connect('connect');
  await post('close');
  expect(await next()).toBe('closed');
});

test('a port may end in main', async () => {
  await connect('connect-main');
  await post({ a: 1 });
  expect(await next()).toEqual({ main: { a: 1 } });
  await post('close');
  expect(await next()).toEqual({ main: 'close' });
  expect(await next()).toBe('closed');
  expect(await journal.page.evaluate(() => window.fixture.call('heard'))).toContain('port closed');
});

test('both ends may stay in main', async () => {
  expect(await journal.page.evaluate(() => window.fixture.call('both-in-main'))).toEqual({ early: '\u2028' });
});
