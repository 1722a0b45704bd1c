// Earlier versions of a text: kept when a leader comes back and changes it, compared, put back, and still there after
// whatever ended the program.
import process from 'node:process';
import type { Locator, Page } from 'playwright';
import { expect, test } from 'vitest';
import type { Journal } from '../host/launchJournal.ts';
import {
  beginSession,
  button,
  goTo,
  heading,
  lock,
  paragraphsOf,
  search,
  statusLine,
  unlock,
  untilSaved,
  writingFields,
} from './steps.ts';
import { layDownJournal, startJournal, temporaryUserData } from './surroundings.ts';

const PASSPHRASE = 'four quiet lanterns by the river';

async function openSession(): Promise<Journal> {
  const userData = temporaryUserData();
  await layDownJournal(userData, PASSPHRASE);
  const journal = await startJournal({ userData });
  await unlock(journal.page, PASSPHRASE);
  await beginSession(journal.page, 'Lantern');
  return journal;
}

async function typeAtEnd(page: Page, words: string): Promise<void> {
  await writingFields(page).first().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
}

async function backToSession(page: Page): Promise<void> {
  await goTo(page, 'Groups');
  await page.getByRole('main').getByRole('button', { name: 'Lantern', exact: true }).click();
  await page.getByRole('list', { name: 'Sessions' }).getByRole('button').first().click();
  await heading(page, 'After the session').waitFor();
}

/** Leaves the page. Who comes back before the disk has the words never left them, so that is waited for. */
async function leaveAndComeBack(page: Page): Promise<void> {
  await untilSaved(page);
  await goTo(page, 'Today');
  await backToSession(page);
}

const folded = (page: Page): Locator => button(page, 'Earlier versions');
const rows = (page: Page): Locator =>
  page.getByRole('list', { name: 'Earlier versions' }).getByRole('button', { expanded: false });
const opened = (page: Page): Locator => page.getByRole('group', { name: /^As it stood on / });
const hasFocus = (element: Locator): Promise<boolean> => element.evaluate((one) => one === document.activeElement);
const said = (marks: Locator): Promise<string[]> =>
  marks.evaluateAll((all) => all.filter((one) => one.querySelector('.only-heard')).map((one) => one.textContent ?? ''));

test('a text that is changed later can be compared with what it was, and put back, with the keyboard alone', async () => {
  const journal = await openSession();
  const { page } = journal;
  await typeAtEnd(page, 'A long silence.');
  await leaveAndComeBack(page);
  expect(await folded(page).count()).toBe(0);
  await typeAtEnd(page, ' Then rain.');
  await folded(page).waitFor();

  await folded(page).press('Enter');
  expect(await rows(page).count()).toBe(1);
  await rows(page).press('Enter');
  expect(await hasFocus(opened(page).getByRole('heading', { level: 3 }))).toBe(true);
  expect(await said(opened(page).locator('del'))).toEqual(['only now:  Then rain.']);
  expect(await said(opened(page).locator('ins'))).toEqual([]);

  await button(page, 'Put this text back').press('Enter');
  await statusLine(page)
    .getByText(/^The earlier text is back\./)
    .waitFor();
  expect(await paragraphsOf(writingFields(page).first())).toEqual(['A long silence.']);
  await expect.poll(() => rows(page).count()).toBe(2);
  expect(await hasFocus(rows(page).last())).toBe(true);

  // What it replaced is the newest version now.
  await rows(page).first().press('Enter');
  await opened(page).waitFor();
  expect(await said(opened(page).locator('ins'))).toEqual(['only then:  Then rain.']);
  await button(page, 'Close').press('Enter');
  expect(await opened(page).count()).toBe(0);
  expect(await hasFocus(rows(page).first())).toBe(true);

  await lock(journal);
  await unlock(journal.page, PASSPHRASE);
  await heading(journal.page, 'After the session').waitFor();
  expect(await paragraphsOf(writingFields(journal.page).first())).toEqual(['A long silence.']);
  await folded(journal.page).click();
  expect(await rows(journal.page).count()).toBe(2);
});

test('a text that was emptied comes back from its earlier version', async () => {
  const { page } = await openSession();
  await typeAtEnd(page, 'A long silence.');
  await leaveAndComeBack(page);
  await writingFields(page).first().click();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await leaveAndComeBack(page);
  expect(await paragraphsOf(writingFields(page).first())).toEqual(['']);
  await folded(page).click();
  await rows(page).click();
  await button(page, 'Put this text back').click();
  await expect.poll(() => paragraphsOf(writingFields(page).first())).toEqual(['A long silence.']);
});

test('the private page keeps its versions to itself', async () => {
  const { page } = await openSession();
  await typeAtEnd(page, 'A long silence.');
  await button(page, 'Go on alone').click();
  await heading(page, 'Private reflection').waitFor();
  await typeAtEnd(page, 'I was angry.');
  await untilSaved(page);
  await button(page, 'Back to the session').click();
  await heading(page, 'After the session').waitFor();
  await button(page, 'Go on alone').click();
  await heading(page, 'Private reflection').waitFor();
  await writingFields(page).first().click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('I was tired.');
  await folded(page).click();
  await rows(page).click();
  expect(await said(opened(page).locator('ins'))).toEqual(['only then: angry']);

  await button(page, 'Back to the session').click();
  await heading(page, 'After the session').waitFor();
  expect(await folded(page).count()).toBe(0);
  // Nor does the search know an earlier version, not even where private pages are asked.
  const results = await search(page, 'tired');
  await button(page, 'Also my private pages').click();
  await expect.poll(() => results.count()).toBe(1);
  await page.getByRole('searchbox').fill('angry');
  await page.getByRole('main').getByText('Nothing found, on the private pages either.').waitFor();
});

/** Milliseconds that the leader is promised: what was typed longer ago is on the disk. */
const DURABLE_AFTER = 1_000;

test('the vault process killed a second after the last key takes neither the draft nor what stood before it', async () => {
  const journal = await openSession();
  const { page } = journal;
  await typeAtEnd(page, 'A long silence.');
  await leaveAndComeBack(page);
  await typeAtEnd(page, ' Then rain.');
  // Time itself is what is tested here, so it is waited for.
  const typed = performance.now();
  while (performance.now() - typed < DURABLE_AFTER) await page.evaluate(() => document.readyState);
  const next = journal.nextWindow();
  for (const pid of (await journal.processes()).utilities) process.kill(pid, 'SIGKILL');
  await next;
  await journal.page.getByText(/^The journal stopped unexpectedly/).waitFor();
  await unlock(journal.page, PASSPHRASE);
  await backToSession(journal.page);
  expect(await paragraphsOf(writingFields(journal.page).first())).toEqual(['A long silence. Then rain.']);
  await folded(journal.page).click();
  await rows(journal.page).click();
  expect(await said(opened(journal.page).locator('del'))).toEqual(['only now:  Then rain.']);
});
