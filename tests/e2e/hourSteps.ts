// Preparing an hour as a leader does it, for tests about what comes of it.
import type { Page } from 'playwright';
import type { Journal } from '../host/launchJournal.ts';
import { button, goTo, heading, statusLine } from './steps.ts';

/** Takes the first paragraph of the newest session, and goes to the last step. `output` is given what is read. */
export async function goToLeave(page: Page, form: string, output: (text: string) => void = () => {}): Promise<void> {
  await goTo(page, 'Supervision');
  await button(page, 'Prepare an hour').click();
  await heading(page, 'Choose').waitFor();
  await page.getByRole('main').getByRole('button', { expanded: false, name: /,/ }).first().click();
  await page.getByRole('button', { name: 'Take X' }).first().click();
  await page.getByText('1 paragraph taken').waitFor();
  await page.getByRole('radio', { name: form, exact: true }).check();
  await page.getByRole('radio', { name: 'neither' }).check();
  await button(page, 'Go on').click();
  await heading(page, 'Decide').waitFor();
  while ((await page.getByText('Every doubt is decided.').count()) === 0) {
    await page.keyboard.press('k');
    await statusLine(page).getByText('Kept.').waitFor();
  }
  await button(page, 'Go on to reading').click();
  await heading(page, 'Read').waitFor();
  output(await page.getByRole('main').innerText());
  await untilShown(page);
  await button(page, 'Read Space').click();
  await page.getByText('1 of 1 read').first().waitFor();
  await button(page, 'Go on to letting it leave').click();
  await heading(page, 'Let it leave').waitFor();
  await page.getByText(/^[\d,]+ bytes$/).waitFor();
}

export async function prepareHour(
  journal: Journal,
  form: string,
  target: string,
  output: (text: string) => void,
): Promise<void> {
  const { page } = journal;
  await goToLeave(page, form, output);
  journal.answerSaveDialog(target);
  await button(page, /^Save this /).click();
  await statusLine(page)
    .getByText(/^It is saved, /)
    .waitFor();
}

/** A paragraph can be called read when the vault process knows that it is before the reader. */
export const untilShown = (page: Page): Promise<void> => page.locator('[aria-busy="false"]').waitFor();
