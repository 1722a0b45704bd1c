// Opening with this device, in the built program: absent where there is no keychain, refused where it keeps nothing secret,
// and beside the passphrase where there is one.
import { expect, test } from 'vitest';
import { button, goTo, lock, statusLine, unlock } from './steps.ts';
import { layDownJournal, startJournal, temporaryUserData } from './surroundings.ts';

const PASSPHRASE = 'four quiet lanterns by the river';

async function openSettings(keychain?: 'gnome_libsecret' | 'basic_text') {
  const userData = temporaryUserData();
  await layDownJournal(userData, PASSPHRASE);
  const journal = await startJournal({ userData, ...(keychain === undefined ? {} : { keychain }) });
  expect(await button(journal.page, 'Open with this device').count()).toBe(0);
  await unlock(journal.page, PASSPHRASE);
  await goTo(journal.page, 'Settings');
  return { journal, userData };
}

test.each([
  [undefined, 'This system has no keychain that the journal could use, so only the passphrase and the words open it.'],
  ['basic_text', 'The keychain of this system would keep the key where every program can read it, so it is not used.'],
] as const)('with %s for a keychain the settings say so and offer nothing', async (keychain, sentence) => {
  const { journal } = await openSettings(keychain);
  await journal.page.getByText(sentence).waitFor();
  expect(await button(journal.page, 'Open with this device').count()).toBe(0);
});

test('turned on with the passphrase, used at the door, turned off with one press', { timeout: 120_000 }, async () => {
  const { journal, userData } = await openSettings('gnome_libsecret');
  const { page } = journal;
  await button(page, 'Open with this device').click();
  await page.getByLabel('Passphrase', { exact: true }).fill('not the one it is');
  await button(page, 'Open with this device').click();
  await page.getByText('That passphrase does not open this journal. Nothing was changed.').first().waitFor();
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await button(page, 'Open with this device').click();
  await expect.poll(() => statusLine(page).innerText()).toBe('This device opens the journal from now on.');

  await lock(journal);
  await button(journal.page, 'Open with this device').click();
  await journal.page.getByRole('navigation').waitFor();
  await lock(journal);
  await unlock(journal.page, PASSPHRASE);
  await journal.quit();

  // Another run has another keychain: what it cannot give is said, and the passphrase opens.
  const other = await startJournal({ userData, keychain: 'gnome_libsecret' });
  await button(other.page, 'Open with this device').click();
  await other.page
    .getByText(/^The keychain of this system did not hand over the key\./)
    .first()
    .waitFor();
  await unlock(other.page, PASSPHRASE);
  await goTo(other.page, 'Settings');
  await button(other.page, 'Stop opening with this device').click();
  await expect.poll(() => statusLine(other.page).innerText()).toBe('This device no longer opens the journal.');
  await lock(other);
  await other.page.getByLabel('Passphrase', { exact: true }).waitFor();
  expect(await button(other.page, 'Open with this device').count()).toBe(0);
});
