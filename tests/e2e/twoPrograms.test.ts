// Two programs and one journal, in the built program: the second of one profile shows the window of the first and ends; one
// of another profile is told that the journal is in use. Neither harms a word.
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { launchJournal } from '../host/launchJournal.ts';
import { beginSession, button, heading, lock, paragraphsOf, unlock, untilSaved, writingFields } from './steps.ts';
import { journalFile, layDownJournal, startJournal, temporaryUserData } from './surroundings.ts';

const PASSPHRASE = 'four quiet lanterns by the river';

test('a journal that is open cannot be opened or overwritten by a second start or from another profile', async () => {
  const userData = temporaryUserData();
  await layDownJournal(userData, PASSPHRASE);
  const first = await startJournal({ userData });
  await unlock(first.page, PASSPHRASE);
  await beginSession(first.page, 'Lantern');
  const writing = writingFields(first.page).first();
  await writing.click();
  await first.page.keyboard.type('One.');
  await untilSaved(first.page);

  const second = await launchJournal({ userData, opensWindow: false });
  expect(await second.exited).toEqual({ code: 0, signal: null });
  await first.page.keyboard.type(' Two.');
  await untilSaved(first.page);

  const elsewhere = temporaryUserData();
  mkdirSync(elsewhere, { recursive: true });
  symlinkSync(dirname(journalFile(userData)), join(elsewhere, 'journal'));
  const other = await startJournal({ userData: elsewhere });
  const atRest = readFileSync(journalFile(userData));
  await other.page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await button(other.page, 'Open').click();
  await other.page
    .getByText('Another program holds this journal open. Nothing was changed. Close it there, then try again.')
    .first()
    .waitFor();
  expect(readFileSync(journalFile(userData)).equals(atRest)).toBe(true);

  await writing.click();
  await first.page.keyboard.press('Control+End');
  await first.page.keyboard.type(' Three.');
  await lock(first);
  await button(other.page, 'Open').click();
  await heading(other.page, 'After the session').waitFor();
  expect(await paragraphsOf(writingFields(other.page).first())).toEqual(['One. Two. Three.']);
});
