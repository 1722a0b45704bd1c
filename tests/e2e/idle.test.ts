// The idle lock, with the shortest limit there is: it takes a real minute, because the clock of the shell is what is tested.
import { expect, onTestFinished, test } from 'vitest';
import { launchJournal } from '../host/launchJournal.ts';
import {
  answerPrompt,
  beginJournal,
  goTo,
  heading,
  lantern,
  nameGroup,
  statusLine,
  unlock,
  writingFields,
} from './steps.ts';

const PASSPHRASE = 'four quiet lanterns by the river';
const LONGER_THAN_A_MINUTE = 75_000;

test('a minute without a key locks the journal, half a minute after it said so, and no word is lost', async () => {
  const journal = await launchJournal({ locale: 'en-GB' });
  onTestFinished(async () => void (await journal.quit()));
  await beginJournal(journal.page, PASSPHRASE);
  await nameGroup(journal.page, lantern);
  await heading(journal.page, 'After the session').waitFor();
  await goTo(journal.page, 'Settings');
  await journal.page.getByRole('combobox', { name: 'Lock without a key after' }).selectOption('1');
  await journal.page.getByRole('navigation').getByRole('button', { name: 'Today', exact: true }).click();
  await journal.page.getByRole('button', { name: 'Write after a session' }).click();
  await heading(journal.page, 'After the session').waitFor();
  await answerPrompt(journal.page, 1, 'We were quiet');

  const next = journal.nextWindow();
  await statusLine(journal.page)
    .getByText(/^The journal locks in \d+ seconds/)
    .waitFor({ timeout: LONGER_THAN_A_MINUTE });
  await next;
  await journal.page.getByText('Locked after one minute without a key. Everything you typed is saved.').waitFor();

  await unlock(journal.page, PASSPHRASE);
  await heading(journal.page, 'After the session').waitFor();
  expect(await writingFields(journal.page).first().innerText()).toBe('We were quiet');
});
