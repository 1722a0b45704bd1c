// Days that have passed: a journal laid down with the dates of weeks ago. Today says that the last backup is old, and nothing when it
// is not. That one is made by itself a minute after opening is tested without a window (tests/unit/vault-process/backups.test.ts).
import { mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createKdf } from '../../main/crypto/kdf.ts';
import { systemRandom } from '../../main/crypto/random.ts';
import { encode } from '../../main/journal/kinds.ts';
import { makeBackup } from '../../main/vault/backup.ts';
import { backupFolderOf } from '../../main/vault/backupFolder.ts';
import { openVault } from '../../main/vault/open.ts';
import { DEFAULT_SETTINGS } from '../../preload/contract/schemas/settings.ts';
import { beginSession, button, goTo, heading, lock, unlock } from './steps.ts';
import { journalFile, layDownJournal, startJournal, temporaryFolder, temporaryUserData } from './surroundings.ts';

const PASSPHRASE = 'four quiet lanterns by the river';
const DAY_MS = 24 * 60 * 60 * 1000;

/** Saved and backed up so many days ago, and saved once more the day after. */
async function journalOf(daysAgo: number): Promise<string> {
  const userData = temporaryUserData();
  await layDownJournal(userData, PASSPHRASE);
  let now = Date.now() - daysAgo * DAY_MS;
  const deriveKey = createKdf({ workerUrl: new URL('../../main/crypto/kdfWorker.ts', import.meta.url) });
  const effects = { deriveKey, random: systemRandom, now: () => new Date(now).toISOString() };
  const file = journalFile(userData);
  const vault = await openVault(file, PASSPHRASE, effects);
  const settings = { put: encode('settings', 'ab'.repeat(16), { ...DEFAULT_SETTINGS, idleMinutes: 30 }) };
  vault.commit([settings]);
  await makeBackup(vault, backupFolderOf(file), effects, () => Promise.resolve());
  now += DAY_MS;
  vault.commit([settings]);
  vault.close();
  return userData;
}

const backupsOf = (userData: string): string[] => readdirSync(join(dirname(journalFile(userData)), 'backups'));

test('after three weeks Today says so, also in a journal without a group, and leads to the backups', async () => {
  const { page } = await startJournal({ userData: await journalOf(21) });
  await unlock(page, PASSPHRASE);
  const line = page.getByText(/^The last backup is older than 14 days: /);
  await line.waitFor();
  await beginSession(page, 'Lantern');
  await goTo(page, 'Today');
  await line.waitFor();
  await button(page, 'See backups').click();
  await heading(page, 'Where are my notes?').waitFor();
});

test('after ten days nothing is said, and a second place that is not there is no alarm', async () => {
  const userData = await journalOf(10);
  const stick = temporaryFolder();
  onTestFinished(stick.remove);
  mkdirSync(stick.path('stick'));
  const journal = await startJournal({ userData });
  const { page } = journal;
  await unlock(page, PASSPHRASE);
  await beginSession(page, 'Lantern');
  await goTo(page, 'Today');
  await button(page, 'Lantern').waitFor();
  expect(await page.getByText(/^The last backup is older/).count()).toBe(0);

  await goTo(page, 'Where are my notes?');
  journal.answerOpenDialog([stick.path('stick')]);
  await button(page, 'Choose a second place').click();
  await page.getByText(/^The newest backup in it is from /).waitFor();
  expect(readdirSync(stick.path('stick'))).toEqual([expect.stringMatching(/\.backup$/)]);
  expect(backupsOf(userData)).toHaveLength(2);
  await lock(journal);

  stick.remove();
  await unlock(journal.page, PASSPHRASE);
  await goTo(journal.page, 'Where are my notes?');
  await journal.page.getByText('It is not there now. The next backup is written to it when it is back.').waitFor();
  await button(journal.page, 'Back up now').click();
  await journal.page.getByRole('status').getByText('A backup was made, opened and checked.').waitFor();
  // The newest of each day stays: it took the place of the one before.
  expect(backupsOf(userData)).toHaveLength(2);
  await goTo(journal.page, 'Today');
  expect(await journal.page.getByText(/^The last backup is older/).count()).toBe(0);
});

test('a second place in a folder that is copied elsewhere is refused with its name', async () => {
  const userData = temporaryUserData();
  await layDownJournal(userData, PASSPHRASE);
  const copied = temporaryFolder();
  onTestFinished(copied.remove);
  mkdirSync(copied.path('OneDrive'));
  const journal = await startJournal({ userData });
  const { page } = journal;
  await unlock(page, PASSPHRASE);
  await goTo(page, 'Where are my notes?');
  journal.answerOpenDialog([copied.path('OneDrive')]);
  await button(page, 'Choose a second place').click();
  await page
    .getByRole('status')
    .getByText(/^This folder is copied to OneDrive\. The file would leave this computer\./)
    .waitFor();
  await page.getByText(/^There is no second place\./).waitFor();
});
