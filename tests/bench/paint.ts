// From the click to the first frame in which a screen shows what it is for, on the built program with thousands of sessions.
import { rmSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { english } from '../../renderer/text/en/index.ts';
import { goTo, unlock } from '../e2e/steps.ts';
import { journalFile } from '../e2e/surroundings.ts';
import { browserForTests } from '../host/browser.mjs';
import { launchJournal } from '../host/launchJournal.ts';
import { build } from '../tools/build.mjs';
import { median } from './measure.ts';
import { layDownSessions } from './paintJournal.ts';
import { type Screen, SCREENS } from './paintScreens.ts';
import { word } from './corpus.ts';

const PASSPHRASE = 'for the bench only';
const ROUNDS = 3;

export type Paint = { readonly screen: string; readonly ms: number };

/** Medians of three clicks each. */
export async function measurePaint(sessions: number): Promise<readonly Paint[]> {
  process.env['CHROMIUM'] ??= await browserForTests();
  await build();
  const folder = mkdtempSync(join(tmpdir(), 'balint-journal-paint-'));
  try {
    const userData = join(folder, 'data');
    await layDownSessions(journalFile(userData), PASSPHRASE, sessions);
    const journal = await launchJournal({ locale: 'en-GB', userData });
    try {
      await unlock(journal.page, PASSPHRASE);
      await untilSearchable(journal.page);
      const paints: Paint[] = [];
      for (const screen of SCREENS) {
        const times: number[] = [];
        for (let round = 0; round < ROUNDS; round++) {
          await screen.from(journal.page);
          times.push(await paint(journal.page, screen));
        }
        paints.push({ screen: screen.name, ms: median(times) });
      }
      return paints;
    } finally {
      await journal.quit();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Reading the rest in the background would be measured otherwise. */
async function untilSearchable(page: Page): Promise<void> {
  await goTo(page, english.app.place.search);
  await page.getByRole('searchbox').fill(word(1));
  await page
    .getByRole('main')
    .getByText(/^(The first )?\d+ places?[^;]*$/)
    .first()
    .waitFor({ timeout: 60_000 });
}

async function paint(page: Page, { press: button, title, shows }: Screen): Promise<number> {
  const target = button(page);
  await target.waitFor();
  const painted = page.evaluate(firstPaint, { title, shows });
  await target.click();
  return painted;
}

/** Runs in the page: from the next click to the end of the frame in which both stand there. */
function firstPaint({ title, shows }: { title: string; shows: string }): Promise<number> {
  return new Promise((resolve) => {
    addEventListener(
      'click',
      ({ timeStamp }) => {
        const there = (): boolean =>
          document.querySelector('main h1')?.textContent === title && document.querySelector(shows) !== null;
        const look = (): void => {
          if (!there()) return void requestAnimationFrame(look);
          // A task after the frame callback runs when the frame has been drawn.
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp)));
        };
        look();
      },
      { capture: true, once: true },
    );
  });
}
