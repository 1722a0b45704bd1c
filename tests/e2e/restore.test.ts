// A backup in the journal's place, in the built program: from the first minute on another computer, and everything that can be
// wrong with the file, each with its own sentence and the journal as it was.
import { copyFileSync, readdirSync, readFileSync, renameSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { beginSession, button, field, goTo, heading, lock, unlock, untilSaved } from './steps.ts';
import { journalFile, layDownJournal, startJournal, temporaryFolder, temporaryUserData } from './surroundings.ts';

const PASSPHRASE = 'four quiet lanterns by the river';

/** A closed journal with one session. */
async function closedJournal(passphrase = PASSPHRASE): Promise<string> {
  const userData = temporaryUserData();
  await layDownJournal(userData, passphrase);
  const journal = await startJournal({ userData });
  await unlock(journal.page, passphrase);
  await beginSession(journal.page, 'Lantern');
  await field(journal.page, 'Case 1').fill('The closed umbrella');
  await untilSaved(journal.page);
  await lock(journal);
  await journal.quit();
  return userData;
}

const passphraseOfThatDay = (page: Page) => page.getByLabel('Passphrase of that day', { exact: true });

test('on another computer a journal file is opened from the first minute', async () => {
  const from = await closedJournal();
  const journal = await startJournal();
  const { page } = journal;
  await button(page, 'Open a journal file').click();
  await page.getByText('There are no backups beside the journal.').waitFor();
  journal.answerOpenDialog([journalFile(from)]);
  await button(page, 'Choose a file').click();
  await passphraseOfThatDay(page).fill(PASSPHRASE);
  await button(page, 'Look inside').click();
  await page.getByText('Groups 1, sessions 1, texts 0.').waitFor();
  await button(page, 'Copy it here').click();
  await page.getByText(/^It stands in the journal’s place now\./).waitFor();
  await unlock(page, PASSPHRASE);
  await goTo(page, 'Groups');
  await button(page, 'Lantern').waitFor();
  expect(readdirSync(dirname(journalFile(journal.userData)))).toContain('journal.balint');
});

test('whatever is wrong with the file has its sentence, and the journal stays as it was', async () => {
  const folder = temporaryFolder();
  onTestFinished(folder.remove);
  const userData = await closedJournal();
  const file = journalFile(userData);
  const before = readFileSync(file);
  const journal = await startJournal({ userData });
  const { page } = journal;
  await button(page, 'Use a backup').click();
  const choose = async (path: string) => {
    journal.answerOpenDialog([path]);
    await button(page, 'Choose a file').click();
  };

  writeFileSync(folder.path('text.txt'), 'Dear diary. '.repeat(40));
  await choose(folder.path('text.txt'));
  await page
    .getByRole('main')
    .getByText(/^This file is neither a journal nor a backup of one\./)
    .first()
    .waitFor();

  copyFileSync(file, folder.path('cut-off'));
  truncateSync(folder.path('cut-off'), before.length - 4096);
  await choose(folder.path('cut-off'));
  await page
    .getByRole('main')
    .getByText(/^It is damaged, or was cut off while it was copied/)
    .first()
    .waitFor();

  copyFileSync(file, folder.path('whole'));
  await choose(folder.path('whole'));
  await passphraseOfThatDay(page).fill('four quiet lanterns by the lake');
  await button(page, 'Look inside').click();
  await page
    .getByText(/^That passphrase does not open it\./)
    .first()
    .waitFor();
  await button(page, 'Use the recovery words of that day').click();
  await page.getByRole('textbox').fill('zoo zoo zoo');
  await button(page, 'Look inside').click();
  await page
    .getByText(/^No recovery words were made for this journal\./)
    .first()
    .waitFor();
  await button(page, 'Use the passphrase').click();
  await passphraseOfThatDay(page).fill(PASSPHRASE);
  await button(page, 'Look inside').click();
  await heading(page, 'What it holds').waitFor();
  // A stick that is pulled out now, and put in again with something else on it.
  renameSync(folder.path('whole'), folder.path('pulled out'));
  await button(page, 'Put it in the journal’s place').click();
  await page
    .getByRole('main')
    .getByText(
      /^The file is not there any more\. The journal here is as it was\. If it lies on a stick, put the stick in again/,
    )
    .first()
    .waitFor();
  expect(readFileSync(file).equals(before)).toBe(true);
  writeFileSync(folder.path('whole'), '');
  await button(page, 'Put it in the journal’s place').click();
  await page
    .getByRole('main')
    .getByText(/^This file is neither a journal nor a backup of one\./)
    .first()
    .waitFor();
  await button(page, 'Back').click();

  await button(page, 'Back').click();
  await unlock(page, PASSPHRASE);
  await lock(journal);
  await journal.quit();
  expect(readdirSync(join(file, '..'))).toEqual(['journal.balint']);
});

test('a backup of another journal is said to be that before it is put in place', async () => {
  const userData = await closedJournal();
  const other = temporaryUserData();
  await layDownJournal(other, 'ten chairs and an open window');
  const journal = await startJournal({ userData });
  const { page } = journal;
  await button(page, 'Use a backup').click();
  journal.answerOpenDialog([journalFile(other)]);
  await button(page, 'Choose a file').click();
  await passphraseOfThatDay(page).fill('ten chairs and an open window');
  await button(page, 'Look inside').click();
  await page.getByText(/^This is of another journal than the one that stands here\./).waitFor();
  await button(page, 'Put it in the journal’s place').click();
  await page.getByText(/What stood here is called journal\.balint\.set-aside-/).waitFor();
  await unlock(page, 'ten chairs and an open window');
});
