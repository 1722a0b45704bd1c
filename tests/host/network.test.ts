// Nothing leaves: requests, navigations, windows, permissions, downloads.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { FIXTURE } from './fixture/program.ts';
import { type Journal, launchJournal } from './launchJournal.ts';

let journal: Journal;

beforeAll(async () => {
  journal = await launchJournal({ main: FIXTURE });
});
afterAll(() => journal.kill());

const heard = () => journal.page.evaluate(() => window.fixture.call('heard'));
const refused = async () => (await journal.stats()).refused.map(({ url, by }) => `${by} ${url}`);

test("the app's own files and its policy come from its handler", async () => {
  const page = await journal.page.evaluate(() => getComputedStyle(document.querySelector('h1') ?? document.body).color);
  expect(page).toBe('rgb(1, 2, 3)');
  await journal.page.evaluate(() => {
    document.head.append(Object.assign(document.createElement('style'), { textContent: 'h1 { color: red }' }));
  });
  await vi.waitFor(async () =>
    expect((await journal.stats()).violations).toMatchObject([{ directive: 'style-src-elem' }]),
  );
});

test("the page's policy stops requests before they are any", async () => {
  await journal.page.evaluate(() => navigator.sendBeacon('https://example.test/beacon', 'words'));
  expect(await journal.page.evaluate(() => window.startWorker('worker.js'))).toBe('refused');
  await vi.waitFor(async () => expect((await journal.stats()).violations).toHaveLength(2));
  expect(await refused()).toEqual([]);
});

test('navigations are offered to the app and stay where they are', async () => {
  await journal.page.evaluate(() => {
    location.href = 'https://example.test/typed';
  });
  await journal.page.click('#away', { noWaitAfter: true });
  await vi.waitFor(async () =>
    expect(await refused()).toEqual(['navigation https://example.test/typed', 'navigation https://example.test/away']),
  );
  expect(journal.page.url()).toMatch(/index\.html$/);
  const list = await heard();
  expect(list).toContain('will-frame-navigate true https://example.test/away');
  expect(list).not.toContain('will-navigate https://example.test/away');
});

test('a frame may not go anywhere either', async () => {
  await journal.page.evaluate(
    () =>
      new Promise((resolve) => {
        const frame = Object.assign(document.createElement('iframe'), { src: 'frame.html', onload: resolve });
        document.body.append(frame);
      }),
  );
  await journal.page.evaluate(() => frames[0]?.location.assign('/elsewhere.html'));
  await vi.waitFor(async () =>
    expect(await heard()).toContain('will-frame-navigate false app://journal/elsewhere.html'),
  );
});

test('no window opens', async () => {
  expect(await journal.page.evaluate(() => window.open('https://example.test/script'))).toBeNull();
  await journal.page.click('#blank');
  await vi.waitFor(async () =>
    expect((await journal.stats()).popups.map(({ url }) => url)).toEqual([
      'https://example.test/script',
      'https://example.test/blank',
    ]),
  );
  expect(await heard()).toEqual(
    expect.arrayContaining(['open https://example.test/script', 'open https://example.test/blank']),
  );
  await vi.waitFor(() => expect(journal.page.context().pages()).toEqual([journal.page]));
  expect((await refused()).filter((line) => line.includes('blank') || line.includes('script'))).toEqual([]);
});

test("permissions follow the app's handler", async () => {
  const states = await journal.page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'clipboard-read'] as PermissionName[];
    const all = await Promise.all(names.map((name) => navigator.permissions.query({ name })));
    return all.map(({ state }) => state);
  });
  expect(states).toEqual(['granted', 'denied', 'denied', 'denied']);
});

test('downloads are told to the app and refused', async () => {
  await journal.page.evaluate(() => {
    const href = URL.createObjectURL(new Blob(['words']));
    Object.assign(document.createElement('a'), { href, download: 'x.txt' }).click();
  });
  await vi.waitFor(async () => expect((await journal.stats()).downloads).toMatchObject([{ fileName: 'x.txt' }]));
});

test('an allowed navigation goes on to the handler', async () => {
  await journal.page.click('#allowed');
  await journal.page.waitForURL(/allowed\.html$/);
  expect(await journal.page.title()).toBe('Allowed');
});

test('without a policy, requests of page and worker are refused by the app, and what it lets through by the host', async () => {
  await journal.page.evaluate(() => location.assign('open.html'));
  await journal.page.waitForURL(/open\.html$/);
  const before = (await refused()).length;
  await journal.page.evaluate(async () => {
    await fetch('https://example.test/fetched').catch(() => {});
    await fetch('https://example.test/let-through').catch(() => {});
    await window.startWorker('open-worker.js');
    navigator.sendBeacon('https://example.test/beacon', 'words');
    new Image().src = 'https://example.test/image';
  });
  await vi.waitFor(async () =>
    expect((await refused()).slice(before).toSorted()).toEqual([
      'app https://example.test/beacon',
      'app https://example.test/fetched',
      'app https://example.test/from-worker',
      'app https://example.test/image',
      'host https://example.test/let-through',
    ]),
  );
});
