// From the click to the first frame in which a screen shows what it is for, on the built program with thousands of sessions.
import { rmSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { english } from '../../renderer/text/en/index.ts';
import { goTo, heading, unlock } from '../e2e/steps.ts';
import { journalFile } from '../e2e/surroundings.ts';
import { browserForTests } from '../host/browser.mjs';
import { launchJournal } from '../host/launchJournal.ts';
import { build } from '../tools/build.mjs';
import { median } from './measure.ts';
import { layDownSessions } from './paintJournal.ts';
import { word } from './corpus.ts';

const PASSPHRASE = 'for the bench only';
const ROUNDS = 3;

export type Paint = { readonly screen: string; readonly ms: number };

type Screen = {
  readonly name: string;
  /** Where the click is made from. */
  readonly from: (page: Page) => Promise<unknown>;
  readonly press: (page: Page) => Locator;
  readonly title: string;
  /** Stands on the screen when it shows what it is for. */
  readonly shows: string;
};

const press = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).first();
const inNavigation = (name: string) => (page: Page) =>
  page.getByRole('navigation').getByRole('button', { name, exact: true });

const { place } = english.app;
const at = (name: string) => (page: Page) => goTo(page, name);
const group = async (page: Page): Promise<void> => {
  await goTo(page, place.groups);
  await press('Group 1')(page).click();
  await heading(page, 'Group 1').waitFor();
};
const timeline = async (page: Page): Promise<void> => {
  await goTo(page, place.groups);
  await press(place.timeline)(page).click();
  await heading(page, place.timeline).waitFor();
};

const ROW = 'main [role="list"] button, main ul li button';
const SCREENS: readonly Screen[] = [
  { name: 'Today', from: at(place.settings), press: inNavigation(place.today), title: place.today, shows: ROW },
  { name: 'Groups', from: at(place.today), press: inNavigation(place.groups), title: place.groups, shows: ROW },
  { name: 'Group', from: at(place.groups), press: press('Group 1'), title: 'Group 1', shows: ROW },
  {
    name: 'Group, pictures',
    from: group,
    press: press(english.overTime.pictures.title),
    title: 'Group 1',
    shows: '[role="img"]',
  },
  {
    name: 'Session',
    from: group,
    press: (page) => page.getByRole('list', { name: english.group.page.sessions }).getByRole('button').first(),
    title: english.session.title,
    shows: '[contenteditable="true"]',
  },
  {
    name: 'Sessions over time',
    from: at(place.groups),
    press: press(place.timeline),
    title: place.timeline,
    shows: 'main h2 + ul button',
  },
  {
    name: 'Calendar',
    from: timeline,
    press: press(english.overTime.asCalendar),
    title: place.calendar,
    shows: '[role="grid"]',
  },
  {
    name: 'Supervision',
    from: at(place.today),
    press: inNavigation(place.supervision),
    title: place.supervision,
    shows: 'main h2, main button',
  },
  {
    name: 'Practice log',
    from: at(place.today),
    press: inNavigation(place.log),
    title: place.log,
    shows: 'main table',
  },
  {
    name: 'Practice log on paper',
    from: at(place.log),
    press: press(english.practice.paper),
    title: english.practicePaper.title,
    shows: 'main table',
  },
  {
    name: 'Search',
    from: at(place.today),
    press: inNavigation(place.search),
    title: place.search,
    shows: '[type="search"]',
  },
  {
    name: 'Where are my notes?',
    from: at(place.today),
    press: inNavigation(place.where),
    title: place.where,
    shows: 'main h2',
  },
  {
    name: 'Settings',
    from: at(place.today),
    press: inNavigation(place.settings),
    title: place.settings,
    shows: 'main select',
  },
];

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
  await goTo(page, place.search);
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
