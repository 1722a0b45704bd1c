// The wall between page and preload, and who main takes a caller for.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FIXTURE } from './fixture/program.ts';
import { type Journal, launchJournal } from './launchJournal.ts';

let journal: Journal;

beforeAll(async () => {
  journal = await launchJournal({ main: FIXTURE, args: ['--subframes'] });
});
afterAll(() => journal.kill());

test('the page sees what is exposed before its own scripts run, and nothing else of the preload', async () => {
  const seen = await journal.page.evaluate(() => ({
    atStart: window.atStart,
    keys: Object.keys(window).filter((name) => /secret|require|module|ipc|host|electron/i.test(name)),
    process: 'process' in window,
    require: 'require' in window,
    secret: 'secretOfPreload' in window,
  }));
  expect(seen).toEqual({ atStart: 'object', keys: [], process: false, require: false, secret: false });
});

test('what is exposed cannot be changed', async () => {
  const after = await journal.page.evaluate(() => {
    const tries = [
      () => Object.assign(window, { fixture: {} }),
      () => Object.assign(window.fixture, { call: () => 'forged' }),
      () => (window.fixture.nested.list as unknown[]).push('more'),
      () => Object.defineProperty(window, 'fixture', { value: {} }),
    ];
    const thrown = tries.filter((attempt) => {
      try {
        attempt();
        return false;
      } catch {
        return true;
      }
    });
    return { thrown: thrown.length, version: window.fixture.version, nested: window.fixture.nested };
  });
  expect(after).toEqual({ thrown: 4, version: 3, nested: { list: [1, { two: 2 }] } });
});

test('values, callbacks, promises and errors cross the bridge', async () => {
  const crossed = await journal.page.evaluate(async () => {
    const message = await window.fixture.call('fail').catch((problem: unknown) => String(problem));
    let thrown: unknown;
    try {
      window.fixture.fail();
    } catch (problem) {
      thrown = problem;
    }
    return {
      now: window.fixture.now(2, 3),
      each: window.fixture.each([1, 2], (one) => one * 10),
      later: await window.fixture.later((word) => `${word},`),
      echo: await window.fixture.call('echo', { deep: [null, true, 'ü\u2028'] }),
      message,
      ours: thrown instanceof Error,
      thrown: String(thrown),
    };
  });
  expect(crossed).toEqual({
    now: { sum: 5 },
    each: [10, 20],
    later: 'called, back',
    echo: { deep: [null, true, 'ü\u2028'] },
    message: "Error: Error invoking remote method 'fixture': Error: as asked",
    ours: true,
    thrown: 'Error: from the preload',
  });
});

test('a page that changes its own built-ins harms only itself', async () => {
  await journal.page.evaluate(() => {
    Object.assign(JSON, { stringify: () => '"forged"', parse: () => 'forged' });
    EventTarget.prototype.dispatchEvent = () => false;
    Object.assign(Promise, { resolve: () => Promise.reject(new Error('forged')) });
  });
  const call = () => window.fixture.now(20, 22).sum;
  expect(await journal.page.evaluate(call)).toBe(42);
  await journal.page.evaluate(() => location.reload());
  await journal.page.waitForFunction(() => window.atStart === 'object');
});

test('the preload has the modules of a sandboxed preload only', async () => {
  expect(
    await journal.page.evaluate(() => [window.fixture.needs('electron'), window.fixture.needs('node:fs')]),
  ).toEqual(['object', 'module not found: node:fs']);
});

test('main knows the frame that calls, by the world the call comes from', async () => {
  const main = { url: 'app://journal/index.html', isMain: true, isTop: true, isOurs: true };
  expect(await journal.page.evaluate(() => window.fixture.whoAtStart())).toEqual(main);

  await journal.page.evaluate(
    () =>
      new Promise((resolve) => {
        const frame = document.createElement('iframe');
        frame.src = 'frame.html';
        frame.onload = resolve;
        document.body.append(frame);
      }),
  );
  const frame = journal.page.frames()[1];
  expect(await frame?.evaluate(() => window.fixture.call('who'))).toEqual({
    url: 'app://journal/frame.html',
    isMain: false,
    isTop: false,
    isOurs: true,
  });
});

test('a frame that has gone is nobody', async () => {
  const frame = journal.page.frames()[1];
  await frame?.evaluate(() => window.fixture.call('keep-sender'));
  expect(await journal.page.evaluate(() => window.fixture.call('kept-sender'))).toBe('somebody');
  await journal.page.evaluate(() => document.querySelector('iframe')?.remove());
  expect(await journal.page.evaluate(() => window.fixture.call('kept-sender'))).toBe('nobody');
});
