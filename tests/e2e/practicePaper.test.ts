// The Practice log and an attendance confirmation on paper, as a table and as PDF: what was chosen, and no word that could
// tell of whom.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { askPdf, HAS_POPPLER, NEEDS_POPPLER } from './askPdf.ts';
import {
  button,
  goTo,
  heading,
  lantern,
  nameCase,
  nameGroup,
  noteAttendance,
  statusLine,
  untilSaved,
  writingFields,
} from './steps.ts';
import { openedJournal } from './openedJournal.ts';
import { temporaryFolder } from './surroundings.ts';

const main = (page: Page) => page.getByRole('main');
const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** What a printer would show of the page as it stands now. */
async function onPaper(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  const words = await page.evaluate(() => document.body.innerText);
  await page.emulateMedia({ media: null });
  return words;
}

test('on paper and as a table: what was chosen, and no label, alias, tag or name of a group', async () => {
  const folder = temporaryFolder();
  onTestFinished(folder.remove);
  const journal = await openedJournal();
  const { page } = journal;
  await button(page, 'Name your first group').click();
  await nameGroup(page, { ...lantern, name: 'Qzvgroup' });
  await heading(page, 'Qzvgroup').waitFor();
  await button(page, 'Write after a session').click();
  await nameCase(page, 1, 'Qzvlabel');
  await writingFields(page).first().click();
  await page.keyboard.type('Qzvnote about Alder.');
  await noteAttendance(page, 'HLEA');
  await untilSaved(page);

  await goTo(page, 'Practice log');
  await button(page, 'Print or save').click();
  await heading(page, 'Print or save').waitFor();
  await page.getByLabel('Your name').fill('A. Leader');
  await page.getByLabel('Society', { exact: true }).fill('=The river society');
  await page.getByLabel('Lines for signatures').check();
  journal.answerPrintDialog('print');
  await button(page, 'Print the log').click();
  await statusLine(page).getByText('Handed to the printer.').waitFor();
  const { printed } = await journal.stats();
  expect(printed).toHaveLength(1);
  const shown = await main(page).innerText();
  expect(shown).toContain('A. Leader, =The river society');
  expect(shown).toContain('Counts entered by the leader; check with your society.');

  const forbidden = /Qzv|Alder|Finch|Heron|Larch|Maple|Wagtail|Thandeka|R\./;
  expect(shown).not.toMatch(forbidden);
  await page.getByLabel('Who led with you').selectOption('by name');
  await main(page).getByText('R.', { exact: true }).waitFor();
  await page.getByLabel('Who led with you').selectOption('left out');
  await page.getByLabel('Meetings with').selectOption('their month');

  const pdf = folder.path('practice-log.pdf');
  journal.answerSaveDialog(pdf);
  await button(page, 'Save as PDF').click();
  await statusLine(page).getByText('It is an ordinary file').waitFor();
  const leaves = new Uint8Array(readFileSync(pdf));
  expect(Buffer.from(leaves).toString('latin1')).not.toMatch(/Mozilla|Chrome|Skia|D:20\d\d/);
  const file = folder.path('practice-log.csv');
  journal.answerSaveDialog(file);
  await button(page, 'Save the meetings as a table').click();
  await statusLine(page).getByText('The table is saved,').waitFor();
  const [head, row, ...rest] = readFileSync(file, 'utf8').split('\r\n');
  expect(head).toBe('\ufeffDate,Kind of group,Modality,Setting,Minutes,My role');
  expect(row).toMatch(/^\d{4}-\d{2},ongoing,in person,,90,co-led$/);
  expect(rest).toEqual(['']);
  journal.answerSaveDialog('cancel');
  await button(page, 'Save the meetings as a table').click();
  await statusLine(page).getByText('Nothing was saved.').waitFor();
});

/** A group whose first member was here on its one evening and whose others are not noted; its confirmation is open. */
async function confirmOneEvening(page: Page): Promise<void> {
  await button(page, 'Name your first group').click();
  await nameGroup(page, { ...lantern, name: 'Qzvgroup' });
  await heading(page, 'Qzvgroup').waitFor();
  await button(page, 'Write after a session').click();
  await nameCase(page, 1, 'Qzvlabel');
  await noteAttendance(page, 'H');
  await untilSaved(page);
  await goTo(page, 'Groups');
  await button(page, 'Qzvgroup').click();
  await button(page, 'Attendance confirmation').click();
  await heading(page, 'Attendance confirmation').waitFor();
}

test('an attendance confirmation: counts only, and not noted is said', async () => {
  const journal = await openedJournal();
  const { page } = journal;
  await confirmOneEvening(page);
  const sheet = region(page, 'As it will be');
  await sheet.getByText('Not noted: 5').waitFor();
  await page.getByLabel('For', { exact: true }).selectOption('Finch');
  await main(page).getByText('Type the name that shall be printed.').waitFor();
  await page.getByLabel('Name to print').fill('Dr Ondrej Kral');
  await sheet.getByText('Dr Ondrej Kral took part in a Balint group.').waitFor();
  await sheet.getByText('One meeting has no attendance noted.').waitFor();
  await sheet.getByText('Here: 0').waitFor();
  expect(await sheet.innerText()).not.toMatch(/Qzv|Finch|Alder/);
  await button(page, 'Print the confirmation').click();
  await expect.poll(() => journal.dialogs.filter(({ kind }) => kind === 'print')).toHaveLength(1);
  const printed = await onPaper(page);
  expect(printed).toContain('Dr Ondrej Kral took part in a Balint group.');
  expect(printed).not.toMatch(/Qzv|Finch|Alder/);
  journal.answerPrintDialog('print');
  await statusLine(page).getByText('Handed to the printer.').waitFor();

  journal.answerSaveDialog('cancel');
  await button(page, 'Save as PDF').click();
  await statusLine(page).getByText('Nothing was saved.').waitFor();
  const taken = temporaryFolder();
  onTestFinished(taken.remove);
  journal.answerSaveDialog(join(taken.path('missing'), 'attendance.pdf'));
  await button(page, 'Save as PDF').click();
  await statusLine(page)
    .getByText(/^Something on the way to the disk failed/)
    .waitFor();
});

test.skipIf(!HAS_POPPLER)(
  `as PDF, read by another program: the log and two confirmations${NEEDS_POPPLER}`,
  async () => {
    const folder = temporaryFolder();
    onTestFinished(folder.remove);
    const journal = await openedJournal();
    const { page } = journal;
    const saved = async (name: string): Promise<string> => {
      const file = folder.path(name);
      journal.answerSaveDialog(file);
      await button(page, 'Save as PDF').click();
      await expect.poll(() => existsSync(file)).toBe(true);
      await statusLine(page).getByText('It is an ordinary file').waitFor();
      return askPdf('pdftotext', new Uint8Array(readFileSync(file)), '-layout');
    };
    const forbidden = /Qzv|Alder|Finch|Heron|Larch|Maple|Wagtail|Thandeka|R\./;
    await confirmOneEvening(page);
    await region(page, 'As it will be').getByText('Not noted: 5').waitFor();
    const totals = await saved('totals.pdf');
    expect(totals).toMatch(/Meetings held:\s+1\b/);
    expect(totals).toMatch(/Not noted:\s+5\b/);
    expect(totals).not.toMatch(forbidden);

    await page.getByLabel('For', { exact: true }).selectOption('Finch');
    await page.getByLabel('Name to print').fill('Dr Ondrej Kral');
    await region(page, 'As it will be').getByText('Dr Ondrej Kral took part in a Balint group.').waitFor();
    const one = await saved('one.pdf');
    expect(one).toContain('Dr Ondrej Kral took part in a Balint group.');
    expect(one).toMatch(/Not noted:\s+1\b/);
    expect(one).not.toMatch(forbidden);

    await goTo(page, 'Practice log');
    await button(page, 'Print or save').click();
    await page.getByLabel('Your name').fill('A. Leader');
    await page.getByLabel('Society', { exact: true }).fill('=The river society');
    await main(page).getByText('A. Leader, =The river society').waitFor();
    const log = await saved('log.pdf');
    expect(log).toContain('A. Leader, =The river society');
    expect(log).toContain('Counts entered by the leader; check with your society.');
    expect(log).not.toMatch(forbidden);
  },
);
