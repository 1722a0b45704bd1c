// What the desktop does for the app: keys, dialogs, clipboard, paper, power, colours.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { FIXTURE } from './fixture/program.ts';
import { type Journal, launchJournal } from './launchJournal.ts';

let journal: Journal;

beforeAll(async () => {
  journal = await launchJournal({
    main: FIXTURE,
    viewport: { width: 1000, height: 700 },
    timezone: 'Asia/Tokyo',
    locale: 'de-DE',
  });
});
afterAll(() => journal.kill());

const call = (name: string) => journal.page.evaluate((operation) => window.fixture.call(operation), name);

test('viewport, language and time zone are those that were asked for', async () => {
  const seen = await journal.page.evaluate(() => [
    innerWidth,
    innerHeight,
    navigator.language,
    Intl.DateTimeFormat().resolvedOptions().timeZone,
  ]);
  expect(seen).toEqual([1000, 700, 'de-DE', 'Asia/Tokyo']);
});

test('an accelerator runs its menu item, and the page never sees the key', async () => {
  await journal.page.keyboard.press('Control+k');
  await journal.page.keyboard.press('Control+Shift+Digit1');
  await journal.page.keyboard.press('x');
  await vi.waitFor(async () => expect(await call('heard')).toEqual(expect.arrayContaining(['clicked', 'shifted'])));
  expect(await journal.page.evaluate(() => window.keys)).toEqual(['Control', 'Control', 'Shift', 'x']);
});

test('dialogs take the answer of the test, given before or after they open', async () => {
  journal.answerSaveDialog('/somewhere/x.pdf');
  expect(await call('save')).toEqual({ canceled: false, filePath: '/somewhere/x.pdf' });
  const waiting = call('save');
  await vi.waitFor(() => expect(journal.dialogs).toHaveLength(2));
  journal.answerSaveDialog('cancel');
  expect(await waiting).toEqual({ canceled: true, filePath: '' });
  journal.answerMessageBox(1);
  expect(await call('ask')).toEqual({ response: 1, checkboxChecked: false });
  expect(journal.dialogs).toMatchObject([
    { kind: 'save', options: { defaultPath: 'x.pdf', title: 'Save' } },
    { kind: 'save' },
    { kind: 'message', options: { message: 'Sure?', buttons: ['Yes', 'No'] } },
  ]);
});

test('main reads and clears what the page copied, although the page itself may not read', async () => {
  await journal.page.locator('#copy').selectText();
  await journal.page.keyboard.press('Control+c');
  await vi.waitFor(async () => expect(await call('clipboard')).toBe('copied words'));
  expect(await call('own-formats')).toBe(false);
  await call('clear-clipboard');
  await vi.waitFor(async () => expect(await call('clipboard')).toBe(''));
});

test('main can tell a copy with a format that the page named itself, without reading it', async () => {
  await journal.page.evaluate(() => {
    document.addEventListener('copy', mark, { once: true });
    function mark(event: ClipboardEvent): void {
      event.preventDefault();
      event.clipboardData?.setData('text/plain', 'marked words');
      event.clipboardData?.setData('application/x-own', '1');
    }
  });
  await journal.page.locator('#copy').selectText();
  await journal.page.keyboard.press('Control+c');
  await vi.waitFor(async () => expect(await call('clipboard')).toBe('marked words'));
  expect(await call('own-formats')).toBe(true);
  await journal.page.keyboard.press('Control+c');
  await vi.waitFor(async () => expect(await call('clipboard')).toBe('copied words'));
  expect(await call('own-formats')).toBe(false);
  await call('clear-clipboard');
});

test('the page prints to PDF', async () => {
  expect(await call('pdf')).toBe('%PDF-');
});

test('the title stays what the app made it', async () => {
  await journal.page.evaluate(() => {
    document.title = 'words of a note';
  });
  expect(await call('title')).toBe('Fixture');
});

test('pages and main follow the colours of the system', async () => {
  expect(await call('dark')).toBe(false);
  journal.setSystemColors('dark');
  await journal.page.waitForFunction(() => matchMedia('(prefers-color-scheme: dark)').matches);
  expect(await call('dark')).toBe(true);
});

test('idle time is what the test says, or counted', async () => {
  journal.setSystemIdleTime(301);
  expect(await call('idle')).toBe(301);
  journal.setSystemIdleTime(null);
  expect(await call('idle')).toBeLessThan(301);
});

test('a context menu is offered to the app and never shown', async () => {
  await journal.page.locator('textarea').click({ button: 'right' });
  await vi.waitFor(async () => expect(await call('heard')).toContain('context-menu true'));
});
