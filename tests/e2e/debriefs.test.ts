// Two leaders with a journal each: one gives a debrief, the other takes it in. What leaves is noted and can be looked up.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Encrypter } from 'age-encryption';
import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import type { Journal } from '../host/launchJournal.ts';
import {
  answerPrompt,
  button,
  goTo,
  heading,
  lantern,
  lock,
  beginJournal,
  nameGroup,
  statusLine,
  unlock,
  untilSaved,
  untilWritable,
} from './steps.ts';
import { startJournal, temporaryFolder } from './surroundings.ts';

const PASSPHRASE = 'four quiet lanterns by the river';
const THEIRS = 'Qzvtheirs: the silence belonged to all of us.';
const MINE = 'Qzvmine: I ended it too early.';
const PRIVATE = 'Qzvprivate: I was afraid.';

/** A journal with the group Lantern and one session with a debrief. */
async function leaderWith(words: string): Promise<Journal> {
  const journal = await startJournal();
  const { page } = journal;
  await beginJournal(page, PASSPHRASE);
  await nameGroup(page, lantern);
  await answerPrompt(page, 1, words);
  await untilSaved(page);
  return journal;
}

async function ownKey(page: Page): Promise<string> {
  await goTo(page, 'Groups');
  await button(page, 'Take in a debrief from my co-leader').click();
  await button(page, 'Make a key for this journal').click();
  return page.getByRole('textbox', { name: 'Your public key' }).inputValue();
}

async function openSession(page: Page): Promise<void> {
  await goTo(page, 'Groups');
  await button(page, lantern.name).click();
  await page.getByRole('main').getByRole('listitem').getByRole('button').first().click();
  await untilWritable(page);
}

test('a debrief goes from one journal to the other, sealed, and nothing is taken without a press', async () => {
  const folder = temporaryFolder();
  onTestFinished(folder.remove);
  writeFileSync(folder.path('.keep'), '');
  const other = await leaderWith(MINE);
  const key = await ownKey(other.page);
  expect(key).toMatch(/^age1[02-9a-z]{58}$/);

  const one = await leaderWith(THEIRS);
  const { page } = one;
  await button(page, 'Go on alone').click();
  await heading(page, 'Private reflection').waitFor();
  await answerPrompt(page, 1, PRIVATE);
  await untilSaved(page);
  await openSession(page);
  await button(page, 'Give this debrief to my co-leader').click();
  await heading(page, 'A debrief for my co-leader').waitFor();
  expect(await page.getByRole('main').innerText()).not.toContain('Qzvprivate');
  await button(page, 'Seal and save').click();
  await expect.poll(() => statusLine(page).innerText()).toBe('Put their public key here first.');
  await page.getByLabel('Their public key').fill('AGE-SECRET-KEY-1QQQQ');
  await page.getByText('This is a secret key.').first().waitFor();
  await page.getByLabel('Their public key').fill(key);
  const sealed = folder.path('debrief.age');
  one.answerSaveDialog(sealed);
  await button(page, 'Seal and save').click();
  await expect
    .poll(() => statusLine(page).innerText())
    .toMatch(/^Saved as debrief\.age, [\d,]+ bytes\. What left is noted\.$/);
  expect(readFileSync(sealed, 'latin1')).toMatch(/^age-encryption\.org\/v1\n-> X25519 /);
  expect(readFileSync(sealed, 'latin1')).not.toMatch(/Qzv/);
  expect(readdirSync(folder.path()).sort()).toEqual(['.keep', 'debrief.age']);

  await goTo(page, 'Where are my notes?');
  await button(page, 'Show what left').click();
  await page.getByRole('heading', { name: /^Debrief for the co-leader, / }).waitFor();
  one.answerOpenDialog([sealed]);
  await button(page, 'Look a file up').click();
  await expect.poll(() => statusLine(page).innerText()).toMatch(/^This is the one of /);
  one.answerOpenDialog([folder.path('.keep')]);
  await button(page, 'Look a file up').click();
  await expect.poll(() => statusLine(page).innerText()).toMatch(/^No file that left this journal has these bytes\./);

  const there = other.page;
  other.answerOpenDialog([sealed]);
  await button(there, 'Choose the file').click();
  await there.getByRole('heading', { name: /^From / }).waitFor();
  const preview = there.getByRole('main');
  expect(await preview.innerText()).toContain(THEIRS);
  expect(await preview.innerText()).toContain(MINE);
  expect(await preview.innerText()).not.toContain('Qzvprivate');
  const takeIn = button(there, 'Take in what I chose');
  expect(await takeIn.getAttribute('aria-disabled')).toBe('true');
  await there.getByRole('combobox', { name: 'What becomes of it' }).selectOption('put it below mine');
  await takeIn.click();
  await heading(there, 'After the session').waitFor();
  await untilWritable(there);
  await expect.poll(() => there.getByRole('main').innerText()).toContain(THEIRS);
  expect(await there.getByRole('main').innerText()).toContain(MINE);
  await button(there, /^Earlier versions/)
    .first()
    .click();

  await lock(other);
  await unlock(other.page, PASSPHRASE);
  await openSession(other.page);
  expect(await other.page.getByRole('main').innerText()).toContain(THEIRS);
});

test('a file that is no debrief, or was changed, is said to be so and takes nothing', async () => {
  const folder = temporaryFolder();
  onTestFinished(folder.remove);
  const journal = await leaderWith(MINE);
  const { page } = journal;
  const key = await ownKey(page);
  const main = page.getByRole('main');
  const open = async (name: string, bytes: Uint8Array | string, sentence: string | RegExp) => {
    writeFileSync(folder.path(name), bytes);
    journal.answerOpenDialog([folder.path(name)]);
    await button(page, 'Choose the file').click();
    await main.getByText(sentence).first().waitFor();
  };
  await open('note.txt', 'hello', /^This file cannot be opened: it is not a file sealed with age/);
  await open('large.age', new Uint8Array(2 * 1024 * 1024), /^This file is too large/);
  const age = new Encrypter();
  age.addRecipient(key);
  const other = await age.encrypt('a summary');
  await open('other.age', other, /^This file opens, but it does not hold a passage/);
  const cut = other.slice(0, -4);
  await open('cut.age', cut, /^This file cannot be opened/);
  journal.answerOpenDialog('cancel');
  await button(page, 'Choose the file').click();
  expect(await page.getByRole('combobox').count()).toBe(0);
});

test('what is copied or cut can be pasted: the mark on it is in nobody’s way', async () => {
  const journal = await leaderWith(MINE);
  const { page } = journal;
  const writing = page.locator('[role="textbox"][contenteditable="true"]');
  await writing.first().selectText();
  await page.keyboard.press('Control+c');
  await writing.nth(1).click();
  await page.keyboard.press('Control+v');
  await expect.poll(() => writing.nth(1).innerText()).toContain(MINE);
  const label = page.getByRole('main').getByRole('textbox').first();
  await label.fill('The closed umbrella');
  await label.selectText();
  await page.keyboard.press('Control+x');
  await expect.poll(() => label.inputValue()).toBe('');
  await page.keyboard.press('Control+v');
  await expect.poll(() => label.inputValue()).toBe('The closed umbrella');
});
