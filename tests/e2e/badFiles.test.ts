// A file in the journal's place that is no journal, or no longer a whole one, in the built program: each is named by a
// sentence of its own, none is taken for an empty place, and not a byte of any of them changes.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { WRITE_AND_READ_VERSION_AT } from '../../main/vault/rawHeader.ts';
import { BROKEN_VAULTS } from '../fixtures/vaults/broken.ts';
import { launchJournal } from '../host/launchJournal.ts';
import { beginSession, button, field, goTo, heading, lock, unlock, untilSaved, writingFields } from './steps.ts';
import { journalFile, layDownJournal, startJournal, temporaryFolder, temporaryUserData } from './surroundings.ts';

const PASSPHRASE = 'four quiet lanterns by the river';
const WORDS = 'Nobody spoke for the one who stayed outside. '.repeat(60).trim();

const folder = temporaryFolder();
/** A journal with one session, closed. */
let whole: Buffer;

beforeAll(async () => {
  const userData = folder.path('whole');
  await layDownJournal(userData, PASSPHRASE);
  const journal = await launchJournal({ userData, locale: 'en-GB' });
  await unlock(journal.page, PASSPHRASE);
  await beginSession(journal.page, 'Lantern');
  await field(journal.page, 'Case 1').fill('The closed umbrella');
  await writingFields(journal.page).first().click();
  await journal.page.keyboard.insertText(WORDS);
  await untilSaved(journal.page);
  await lock(journal);
  await journal.quit();
  whole = readFileSync(journalFile(userData));
});
afterAll(() => folder.remove());

type Making = (file: string) => void;

const broken = (name: string): Making => {
  const one = BROKEN_VAULTS.find((vault) => vault.name === name);
  if (!one) throw new Error(`There is no broken vault called ${name}`);
  return (file) => one.make(file, whole);
};

/** A profile with this file in the journal's place. */
function profileWith(make: Making): { userData: string; file: string; bytes: Buffer } {
  const userData = temporaryUserData();
  const file = journalFile(userData);
  mkdirSync(dirname(file), { recursive: true });
  return { userData, file, bytes: layDown(file, make) };
}

function layDown(file: string, make: Making): Buffer {
  writeFileSync(file, whole);
  make(file);
  return readFileSync(file);
}

function expectUntouched(file: string, bytes: Buffer): void {
  expect(readFileSync(file).equals(bytes)).toBe(true);
  expect(readdirSync(dirname(file))).toEqual(['journal.balint']);
}

const SOON = { timeout: 10_000 };
const NOT_A_JOURNAL = /^The file in the place of the journal is not a journal\. It has not been touched\./;
const NEWER = /^This journal was written by a newer version\. It has not been touched\./;
const DAMAGED = /^Part of this journal is damaged: .* Nothing was changed\. Keep this file/;
const SLOT_DAMAGED = /^The part of the file that a passphrase opens is damaged\. Nothing was changed\./;
const OTHER_WAY = /^This file asks for a way of making its key that this program does not accept/;

test('what can be told without a passphrase is said at once, and the right file, put back, is found', async () => {
  const { userData, file, bytes } = profileWith(broken('empty'));
  const { page } = await startJournal({ userData });
  await page.getByText(NOT_A_JOURNAL).waitFor(SOON);
  expect(await button(page, 'Begin a journal').count()).toBe(0);
  expectUntouched(file, bytes);

  const others = [
    ['format 2', NEWER],
    ['a text file', NOT_A_JOURNAL],
    ['format 2', NEWER],
    ['a SQLite file of another program', NOT_A_JOURNAL],
    ['format 2', NEWER],
    ['zeros', NOT_A_JOURNAL],
  ] as const;
  for (const [name, sentence] of others) {
    const made = layDown(file, broken(name));
    await button(page, 'Look again').click();
    await page.getByText(sentence).waitFor(SOON);
    expect(await button(page, 'Begin a journal').count()).toBe(0);
    expectUntouched(file, made);
  }

  writeFileSync(file, whole);
  await button(page, 'Look again').click();
  await unlock(page, PASSPHRASE);
  await heading(page, 'After the session').waitFor();
});

test('what is found while opening is said under the field', async () => {
  const found = [
    ['the last byte missing', DAMAGED],
    ['a slot that was changed', SLOT_DAMAGED],
    ['the first page alone', DAMAGED],
    ['Argon2id with 2 GiB', OTHER_WAY],
    ['the schema page overwritten', DAMAGED],
    ['a critical feature of tomorrow', NEWER],
    ['another table', NOT_A_JOURNAL],
  ] as const;
  const { userData, file } = profileWith(() => {});
  const { page } = await startJournal({ userData });
  for (const [name, sentence] of found) {
    const made = layDown(file, broken(name));
    await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
    await button(page, 'Open').click();
    await page.getByText(sentence).first().waitFor(SOON);
    expect(await button(page, 'Begin a journal').count()).toBe(0);
    expect(await page.getByRole('navigation').count()).toBe(0);
    expectUntouched(file, made);
  }
});

/** One byte of the longest box, which is the note: the container stays whole, the text does not. */
function damageNote(file: string): void {
  const bytes = Buffer.from(whole);
  // A copy in memory: SQLite would leave files of its own beside one on disk.
  const copy = Buffer.from(whole);
  for (const at of WRITE_AND_READ_VERSION_AT) copy[at] = 1;
  const db = new Database(copy);
  const longest = db.prepare<[], { box: Buffer }>('SELECT box FROM records ORDER BY length(box) DESC LIMIT 1').get();
  db.close();
  const at = bytes.indexOf(longest?.box.subarray(0, 64) ?? 'nothing');
  if (at < 0) throw new Error('the note was not found in the file');
  bytes[at + 40] = (bytes[at + 40] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

test('a note damaged in the middle leaves the rest open, to read only, and the file as it is', async () => {
  const { userData, file, bytes } = profileWith(damageNote);
  const journal = await startJournal({ userData });
  await unlock(journal.page, PASSPHRASE);
  await journal.page
    .getByText(
      /Part of this journal is damaged: 1 of 1 sessions cannot be read\. The rest opens, to read only\. There is no backup/,
    )
    .waitFor();
  await heading(journal.page, 'After the session').waitFor();
  await journal.page.getByText(/What was written here before cannot be read, so nothing can be added\./).waitFor();
  expect(await field(journal.page, 'Case 1').inputValue()).toBe('The closed umbrella');
  await goTo(journal.page, 'Groups');
  await journal.page.getByText('Lantern').first().waitFor();
  await lock(journal);
  await journal.quit();
  expectUntouched(file, bytes);
});

test('what is left of a damaged journal is written out on request, and built anew in its place', async () => {
  const { userData, file, bytes } = profileWith(damageNote);
  const out = temporaryFolder();
  onTestFinished(out.remove);
  const journal = await startJournal({ userData });
  await unlock(journal.page, PASSPHRASE);
  const next = journal.nextWindow();
  await button(journal.page, 'Lock and see what can be done').click();
  await next;
  const { page } = journal;
  await heading(page, 'What can still be read').waitFor();
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await button(page, 'Read what is left').click();
  await page.getByText('0 of 1 sessions can be read with all their texts.').waitFor();
  await button(page, 'Texts that are lost (1)').click();
  await page.getByText(/^Lantern, .*, debrief$/).waitFor();

  await button(page, 'Write a readable copy').click();
  await page.getByRole('dialog', { name: 'Write a copy that anybody can read?' }).waitFor();
  journal.answerOpenDialog([out.path()]);
  await button(page, 'Choose a folder and write it').click();
  await page
    .getByRole('main')
    .getByText(/^Everything readable stands in readable-\S+\.txt, in the folder you chose\./)
    .first()
    .waitFor();
  const [name = ''] = readdirSync(out.path());
  expect(readFileSync(out.path(name), 'utf8')).toContain('The closed umbrella');
  expectUntouched(file, bytes);

  await button(page, 'Build the journal anew').click();
  await page.getByText(/^The journal was built anew\. .* is called journal\.balint\.set-aside-/).waitFor();
  await unlock(page, PASSPHRASE);
  await goTo(page, 'Groups');
  await button(page, 'Lantern').click();
  await button(page, /The closed umbrella/).click();
  await heading(page, 'After the session').waitFor();
  await writingFields(page).first().click();
  await page.keyboard.insertText('Written anew.');
  await untilSaved(page);
  expect(await page.getByText(/Part of this journal is damaged/).count()).toBe(0);
});
