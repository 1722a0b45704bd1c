// Looking back, in the example journal: its frame and its end, sessions over time by keyboard, the calendar, pictures without
// persons, a narrowed search. One launch, because all of it only reads.
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { english as example } from '../../main/example/english.ts';
import { english } from '../../renderer/text/en/index.ts';
import { button, goTo, heading, statusLine } from './steps.ts';
import { journalFile, startJournal, temporaryUserData } from './surroundings.ts';

const LONGEST_NOTE = example.felt[0] ?? '';

test('looking around the example journal', { timeout: 120_000 }, async () => {
  const userData = temporaryUserData();
  const journal = await startJournal({ userData });
  const { page } = journal;
  await button(page, 'Look around the example journal').click();
  await heading(page, 'Today').waitFor();
  const frame = page.getByRole('region', { name: 'Example' });
  expect(await frame.innerText()).toContain('Nothing here is real');

  // Over time: all groups by month, with no word of a note, and more than what is near the window.
  await goTo(page, 'Groups');
  await button(page, 'Sessions over time').click();
  const months = page.getByRole('list', { name: 'Months with sessions' });
  await months.getByRole('button').first().waitFor();
  const words = await page.getByRole('main').innerText();
  expect(words).toContain('Lantern');
  expect(words).not.toContain(LONGEST_NOTE.slice(0, 30));
  expect(await frame.isVisible()).toBe(true);

  // The calendar by keyboard: one stop, from day to day and month to month, and a day opens its sessions.
  await button(page, 'As a calendar').click();
  await heading(page, 'Calendar of sessions').waitFor();
  await button(page, 'Month before').click();
  const day = page.getByRole('gridcell').and(page.locator('[tabindex="0"]'));
  await day.focus();
  const before = await day.innerText();
  await page.keyboard.press('ArrowRight');
  expect(await page.getByRole('gridcell').and(page.locator(':focus')).innerText()).not.toBe(before);
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageDown');
  expect(await page.getByRole('gridcell').and(page.locator(':focus')).count()).toBe(1);
  await page.getByRole('gridcell', { name: 'Lantern' }).first().click();
  const opened = page.getByRole('region', { name: /^Sessions on / });
  await opened.waitFor();
  expect(await opened.innerText()).toContain('Lantern');
  expect(await opened.evaluate((section) => section.contains(document.activeElement))).toBe(true);

  // Pictures: closed until opened; how presenting is shared has no name in it and is on no paper.
  await goTo(page, 'Groups');
  await button(page, 'Lantern').click();
  await heading(page, 'Lantern').waitFor();
  expect(await page.getByRole('img').count()).toBe(0);
  await button(page, 'Over time').click();
  const presenting = page.getByRole('region', { name: 'How presenting is shared' });
  await presenting.getByRole('img').waitFor();
  for (const table of await button(page, /^The same as a table/).all()) await table.click();
  const drawn = await page.getByRole('region', { name: 'Attendance', exact: true }).innerText();
  expect(drawn).toMatch(/\d+ here/);
  expect(drawn).toContain('no session');
  for (const name of example.members) expect(`${drawn} ${await presenting.innerText()}`).not.toContain(name);
  await page.emulateMedia({ media: 'print' });
  expect(await presenting.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });

  // Searching with words for filters; the private layer can only be chosen where it is searched.
  await goTo(page, 'Search');
  const choose = (name: string) => page.getByRole('combobox', { name, exact: true });
  expect(await choose('Layer').getByRole('option').allInnerTexts()).not.toContain('only private pages');
  await choose('Group').selectOption({ label: 'in Lantern' });
  await choose('Layer').selectOption('debrief');
  await page.getByRole('searchbox').fill('umbrella');
  const results = page.getByRole('list', { name: 'Results' }).locator('> li');
  await results.first().waitFor();
  for (const result of await results.allInnerTexts()) expect(result).toContain('Lantern');
  expect(await results.first().locator('mark').innerText()).toMatch(/umbrella/i);
  await button(page, english.search.alsoPrivate).click();
  await choose('Layer').selectOption('private');
  await page.getByRole('searchbox').fill('rescues');
  await expect.poll(() => results.allInnerTexts()).toContainEqual(expect.stringContaining('private'));
  await button(page, english.search.alsoPrivate).click();
  expect(await choose('Layer').inputValue()).toBe('');

  // Words are counted when asked, and nowhere before.
  // A session with a debrief, not one whose label alone has the word.
  await choose('Layer').selectOption('debrief');
  await page.getByRole('searchbox').fill('umbrella');
  await results.locator('mark').first().waitFor();
  await results.getByRole('button').first().click();
  await heading(page, 'After the session').waitFor();
  await page.locator('[role="textbox"][contenteditable="true"]').first().waitFor();
  expect(await page.locator('body').innerText()).not.toMatch(/\d+ words/);
  await page.keyboard.press('Control+K');
  await page.getByRole('combobox', { name: 'Type what you want to do' }).fill('count');
  await page.keyboard.press('Enter');
  await expect.poll(() => statusLine(page).innerText()).toMatch(/^\d{2,3} words in the texts of this page\.$/);

  // Nothing of it was written, a deed that writes says why not, and deleting ends it.
  await goTo(page, 'Where are my notes?');
  await button(page, english.backups.make).click();
  await page.getByText(english.errors.example).first().waitFor();
  expect(await statusLine(page).count()).toBe(1);
  await button(page, english.example.delete).click();
  await page.getByRole('dialog', { name: english.example.ask }).waitFor();
  const next = journal.nextWindow();
  await button(page, english.example.deleteIt)
    .click()
    .catch(() => {});
  await next;
  await button(journal.page, 'Begin a journal').waitFor();
  expect(existsSync(journalFile(userData))).toBe(false);
});
