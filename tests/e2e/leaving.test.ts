// What was prepared for supervision, on its way out of the built program, to places that cannot or should not have it: each is answered by a
// sentence, and no piece of the text is left there.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Journal } from '../host/launchJournal.ts';
import { CAN_MOUNT, NEEDS_MOUNT, smallDisk } from '../security/smallDisk.ts';
import { goToLeave } from './hourSteps.ts';
import { beginSession, button, statusLine, unlock, untilSaved, writingFields } from './steps.ts';
import { layDownJournal, startJournal, temporaryFolder, temporaryUserData } from './surroundings.ts';

const PASSPHRASE = 'four quiet lanterns by the river';
/** Longer than what is left on a disk that is as good as full. */
const WORDS = 'And then another silence. '.repeat(800).trim();

/** The last step of an hour on the screen, ready to be saved. */
async function hourReady(): Promise<Journal> {
  const userData = temporaryUserData();
  await layDownJournal(userData, PASSPHRASE);
  const journal = await startJournal({ userData });
  const { page } = journal;
  await unlock(page, PASSPHRASE);
  await beginSession(page, 'Lantern');
  await writingFields(page).first().click();
  await page.keyboard.insertText(WORDS);
  await untilSaved(page);
  await goToLeave(page, 'plain text');
  return journal;
}

async function saveTo(journal: Journal, answer: string, sentence: string | RegExp): Promise<void> {
  journal.answerSaveDialog(answer);
  await button(journal.page, 'Save this text').click();
  await statusLine(journal.page).getByText(sentence).waitFor();
}

test('cancelled, into a copied folder, over something that is no file: nothing leaves, and the next place works', async () => {
  const folder = temporaryFolder();
  onTestFinished(folder.remove);
  const journal = await hourReady();
  await saveTo(journal, 'cancel', 'Nothing was saved.');

  const synced = folder.path('shared');
  mkdirSync(join(synced, '.stfolder'), { recursive: true });
  await saveTo(
    journal,
    join(synced, 'summary.txt'),
    'This folder is copied to Syncthing. The file would leave this computer. Choose another place.',
  );
  expect(readdirSync(synced)).toEqual(['.stfolder']);

  mkdirSync(folder.path('summary.txt'));
  await saveTo(journal, folder.path('summary.txt'), /^Something on the way to the disk failed\./);
  expect(readdirSync(folder.path('summary.txt'))).toEqual([]);
  await saveTo(journal, folder.path('nowhere', 'summary.txt'), /^Something on the way to the disk failed\./);
  expect(existsSync(folder.path('nowhere'))).toBe(false);

  writeFileSync(folder.path('good.txt'), 'x'.repeat(100_000));
  await saveTo(journal, folder.path('good.txt'), /^It is saved, /);
  const saved = readFileSync(folder.path('good.txt'), 'utf8');
  expect(saved).toContain('And then another silence.');
  expect(saved).not.toContain('xxx');
});

describe.skipIf(!CAN_MOUNT)(`a place to save it (${NEEDS_MOUNT})`, () => {
  test('that is full or write-protected keeps no piece of it', async () => {
    const disk = smallDisk(256);
    const journal = await hourReady();
    disk.leaveFree(8 * 1024);
    await saveTo(journal, join(disk.folder, 'summary.txt'), /^The disk is full, so nothing was written\./);
    expect(readdirSync(disk.folder)).toEqual([]);
    disk.free();
    disk.protect();
    await saveTo(journal, join(disk.folder, 'summary.txt'), /cannot be written to, so nothing was written\./);
    expect(readdirSync(disk.folder)).toEqual([]);
  });
});
