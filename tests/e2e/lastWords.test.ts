// Locking and dying with fingers on the keys: no key that was pressed before the lock is lost, and whatever dies a second
// after the last key has taken nothing with it.
import process from 'node:process';
import { expect, test } from 'vitest';
import type { Journal } from '../host/launchJournal.ts';
import { ONCE } from './once.ts';
import { beginSession, heading, paragraphsOf, pressLock, unlock, writingFields } from './steps.ts';
import { layDownJournal, startJournal, temporaryUserData } from './surroundings.ts';

const PASSPHRASE = 'four quiet lanterns by the river';
const STOPPED =
  /^The journal stopped unexpectedly\. Everything up to .* is saved\. Open it again with your passphrase\.$/;

async function openSession(userData = temporaryUserData()): Promise<Journal> {
  await layDownJournal(userData, PASSPHRASE);
  const journal = await startJournal({ userData });
  await unlock(journal.page, PASSPHRASE);
  await beginSession(journal.page, 'Lantern');
  return journal;
}

const firstField = ({ page }: Journal) => writingFields(page).first();

async function typeAtEnd(journal: Journal, words: string): Promise<void> {
  await firstField(journal).click();
  await journal.page.keyboard.press('Control+End');
  await journal.page.keyboard.type(words);
}

async function reopened(journal: Journal): Promise<string[]> {
  await unlock(journal.page, PASSPHRASE);
  await heading(journal.page, 'After the session').waitFor();
  return paragraphsOf(firstField(journal));
}

/** Two hundred locks, without a window, are in tests/property/typeThenLock.test.ts. */
test('a lock that follows the last key at once loses no key, ten times', { ...ONCE, timeout: 300_000 }, async () => {
  const journal = await openSession();
  let all = '';
  for (const last of '.xäß”€א漢🌊 ') {
    const words = `${all.length === 0 ? 'So' : ' so'} on${last}`;
    await typeAtEnd(journal, words.slice(0, -last.length));
    const next = journal.nextWindow();
    // Both are on their way before the first has been answered: nothing lies between the two keys.
    await Promise.all([journal.page.keyboard.type(last), pressLock(journal.page)]);
    await next;
    all += words;
    expect(await reopened(journal)).toEqual([all]);
  }
});

/** Milliseconds that the leader is promised: what was typed longer ago is on the disk. */
const DURABLE_AFTER = 1_000;

/** Types, and comes back when the last key is a second old. Time itself is what is tested here, so it is waited for. */
async function typeAndRest(journal: Journal, words: string): Promise<void> {
  await typeAtEnd(journal, words);
  const typed = performance.now();
  while (performance.now() - typed < DURABLE_AFTER) await journal.page.evaluate(() => document.readyState);
}

test('the vault process killed a second after the last key', ONCE, async () => {
  const journal = await openSession();
  const next = journal.nextWindow();
  await typeAndRest(journal, 'The one who stayed outside.');
  for (const pid of (await journal.processes()).utilities) process.kill(pid, 'SIGKILL');
  await next;
  await journal.page.getByText(STOPPED).waitFor();
  await lastPage(journal);
  expect(await paragraphsOf(firstField(journal))).toEqual(['The one who stayed outside.']);
});

test('the page killed a second after the last key', ONCE, async () => {
  const journal = await openSession();
  const next = journal.nextWindow();
  await typeAndRest(journal, 'The one who stayed outside.');
  const inspector = await journal.page.context().newCDPSession(journal.page);
  inspector.send('Page.crash').catch(() => {});
  await next;
  await journal.page.getByText(STOPPED).waitFor();
  await lastPage(journal);
  expect(await paragraphsOf(firstField(journal))).toEqual(['The one who stayed outside.']);
});

test('the whole program killed a second after the last key', ONCE, async () => {
  const userData = temporaryUserData();
  const killed = await openSession(userData);
  await typeAndRest(killed, 'The one who stayed outside.');
  await killed.kill();
  const journal = await startJournal({ userData });
  await journal.page.getByText(/^Last written on /).waitFor();
  await lastPage(journal);
  expect(await paragraphsOf(firstField(journal))).toEqual(['The one who stayed outside.']);
});

/** Unlocks and goes to the one session; where the leader was could not be kept. */
async function lastPage(journal: Journal): Promise<void> {
  await unlock(journal.page, PASSPHRASE);
  await journal.page.getByRole('navigation').getByRole('button', { name: 'Groups', exact: true }).click();
  await journal.page.getByRole('main').getByRole('button', { name: 'Lantern', exact: true }).click();
  await journal.page.getByRole('list', { name: 'Sessions' }).getByRole('button').first().click();
  await heading(journal.page, 'After the session').waitFor();
}
