// What the leader reads after the program was ended by force, or when something lies beside the journal that is not its own.
import { copyFileSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { beginSession, button, field, goTo, lock, unlock, untilSaved } from './steps.ts';
import { isRunning, journalFile, layDownJournal, startJournal, temporaryUserData } from './surroundings.ts';

const PASSPHRASE = 'four quiet lanterns by the river';

async function openWith(label: string, userData = temporaryUserData()) {
  await layDownJournal(userData, PASSPHRASE);
  const journal = await startJournal({ userData });
  await unlock(journal.page, PASSPHRASE);
  await beginSession(journal.page, 'Lantern');
  await field(journal.page, 'Case 1').fill(label);
  await untilSaved(journal.page);
  return { journal, userData };
}

test('killed with everything: the next start says up to when all is saved, once', async () => {
  const { journal, userData } = await openWith('The closed umbrella');
  const { utilities, main } = await journal.processes();
  for (const pid of [...utilities, main]) process.kill(pid, 'SIGKILL');
  await journal.exited;
  await expect.poll(() => utilities.some(isRunning)).toBe(false);

  const again = await startJournal({ userData });
  await again.page
    .getByText(
      /^The last time, the journal could not be closed in order: .* Everything up to \d\d:\d\d is saved\. Open it/,
    )
    .waitFor();
  await unlock(again.page, PASSPHRASE);
  await goTo(again.page, 'Groups');
  await button(again.page, 'Lantern').click();
  await button(again.page, /The closed umbrella/).waitFor();
  await lock(again);
  await again.quit();
  const third = await startJournal({ userData });
  await button(third.page, 'Open').waitFor();
  expect(await third.page.getByText(/could not be closed in order/).count()).toBe(0);
});

test('a log of another journal: read only with its sentence, set aside on request, and then written to again', async () => {
  const { journal: other, userData: elsewhere } = await openWith('The locked piano');
  const { journal: first, userData } = await openWith('The closed umbrella');
  await lock(first);
  await first.quit();
  copyFileSync(`${journalFile(elsewhere)}-wal`, `${journalFile(userData)}-wal`);
  await other.kill();

  const journal = await startJournal({ userData });
  await unlock(journal.page, PASSPHRASE);
  await journal.page.getByText(/Beside this journal lies a log that does not belong to it/).waitFor();
  expect(await journal.page.getByText(/cannot be written to/).count()).toBe(0);
  await button(journal.page, 'Set it aside').click();
  await journal.page
    .getByRole('main')
    .getByText(/under the name journal\.balint\.set-aside-\S+\. Lock and open/)
    .waitFor();
  const next = journal.nextWindow();
  await button(journal.page, 'Lock now').click();
  await next;
  await unlock(journal.page, PASSPHRASE);
  await goTo(journal.page, 'Groups');
  expect(await journal.page.getByText(/Beside this journal/).count()).toBe(0);
  await lock(journal);
  await journal.quit();
  expect(readdirSync(dirname(journalFile(userData)))).toEqual([
    'journal.balint',
    expect.stringMatching(/^journal\.balint\.set-aside-[^-]+-[0-9a-f]{4}$/),
    expect.stringMatching(/^journal\.balint\.set-aside-[^-]+-[0-9a-f]{4}-wal$/),
  ]);
});
