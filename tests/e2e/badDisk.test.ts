// A disk that is write-protected or full, in the built program: the leader is told, words stay in the window until they
// are on the disk, and none is given up unasked.
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Journal } from '../host/launchJournal.ts';
import { english } from '../../renderer/text/en/index.ts';
import { CAN_MOUNT, NEEDS_MOUNT, type SmallDisk, smallDisk } from '../security/smallDisk.ts';
import {
  beginSession,
  button,
  field,
  goTo,
  heading,
  heardWords,
  lantern,
  lock,
  nameGroup,
  paragraphsOf,
  statusLine,
  unlock,
  untilSaved,
  untilWritable,
  writingFields,
} from './steps.ts';
import { ONCE } from './once.ts';
import { layDownJournal, startJournal, temporaryFolder, temporaryUserData } from './surroundings.ts';

const PASSPHRASE = 'four quiet lanterns by the river';
/** Too long for what SQLite's log may still have room for. */
const WORDS = 'And then another silence. '.repeat(1_000).trim();

/** A profile whose journal lies on a disk of its own. */
function profileOn({ folder }: SmallDisk): string {
  const userData = temporaryUserData();
  mkdirSync(userData, { recursive: true });
  symlinkSync(folder, join(userData, 'journal'));
  return userData;
}

/** An open session on a disk of its own. */
async function openSession(): Promise<{ disk: SmallDisk; userData: string; journal: Journal }> {
  const disk = smallDisk(4 * 1024);
  const userData = profileOn(disk);
  await layDownJournal(userData, PASSPHRASE);
  const journal = await startJournal({ userData });
  await unlock(journal.page, PASSPHRASE);
  await beginSession(journal.page, 'Lantern');
  await field(journal.page, 'Case 1').fill('The closed umbrella');
  await untilSaved(journal.page);
  return { disk, userData, journal };
}

const firstField = (page: Page) => writingFields(page).first();

async function write(page: Page, words: string): Promise<void> {
  await firstField(page).click();
  await page.keyboard.insertText(words);
}

const FULL = /Not saved yet: the disk is full\. Your words are still in this window\./;

describe.skipIf(!CAN_MOUNT)(`a disk (${NEEDS_MOUNT})`, ONCE, () => {
  test('full from the start gets no journal and keeps nothing of one', async () => {
    const disk = smallDisk(256);
    const { page } = await startJournal({ userData: profileOn(disk) });
    disk.leaveFree(0);
    await button(page, 'Begin a journal').click();
    await button(page, 'I have read this').click();
    await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
    await button(page, 'Make the journal').click();
    await page
      .getByText(/^The disk is full, so nothing was written\./)
      .first()
      .waitFor();
    expect(readdirSync(disk.folder)).toEqual([]);
    disk.free();
    await button(page, 'Make the journal').click();
    await heading(page, 'Recovery words').waitFor();
  });

  test('full while an hour is prepared: no step goes on without what was written for it, and no debrief is opened beside it', async () => {
    const { disk, journal } = await openSession();
    const { page } = journal;
    const folder = temporaryFolder();
    onTestFinished(folder.remove);
    await goTo(page, 'Supervision');
    await button(page, 'Prepare an hour').click();
    const question = field(page, 'My question');
    await question.fill('Whose silence was it?');
    await page.getByRole('radio', { name: 'plain text', exact: true }).check();
    await page.getByRole('radio', { name: 'neither' }).check();
    const step = page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: 'Decide' });
    await expect.poll(() => step.getAttribute('aria-disabled')).not.toBe('true');
    disk.leaveFree(0);
    await question.fill(`Whose silence was it? ${WORDS.slice(0, 19_000)}`);
    await page.getByText(FULL).first().waitFor();
    await button(page, 'Go on').click();
    await statusLine(page).getByText(FULL).waitFor();
    await step.click();
    expect(await heading(page, 'Choose').count()).toBe(1);
    await goTo(page, 'Today');
    await page.getByText(/words of an earlier page are still only in this window\./).waitFor();
    await goTo(page, 'Groups');
    await button(page, 'Take in a debrief from my co-leader').click();
    writeFileSync(folder.path('debrief.age'), 'sealed');
    journal.answerOpenDialog([folder.path('debrief.age')]);
    await button(page, 'Choose the file').click();
    await page.getByRole('main').getByText(FULL).waitFor();
    disk.free();
    await expect.poll(() => page.getByText(/words of an earlier page are still only in this window\./).count()).toBe(0);
    await goTo(page, 'Supervision');
    await page.getByRole('list', { name: 'Under way' }).getByRole('button').click();
    await page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: 'Choose' }).click();
    await expect.poll(() => question.inputValue()).toMatch(/^Whose silence was it\? And then another silence\./);
  });

  test('full while a leader writes keeps the words in the window, and takes them as soon as there is room', async () => {
    const { disk, journal } = await openSession();
    disk.leaveFree(0);
    await write(journal.page, WORDS);
    await journal.page.getByText(FULL).first().waitFor();
    await statusLine(journal.page).getByText('Not saved yet. Your words are still in this window.').waitFor();
    expect(await paragraphsOf(firstField(journal.page))).toEqual([WORDS]);
    disk.free();
    // No key is pressed: it is tried again by itself.
    await untilSaved(journal.page);
    await lock(journal);
    await unlock(journal.page, PASSPHRASE);
    await heading(journal.page, 'After the session').waitFor();
    expect(await paragraphsOf(firstField(journal.page))).toEqual([WORDS]);
  });

  test('full where two write together: their session stays closed until the private words are on the disk', async () => {
    const disk = smallDisk(4 * 1024);
    const userData = profileOn(disk);
    await layDownJournal(userData, PASSPHRASE);
    const journal = await startJournal({ userData });
    const { together, session, group } = english;
    const page = (): Page => journal.page;
    await unlock(page(), PASSPHRASE);
    await button(page(), 'Name your first group').click();
    await nameGroup(page(), lantern);
    await button(page(), 'Write after a session').click();
    await untilWritable(page());
    await field(page(), 'Case 1').fill('The closed umbrella');
    await page().getByRole('checkbox', { name: together.on }).click();
    await statusLine(page()).getByText(together.begun).waitFor();
    await untilSaved(page());
    await button(page(), session.foot.goOnAlone).click();
    const asked = () => page().getByRole('dialog', { name: together.goOnAlone });
    await asked().getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
    await page().keyboard.press('Enter');
    await heading(page(), session.privatePage.title).waitFor();
    // The next opening begins here, alone; on their session it will go on by itself.
    await lock(journal);
    await unlock(page(), PASSPHRASE);
    await heading(page(), session.privatePage.title).waitFor();
    await writingFields(page()).first().waitFor();
    disk.leaveFree(0);
    await write(page(), WORDS);
    await page().getByText(FULL).first().waitFor();
    await goTo(page(), 'Groups');
    await button(page(), lantern.name).click();
    await page().getByRole('list', { name: group.page.sessions }).getByRole('button').first().click();
    await page().getByText(together.waits).waitFor();
    expect(await writingFields(page()).count()).toBe(0);
    await button(page(), together.again).click();
    await page().getByText(together.waits).waitFor();
    disk.free();
    await button(page(), together.again).click();
    await untilWritable(page());
    expect(await page().getByRole('checkbox', { name: together.on }).isChecked()).toBe(true);
    await button(page(), session.foot.goOnAlone).click();
    await asked().getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
    await page().keyboard.press('Enter');
    await heading(page(), session.privatePage.title).waitFor();
    await expect.poll(() => paragraphsOf(firstField(page()))).toEqual([WORDS]);
  });

  test('full when the journal is to lock: the covered window keeps the words until there is room', async () => {
    const { disk, journal } = await openSession();
    disk.leaveFree(0);
    await write(journal.page, WORDS);
    const next = journal.nextWindow();
    await journal.page.keyboard.press('Control+L');
    const cover = journal.page.getByRole('dialog', { name: 'Not locked yet' });
    await cover.getByText(FULL).waitFor();
    // Covered means that nobody can read them: not with eyes, not with a screen reader, not with a key.
    expect(await heardWords(journal.page)).not.toMatch(/silence|umbrella|Lantern/);
    await journal.page.keyboard.press('Escape');
    await journal.page.keyboard.press('Control+1');
    await cover.waitFor();
    disk.free();
    await next;
    await unlock(journal.page, PASSPHRASE);
    await heading(journal.page, 'After the session').waitFor();
    expect(await paragraphsOf(firstField(journal.page))).toEqual([WORDS]);
  });

  test('full for good: words are given up only after a question, and what was saved before is there', async () => {
    const { disk, journal } = await openSession();
    disk.leaveFree(0);
    await write(journal.page, WORDS);
    const next = journal.nextWindow();
    await journal.page.keyboard.press('Control+L');
    const giveUp = button(journal.page, 'Give up these words and lock');
    await giveUp.click();
    await journal.page.getByRole('dialog', { name: 'Give up the words that are not saved?' }).waitFor();
    // What keeps the words has the focus.
    const keep = button(journal.page, 'Keep them');
    expect(await keep.evaluate((element) => element === document.activeElement)).toBe(true);
    await keep.click();
    await journal.page.getByRole('dialog', { name: 'Not locked yet' }).waitFor();
    await giveUp.click();
    await giveUp.click();
    await next;
    await journal.page.getByText(/^Locked\. The words that could not be written were given up\./).waitFor();
    disk.free();
    await unlock(journal.page, PASSPHRASE);
    await goTo(journal.page, 'Groups');
    await button(journal.page, 'Lantern').click();
    await journal.page.getByText('The closed umbrella').waitFor();
  });

  test('write-protected opens the journal to read only, and keeps new words in the window with a sentence', async () => {
    const { disk, userData, journal: before } = await openSession();
    await write(before.page, 'Written before.');
    await untilSaved(before.page);
    await lock(before);
    await before.quit();
    disk.protect();

    const journal = await startJournal({ userData });
    await unlock(journal.page, PASSPHRASE);
    await journal.page
      .getByText('The folder of this journal cannot be written to. You can read everything; nothing new can be saved.')
      .waitFor();
    await heading(journal.page, 'After the session').waitFor();
    expect(await paragraphsOf(firstField(journal.page))).toEqual(['Written before.']);
    await firstField(journal.page).click();
    await journal.page.keyboard.press('Control+End');
    await journal.page.keyboard.type(' And typed now.');
    await journal.page
      .getByText(
        /Not saved yet: the folder of the journal cannot be written to\. Your words are still in this window\./,
      )
      .first()
      .waitFor();
    expect(await paragraphsOf(firstField(journal.page))).toEqual(['Written before. And typed now.']);
    await journal.page.keyboard.press('Control+L');
    await journal.page.getByRole('dialog', { name: 'Not locked yet' }).waitFor();
    expect(readdirSync(disk.folder)).toEqual(['journal.balint']);
  });
});
