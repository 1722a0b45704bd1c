// Spelling in the real page: marks under the page's policy, the menu by key and by the other button, words and dictionaries
// that outlive a lock and never leave the vault.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { english } from '../../renderer/text/en/index.ts';
import type { Journal } from '../host/launchJournal.ts';
import { beginSession, goTo, lock, paragraphsOf, statusLine, unlock, untilSaved, writingFields } from './steps.ts';
import { layDownJournal, startJournal, temporaryUserData } from './surroundings.ts';

const PASSPHRASE = 'four quiet lanterns by the river';

async function openJournal(): Promise<Journal> {
  const userData = temporaryUserData();
  await layDownJournal(userData, PASSPHRASE);
  const journal = await startJournal({ userData });
  await unlock(journal.page, PASSPHRASE);
  return journal;
}

/** Chooses where words are looked up, then begins to write. */
async function openSession(language: string): Promise<Journal> {
  const journal = await openJournal();
  const { page } = journal;
  await goTo(page, 'Settings');
  await page.getByLabel('Look words up in', { exact: true }).selectOption({ label: language });
  await statusLine(page).getByText('Saved.').waitFor();
  await beginWriting(page);
  return journal;
}

async function beginWriting(page: Page): Promise<void> {
  await goTo(page, 'Today');
  await beginSession(page, 'Lantern');
  await writingFields(page).first().click();
}

const backToSession = async (page: Page): Promise<void> => {
  await goTo(page, 'Groups');
  await page.getByRole('main').getByRole('button', { name: 'Lantern', exact: true }).click();
  await page.getByRole('list', { name: 'Sessions' }).getByRole('button').first().click();
  await writingFields(page).first().waitFor();
};

const marked = (page: Page): Promise<string[]> =>
  writingFields(page).first().locator('span[class*="unknown"]').allInnerTexts();

test('a word that is not in the dictionary is marked, and mended from the keyboard', async () => {
  const { page } = await openSession('British English');
  await page.keyboard.type('The tabel was quiet. Their colour went, and a sylence');
  await expect.poll(() => marked(page)).toEqual(['tabel']);
  await page.keyboard.type(' stayed.');
  await expect.poll(() => marked(page)).toEqual(['tabel', 'sylence']);

  await page.keyboard.press('Control+Home');
  await page.keyboard.press('F7');
  await page.getByRole('menu', { name: '“tabel” is not in the dictionary' }).waitFor();
  await page.getByRole('menuitem', { name: 'table', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => marked(page)).toEqual(['sylence']);
  await expect
    .poll(() => paragraphsOf(writingFields(page).first()))
    .toEqual(['The table was quiet. Their colour went, and a sylence stayed.']);
  await untilSaved(page);

  // Beside a word that is marked, the field's own menu: how many words there are is said only when somebody asks.
  await writingFields(page)
    .first()
    .getByText('The table')
    .click({ button: 'right', position: { x: 8, y: 12 } });
  await page.getByRole('menu', { name: english.app.words.menu }).waitFor();
  await page.getByRole('menuitem', { name: english.app.words.count }).click();
  await statusLine(page).getByText(english.app.words.ofText(11)).waitFor();
  await expect
    .poll(() =>
      writingFields(page)
        .first()
        .evaluate((text) => text === document.activeElement),
    )
    .toBe(true);
});

test('an own word is taken by the other button, outlives the lock, and can be taken out again', async () => {
  const journal = await openSession('American English');
  await journal.page.keyboard.type('Their zorbeling went on. ');
  await expect.poll(() => marked(journal.page)).toEqual(['zorbeling']);
  await writingFields(journal.page).first().locator('span[class*="unknown"]').click({ button: 'right' });
  await journal.page.getByRole('menuitem', { name: 'Add to my words' }).click();
  await expect.poll(() => marked(journal.page)).toEqual([]);
  await untilSaved(journal.page);
  await lock(journal);
  await unlock(journal.page, PASSPHRASE);

  await goTo(journal.page, 'Settings');
  await journal.page.getByRole('button', { name: 'My words' }).click();
  await journal.page.getByRole('button', { name: 'zorbeling: take it out of my words' }).click();
  await statusLine(journal.page).getByText('The word is no longer one of yours.').waitFor();
  await backToSession(journal.page);
  await expect.poll(() => marked(journal.page)).toEqual(['zorbeling']);
});

test('a dictionary of the leader’s own is taken from two files, and nothing else is', async () => {
  const { page } = await openJournal();
  const folder = mkdtempSync(join(tmpdir(), 'balint-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const files = { affix: join(folder, 'kleines.aff'), words: join(folder, 'kleines.dic') };
  writeFileSync(files.affix, 'SET UTF-8\nTRY esianrtolcdugmphb\nCOMPOUNDBEGIN x\nCOMPOUNDEND y\n');
  writeFileSync(files.words, '3\nStille\nGruppe\nund\n');

  await goTo(page, 'Settings');
  await page.getByRole('button', { name: 'A dictionary of my own' }).click();
  const input = page.getByLabel('Choose both files');
  await input.setInputFiles([files.affix]);
  await page.getByText('Choose both files together').waitFor();
  await input.setInputFiles([files.affix, files.words]);
  await statusLine(page).getByText('The dictionary is in the journal and in use.').waitFor();
  await beginWriting(page);
  await page.keyboard.type('Stille und Grupe und so. ');
  await expect.poll(() => marked(page)).toEqual(['Grupe', 'so']);
});
