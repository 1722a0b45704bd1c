// What reaches a printer, in the built program: one sheet when the leader asks for it, and nothing of the page otherwise,
// whoever asks.
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { button, goTo, heardWords, makeJournal, readRecoveryWords, statusLine } from './steps.ts';
import { startJournal } from './surroundings.ts';

const PASSPHRASE = 'four quiet lanterns by the river';

/** What a printer would show of the page as it stands now. */
async function onPaper(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const words = await page.evaluate(() => document.body.innerText);
  await page.emulateMedia({ media: null, colorScheme: null });
  return words;
}
const openedPrintDialogs = (journal: Awaited<ReturnType<typeof startJournal>>) =>
  journal.dialogs.filter(({ kind }) => kind === 'print');

test('the recovery words print on one sheet, and only while the dialog is open', async () => {
  const journal = await startJournal({ colorScheme: 'dark' });
  const { page } = journal;
  await makeJournal(page, PASSPHRASE);
  const paper = await readRecoveryWords(page);
  expect(await onPaper(page)).toBe('');
  await button(page, 'Print the words').click();
  await expect.poll(() => openedPrintDialogs(journal)).toHaveLength(1);
  const sheet = await onPaper(page);
  paper.forEach((word, index) => expect(sheet).toContain(`${index + 1} ${word}`));
  expect(sheet).not.toContain('I have written them down');
  // Nobody hears the words a second time.
  expect(sheet).toContain('Whoever has this paper');
  expect(await heardWords(page)).not.toContain('Whoever has this paper');
  journal.answerPrintDialog('print');
  await expect.poll(() => statusLine(page).innerText()).toBe('Handed to the printer.');
  expect(await onPaper(page)).toBe('');
  const { printed } = await journal.stats();
  expect(printed).toHaveLength(1);
  const pdf = Buffer.from(printed[0] ?? []).toString('latin1');
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[456][.\d]* 84[12][.\d]*\]/);
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
});

test('a print that was cancelled or failed is said, and can be tried again', async () => {
  const journal = await startJournal({ locale: 'en-US' });
  const { page } = journal;
  await makeJournal(page, PASSPHRASE);
  const outcomes = [
    ['cancel', 'Nothing was printed.'],
    ['fail', 'Nothing was printed: the system could not hand it to a printer. Look at the printer, then try again.'],
    ['print', 'Handed to the printer.'],
  ] as const;
  for (const [answer, sentence] of outcomes) {
    journal.answerPrintDialog(answer);
    await button(page, 'Print the words').click();
    await expect.poll(() => statusLine(page).innerText()).toBe(sentence);
  }
  expect(openedPrintDialogs(journal).map(({ options }) => options)).toEqual(
    outcomes.map(() => ({ silent: false, printBackground: false, pageSize: 'Letter' })),
  );
  const { printed } = await journal.stats();
  expect(Buffer.from(printed[0] ?? []).toString('latin1')).toMatch(/\/MediaBox \[0 0 612[.\d]* 79[12][.\d]*\]/);
});

test('a page that asks for a print itself gets none, and a note is on no paper', async () => {
  const journal = await startJournal();
  const { page } = journal;
  await makeJournal(page, PASSPHRASE);
  await button(page, 'Do this later').click();
  await button(page, 'Name it later').click();
  await goTo(page, 'Search');
  expect(await onPaper(page)).toBe('');
  const begun = await page.evaluate(() => {
    let prints = 0;
    addEventListener('beforeprint', () => (prints += 1));
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentWindow?.addEventListener('beforeprint', () => (prints += 1));
    window.print();
    frame.contentWindow?.print();
    dispatchEvent(new Event('beforeprint')); // the listener hears what there is to hear
    frame.remove();
    return prints;
  });
  expect(begun).toBe(1);
  expect(openedPrintDialogs(journal)).toEqual([]);
  const { console } = await journal.stats();
  expect(console.filter(({ text }) => text.includes("Ignored call to 'print()'")).length).toBeGreaterThan(0);
});
