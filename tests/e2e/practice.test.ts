// The Practice log in the built program: entries, a table that is pasted, requirements as counts, and no word that could tell
// of whom.
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import {
  beginSession,
  button,
  goTo,
  heading,
  lock,
  nameCase,
  pressLock,
  statusLine,
  unlock,
  untilSaved,
  writingFields,
} from './steps.ts';
import { rowOf } from './logSteps.ts';
import { openedJournal, PASSPHRASE } from './openedJournal.ts';

const main = (page: Page) => page.getByRole('main');
const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('an empty log says so; a session, earlier practice and a profile are counted', async () => {
  const { page } = await openedJournal();
  await page.keyboard.press('Control+4');
  await heading(page, 'Practice log').waitFor();
  await main(page).getByText('Counts appear after the first session.').waitFor();
  await main(page).getByText('No requirements chosen.').waitFor();

  await goTo(page, 'Today');
  await beginSession(page, 'Qzvgroup');
  await nameCase(page, 1, 'Qzvlabel one');
  await nameCase(page, 2, 'Qzvlabel two');
  await untilSaved(page);
  await goTo(page, 'Practice log');
  expect(await rowOf(page, 'All').allInnerTexts()).toEqual(['1', '2', '1.5', '1']);

  await button(page, 'Add earlier practice').click();
  await heading(page, 'Earlier practice').waitFor();
  await button(page, 'Keep').click();
  await main(page).getByText('A day is missing here.').first().waitFor();
  await page.getByLabel('From').fill('2019-01-01');
  await page.getByLabel('To').fill('2018-01-01');
  await page.getByLabel('How many').fill('22');
  await button(page, 'Keep').click();
  await main(page).getByText('This is before the first day.').waitFor();
  await page.getByLabel('To').fill('2020-12-31');
  await page.getByLabel('Cases in each meeting').fill('1');
  await button(page, 'Keep').click();
  await heading(page, 'Practice log').waitFor();
  expect(await rowOf(page, 'All').allInnerTexts()).toEqual(['23', '24', '1.5', '1']);

  await button(page, 'Pick a profile').click();
  await button(page, 'Balint Australia New Zealand').click();
  const requirements = page.getByRole('list', { name: 'Requirements' });
  await requirements.getByText('24 of 30 case discussions, as: led alone or co-led.').waitFor();
  await requirements.getByText('23 meetings, as: led alone or co-led; 20 asked for.').waitFor();
  await main(page).getByText('Check with your society.').waitFor();
  const words = await main(page).innerText();
  expect(words).not.toMatch(/Qzv|eligible|%|remaining|still to do/i);
});

test('a table that was pasted: a sentence for each line, taken in at once, undone', async () => {
  const { page } = await openedJournal();
  await goTo(page, 'Practice log');
  await button(page, 'Type or paste a table').click();
  await heading(page, 'Earlier practice as a table').waitFor();
  await button(page, 'Look at it').click();
  await statusLine(page).getByText('There is nothing in the table yet.').waitFor();
  await page
    .getByRole('textbox', { name: 'Or paste it from a spreadsheet' })
    .fill(
      'Date;Minutes;Cases;Note\n10.3.2024;90;2;=1+1\n;90;1;\n30.2.2024;90;1;\n17.3.2024;2000;1;\n24.3.2024;60;1;\n',
    );
  await button(page, 'Look at it').click();
  await main(page).getByText('2 of 5 lines can be taken in. Nothing has been imported yet.').waitFor();
  for (const sentence of [
    'Line 3 has no date, so it was left out.',
    'Line 4 has a date that is in no calendar, so it was left out.',
    'Line 5 has a meeting that is not from 1 to 1440 minutes long, so it was left out.',
    'One column has a name that says nothing here; it is not read.',
  ]) {
    await main(page).getByText(sentence).waitFor();
  }
  await button(page, 'Take in 2 lines').click();
  await main(page).getByText('2 lines were taken in.').waitFor();
  await button(page, 'Undo this').click();
  await statusLine(page).getByText('It is as it was before.').waitFor();
  await button(page, 'Look at it').click();
  await button(page, 'Take in 2 lines').click();
  await button(page, 'Back to the log').click();
  expect(await rowOf(page, 'All').allInnerTexts()).toEqual(['2', '3', '2.5', '1; 60 minutes left over']);
});

test('typed line by line, and pasting several cells into one leads to the other field', async () => {
  const { page } = await openedJournal();
  await goTo(page, 'Practice log');
  await button(page, 'Type or paste a table').click();
  await page.getByLabel('Date, line 1').fill('2024-03-10');
  await page.getByLabel('How many, line 1').fill('12');
  await page.getByLabel('Counted in, line 1').selectOption('double hours of 90 minutes');
  await page.getByLabel('My role, line 1').selectOption('member');
  await page.getByLabel('Date, line 3').fill('soon');
  await button(page, 'Look at it').click();
  await main(page).getByText('1 of 2 lines can be taken in.').waitFor();
  await main(page).getByText('Line 4 has a date that is in no calendar').waitFor();
  await button(page, 'Change the table').click();
  await page.getByLabel('Date, line 2').evaluate((field) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Date\tMinutes\n2024-05-01\t90');
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await statusLine(page).getByText('What you pasted has several cells').waitFor();
  await button(page, 'Look at it').click();
  await main(page).getByText('1 of 1 lines can be taken in.').waitFor();
});

test('supervision: its facts, what was taken away on a page of its own, and deleting that can be undone', async () => {
  const journal = await openedJournal();
  const { page } = journal;
  await goTo(page, 'Practice log');
  await button(page, 'Add a supervision session').click();
  await page.getByLabel('Date').fill('2026-02-03');
  await page.getByLabel('It was on a recording of my leading').check();
  await button(page, 'Keep').click();
  const supervision = region(page, 'Supervision');
  await supervision.getByText('on a recording').waitFor();
  await supervision.getByRole('listitem').first().getByRole('button').click();
  await button(page, 'What I took away').click();
  await heading(page, 'What I took away').waitFor();
  await writingFields(page).first().click();
  await page.keyboard.type('Qzvprivate: to wait longer.');
  await untilSaved(page);
  await button(page, 'Back to the session').click();
  await button(page, 'Back to the log').click();
  await supervision.getByText('private', { exact: true }).waitFor();
  expect(await main(page).innerText()).not.toContain('Qzvprivate');
  await goTo(page, 'Search');
  await page.getByRole('searchbox').fill('Qzvprivate');
  await main(page).getByText('Nothing found.').waitFor();

  await goTo(page, 'Practice log');
  await supervision.getByRole('listitem').first().getByRole('button').click();
  await button(page, 'Delete').click();
  await supervision.getByText('None noted yet.').waitFor();
  await page.getByRole('list', { name: 'Deleted since the last lock' }).getByRole('button').click();
  await supervision.getByText('on a recording').waitFor();
  const next = journal.nextWindow();
  await pressLock(page);
  await next;
  await unlock(journal.page, PASSPHRASE);
  await goTo(journal.page, 'Practice log');
  await region(journal.page, 'Supervision').getByText('private', { exact: true }).waitFor();
  await lock(journal);
});

test('a profile of one’s own: written, kept through a lock, counted by', async () => {
  const journal = await openedJournal();
  const { page } = journal;
  await goTo(page, 'Practice log');
  await button(page, 'Pick a profile').click();
  await button(page, 'An empty one of your own').click();
  await heading(page, 'Requirements').waitFor();
  await page.getByLabel('Name', { exact: true }).fill('The river society');
  await button(page, 'Add a requirement').click();
  await page.getByLabel('At least', { exact: true }).fill('0');
  await main(page).getByText('A number from 1 to 9,999.').waitFor();
  await page.getByLabel('At least', { exact: true }).fill('12');
  await page.getByLabel('Shape').selectOption('a count in every month or year');
  await page.getByLabel('In your own words').fill('Monthly');
  const next = journal.nextWindow();
  await pressLock(page);
  await next;
  await unlock(journal.page, PASSPHRASE);
  await goTo(journal.page, 'Practice log');
  await main(journal.page).getByText('Counted by The river society.').waitFor();
  await journal.page
    .getByRole('list', { name: 'Requirements' })
    .getByText('Monthly: 12 meetings in each of 24 months: enough in 0.')
    .waitFor();
});
