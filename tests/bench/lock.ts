// From the shortcut to the moment in which the process with the words is gone. Measured on the built program; drawing the
// lock screen afterwards does not count.
import { setTimeout as pause } from 'node:timers/promises';
import { isRunning } from '../e2e/surroundings.ts';
import { beginJournal, button, goTo, heading, lantern, nameGroup, unlock } from '../e2e/steps.ts';
import { browserForTests } from '../host/browser.mjs';
import { launchJournal } from '../host/launchJournal.ts';
import { build } from '../tools/build.mjs';
import { median } from './measure.ts';

const PASSPHRASE = 'for the bench only';
const ROUNDS = 5;

/** Milliseconds, median of five locks. */
export async function measureLock(): Promise<number> {
  process.env['CHROMIUM'] ??= await browserForTests();
  await build();
  const journal = await launchJournal({ locale: 'en-GB' });
  try {
    await beginJournal(journal.page, PASSPHRASE);
    await nameGroup(journal.page, lantern);
    await heading(journal.page, 'After the session').waitFor();
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await goTo(journal.page, 'Today');
      const { utilities } = await journal.processes();
      const next = journal.nextWindow();
      const from = performance.now();
      await journal.page.keyboard.press('Control+L');
      while (utilities.some(isRunning)) await pause(1);
      times.push(performance.now() - from);
      await next;
      await button(journal.page, 'Open').waitFor();
      await unlock(journal.page, PASSPHRASE);
    }
    return median(times);
  } finally {
    await journal.quit();
  }
}
