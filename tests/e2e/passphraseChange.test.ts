// Changing the passphrase in the built program, both ways: what opens afterwards, what does not, and that a process killed in
// the middle leaves the journal wholly old or wholly new.
import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import type { Journal } from '../host/launchJournal.ts';
import {
  beginSession,
  button,
  field,
  goTo,
  heading,
  lock,
  pressLock,
  readRecoveryWords,
  statusLine,
  typeAskedWords,
  unlock,
  untilSaved,
  writingFields,
} from './steps.ts';
import { journalFile, layDownJournal, startJournal, temporaryUserData } from './surroundings.ts';

const OLD = 'four quiet lanterns by the river';
const NEW = 'ten chairs and an open window';
const TEXT = 'We were quiet';
const WRONG = 'That passphrase does not open this journal. Nothing was changed.';

/** An open journal with a text and a backup of before. */
async function written(): Promise<{ journal: Journal; userData: string }> {
  const userData = temporaryUserData();
  await layDownJournal(userData, OLD);
  const journal = await startJournal({ userData });
  const { page } = journal;
  await unlock(page, OLD);
  await beginSession(page, 'Lantern');
  await writingFields(page).first().click();
  await page.keyboard.type(TEXT);
  await untilSaved(page);
  await goTo(page, 'Where are my notes?');
  await button(page, 'Back up now').click();
  await page.getByText(/^Last backup: /).waitFor();
  return { journal, userData };
}

const present = (page: Page) => page.getByLabel('The present passphrase', { exact: true });
const next = (page: Page) => page.getByLabel('The new passphrase', { exact: true });

async function openChange(page: Page): Promise<void> {
  await goTo(page, 'Settings');
  await button(page, 'Change the passphrase').click();
  await heading(page, 'Change the passphrase').waitFor();
}

async function refusedAtTheDoor(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await button(page, 'Open').click();
  await page.getByText(WRONG).first().waitFor();
}

async function textIsThere(page: Page): Promise<void> {
  await goTo(page, 'Groups');
  await button(page, 'Lantern').click();
  await heading(page, 'Lantern').waitFor();
  await page.getByRole('main').getByRole('list').first().getByRole('button').first().click();
  await heading(page, 'After the session').waitFor();
  expect(await writingFields(page).first().innerText()).toBe(TEXT);
}

test('nobody could know it: a new way in, and the backup of before opens with the old one', {
  timeout: 120_000,
}, async () => {
  const { journal, userData } = await written();
  const { page } = journal;
  await openChange(page);
  expect(await page.getByRole('radio', { name: 'Yes, or I cannot rule it out' }).isChecked()).toBe(true);
  await page.getByRole('radio', { name: 'No, nobody' }).check();

  await next(page).fill('elevenchars');
  await button(page, 'Change the passphrase').click();
  await page.getByText('It needs at least 12 characters; this has 11.').first().waitFor();
  await next(page).fill(NEW);
  await present(page).fill('not the one it is');
  await button(page, 'Change the passphrase').click();
  await page.getByText(WRONG).first().waitFor();
  expect(await present(page).evaluate((input) => input === document.activeElement)).toBe(true);
  await present(page).fill(NEW);
  await button(page, 'Change the passphrase').click();
  await page.getByText('This is the present passphrase. Choose another one.').first().waitFor();
  await present(page).fill(OLD);
  await button(page, 'Change the passphrase').click();
  await heading(page, 'Settings').waitFor();
  await expect.poll(() => statusLine(page).innerText()).toMatch(/^The new passphrase opens this journal now\./);

  await lock(journal);
  await refusedAtTheDoor(journal.page, OLD);
  await unlock(journal.page, NEW);
  await textIsThere(journal.page);
  await journal.quit();

  // The backup, put in the place of a journal by hand.
  const folder = join(dirname(journalFile(userData)), 'backups');
  const [backup] = readdirSync(folder);
  const second = temporaryUserData();
  mkdirSync(dirname(journalFile(second)), { recursive: true });
  copyFileSync(join(folder, backup ?? ''), journalFile(second));
  const older = await startJournal({ userData: second });
  await refusedAtTheDoor(older.page, NEW);
  await unlock(older.page, OLD);
  await textIsThere(older.page);
});

test('somebody could know it: everything anew, with words that came back first', { timeout: 120_000 }, async () => {
  const { journal, userData } = await written();
  const { page } = journal;
  const folder = join(dirname(journalFile(userData)), 'backups');
  // As of another day: one a day is kept, and this is the one that could still be opened with the old passphrase.
  const [made = ''] = readdirSync(folder);
  copyFileSync(join(folder, made), join(folder, made.replace(/-\d{8}T/, '-20260101T')));
  rmSync(join(folder, made));

  await openChange(page);
  await present(page).fill(OLD);
  await next(page).fill(NEW);
  await button(page, 'Go on to the new words').click();
  await page.getByRole('list', { name: 'Recovery words' }).waitFor();
  const forgotten = await readRecoveryWords(page);
  await button(page, 'Cancel').click();
  await expect.poll(() => statusLine(page).innerText()).toMatch(/^Nothing was changed\./);

  await present(page).fill(OLD);
  await next(page).fill(NEW);
  await button(page, 'Go on to the new words').click();
  await page.getByRole('list', { name: 'Recovery words' }).waitFor();
  const paper = await readRecoveryWords(page);
  expect(paper).not.toEqual(forgotten);
  await button(page, 'I have written them down').click();
  await typeAskedWords(page, forgotten);
  await page
    .getByText(/^This is not word \d+\.$/)
    .first()
    .waitFor();
  await typeAskedWords(page, paper);
  await page
    .getByText('Everything is sealed anew. Only the new passphrase and the new words open this journal.')
    .first()
    .waitFor();
  await page.getByText('A new backup was made, opened and checked.').waitFor();

  await button(page, /^Destroy the backup of Thursday/).click();
  await page.getByRole('dialog', { name: 'Destroy this backup?' }).waitFor();
  await button(page, 'Keep').click();
  expect(readdirSync(folder)).toHaveLength(2);
  await button(page, /^Destroy the backup of Thursday/).click();
  await button(page, 'Destroy this backup').click();
  await page.getByText(/^No backup from before is left beside the journal\./).waitFor();
  expect(readdirSync(folder)).toHaveLength(1);
  await button(page, 'Back to the settings').click();
  await page.getByText('They open the journal, and you have checked your paper.').waitFor();

  await lock(journal);
  await refusedAtTheDoor(journal.page, OLD);
  await button(journal.page, 'Use my recovery words').click();
  await field(journal.page, 'The 24 words').fill(forgotten.join(' '));
  await button(journal.page, 'Open').click();
  await journal.page
    .getByText(/perhaps they are earlier words/)
    .first()
    .waitFor();
  await field(journal.page, 'The 24 words').fill(paper.join(' '));
  await button(journal.page, 'Open').click();
  await button(journal.page, 'Leave the old passphrase').click();
  await textIsThere(journal.page);
  await lock(journal);
  await unlock(journal.page, NEW);
});

test('the process killed as it begins: the journal opens with the old or with the new passphrase, and whole', {
  timeout: 120_000,
}, async () => {
  const { journal } = await written();
  const { page } = journal;
  await openChange(page);
  await present(page).fill(OLD);
  await next(page).fill(NEW);
  await button(page, 'Go on to the new words').click();
  await page.getByRole('list', { name: 'Recovery words' }).waitFor();
  const paper = await readRecoveryWords(page);
  await button(page, 'I have written them down').click();
  const [vault] = (await journal.processes()).utilities;
  const replaced = journal.nextWindow();
  await typeAskedWords(page, paper);
  if (vault !== undefined) process.kill(vault, 'SIGKILL');
  await replaced;
  const door = journal.page;
  await door.getByLabel('Passphrase', { exact: true }).fill(OLD);
  await button(door, 'Open').click();
  const opened = door.getByRole('navigation');
  await opened.or(door.getByText(WRONG).first()).first().waitFor();
  if (!(await opened.isVisible())) await unlock(door, NEW);
  await textIsThere(door);
  await pressLock(door);
});
