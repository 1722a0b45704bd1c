// Backups as the leader meets them, in the built program: made, checked, found out when damaged, put by hand in the place of
// the journal, and a disk too full for one.
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, truncateSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, onTestFinished, test } from 'vitest';
import { CAN_MOUNT, NEEDS_MOUNT, smallDisk } from '../security/smallDisk.ts';
import {
  beginSession,
  button,
  field,
  goTo,
  heading,
  lock,
  paragraphsOf,
  statusLine,
  unlock,
  untilSaved,
  writingFields,
} from './steps.ts';
import { journalFile, layDownJournal, startJournal, temporaryFolder, temporaryUserData } from './surroundings.ts';

const PASSPHRASE = 'four quiet lanterns by the river';
const DEBRIEF = 'A long silence.';

const folderOf = (userData: string): string => join(dirname(journalFile(userData)), 'backups');
const filesOf = (userData: string): string[] => (existsSync(folderOf(userData)) ? readdirSync(folderOf(userData)) : []);

/** One group, one session, one text. */
async function writtenJournal(userData = temporaryUserData()) {
  // A cost raised between a backup and its check makes the backup's passphrase one of its day.
  await layDownJournal(userData, PASSPHRASE, 'usual');
  const journal = await startJournal({ userData });
  await unlock(journal.page, PASSPHRASE);
  await beginSession(journal.page, 'Lantern');
  await field(journal.page, 'Case 1').fill('The closed umbrella');
  await writingFields(journal.page).first().click();
  await journal.page.keyboard.insertText(DEBRIEF);
  await untilSaved(journal.page);
  return { journal, userData };
}

async function backUp(page: Page): Promise<void> {
  await goTo(page, 'Where are my notes?');
  await button(page, 'Back up now').click();
  await page
    .getByRole('main')
    .getByText(/^Last backup: .*, opened and checked\./)
    .waitFor();
}

/** From the list of copies to the lock screen of the journal that was put in place. */
async function putBack(page: Page, name: RegExp, passphrase: string): Promise<void> {
  await heading(page, 'Use a backup').waitFor();
  await button(page, name).click();
  await page.getByLabel('Passphrase of that day', { exact: true }).fill(passphrase);
  await button(page, 'Look inside').click();
  await heading(page, 'What it holds').waitFor();
  await page.getByText('The journal here now', { exact: true }).waitFor();
  await button(page, 'Put it in the journal’s place').click();
  await page
    .getByText(/What stood here is called journal\.balint\.set-aside-\S+ and lies in the same folder\./)
    .waitFor();
}

const check = (page: Page) => button(page, /^Check the backup of /);

test('one is made, checked beside today, and put in the place of the journal, which is kept', async () => {
  const { journal, userData } = await writtenJournal();
  const { page } = journal;
  await goTo(page, 'Where are my notes?');
  await page.getByText('There is no backup yet.').waitFor();
  await backUp(page);
  await statusLine(page).getByText('A backup was made, opened and checked.').waitFor();
  await button(page, 'Kept backups (1)').click();
  await page.getByText(folderOf(userData)).waitFor();
  const [name = ''] = filesOf(userData);
  expect(filesOf(userData)).toEqual([name]);
  expect(readFileSync(join(folderOf(userData), name)).includes('umbrella')).toBe(false);

  await goTo(page, 'Groups');
  await button(page, 'New group').click();
  await field(page, 'Name of the group').fill('Heron');
  await button(page, 'Begin this group').click();
  await heading(page, 'Heron').waitFor();
  await goTo(page, 'Where are my notes?');
  await button(page, 'Kept backups (1)').click();
  await check(page).click();
  await statusLine(page).getByText('The backup opens, and every entry in it can be read.').waitFor();
  await page.getByText('It holds: groups 1, sessions 1, texts 1.').waitFor();
  await page.getByText('The journal today: groups 2, sessions 1, texts 1.').waitFor();
  await page.getByText('It opens with the passphrase of today.').waitFor();

  const next = journal.nextWindow();
  await button(page, 'Lock and use one of them').click();
  await next;
  await putBack(journal.page, /^Backup of /, PASSPHRASE);
  await unlock(journal.page, PASSPHRASE);
  await goTo(journal.page, 'Groups');
  expect(await button(journal.page, 'Heron').count()).toBe(0);
  await button(journal.page, 'Lantern').click();
  await button(journal.page, /The closed umbrella/).click();
  await heading(journal.page, 'After the session').waitFor();
  expect(await paragraphsOf(writingFields(journal.page).first())).toEqual([DEBRIEF]);

  // What stood there comes back in the same way.
  await lock(journal);
  await button(journal.page, 'Use a backup').click();
  await putBack(journal.page, /^Set aside on /, PASSPHRASE);
  await unlock(journal.page, PASSPHRASE);
  await goTo(journal.page, 'Groups');
  await button(journal.page, 'Heron').waitFor();
});

test('one that was cut off is named damaged, and is not called the last good one', async () => {
  const { journal, userData } = await writtenJournal();
  const { page } = journal;
  await backUp(page);
  const file = join(folderOf(userData), filesOf(userData)[0] ?? '');
  const { length } = readFileSync(file);
  truncateSync(file, length - 4096);
  await button(page, 'Kept backups (1)').click();
  await check(page).click();
  const sentence = 'This backup is damaged and cannot be used. It was not touched. Make a new one.';
  await page.getByRole('main').getByText(sentence).waitFor();
  await statusLine(page).getByText(sentence).waitFor();
  await page.getByText('There is no backup yet that can be opened.').waitFor();
  expect(readFileSync(file)).toHaveLength(length - 4096);
});

test('a stick that is pulled out before its copy is whole: a sentence, and the same stick takes it later', async () => {
  const { journal, userData } = await writtenJournal();
  const { page } = journal;
  await backUp(page);
  const stick = temporaryFolder();
  onTestFinished(stick.remove);
  const folder = stick.path('copies');
  journal.answerOpenDialog([folder]);
  await button(page, 'Keep a copy somewhere now').click();
  const sentence =
    /^No copy was kept: that folder did not take it to its end\. .* put the stick in again, then try again\.$/;
  await page.getByRole('main').getByText(sentence).waitFor();
  await statusLine(page).getByText(sentence).waitFor();
  // The backups of the journal are another thing, and nothing is wrong with them.
  expect(await page.getByText(/^No backup was made/).count()).toBe(0);
  expect(existsSync(folder)).toBe(false);
  expect(filesOf(userData)).toHaveLength(1);

  mkdirSync(folder);
  journal.answerOpenDialog([folder]);
  await button(page, 'Keep a copy somewhere now').click();
  await statusLine(page).getByText('A copy is in the folder you chose, opened and checked.').waitFor();
  expect(await page.getByText(sentence).count()).toBe(0);
  expect(readdirSync(folder)).toEqual([expect.stringMatching(/^journal-.*\.backup$/)]);
});

describe.skipIf(!CAN_MOUNT)(`a disk (${NEEDS_MOUNT})`, () => {
  test('too full for a backup: a sentence, no half of one, and room makes it possible', async () => {
    const disk = smallDisk(4 * 1024);
    const userData = temporaryUserData();
    mkdirSync(userData, { recursive: true });
    symlinkSync(disk.folder, join(userData, 'journal'));
    const { journal } = await writtenJournal(userData);
    const { page } = journal;
    await goTo(page, 'Where are my notes?');
    await button(page, 'Back up now').waitFor();
    disk.leaveFree(8 * 1024);
    await button(page, 'Back up now').click();
    await page
      .getByRole('main')
      .getByText(/^No backup was made: the disk is full\./)
      .waitFor();
    await statusLine(page)
      .getByText(/^No backup was made: the disk is full\./)
      .waitFor();
    expect(filesOf(userData)).toEqual([]);
    disk.free();
    await backUp(page);
    expect(await page.getByText(/^No backup was made/).count()).toBe(0);
    expect(filesOf(userData)).toEqual([expect.stringMatching(/^journal-[0-9a-f]{8}-\d{8}T\d{6}Z\.backup$/)]);
  });
});
