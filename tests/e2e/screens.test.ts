// Every screen and state in English on a wide window: for people who cannot see it, see it in the dark, or see only where the
// keys are. On narrow ones: screensNarrow.test.ts. In German: screensInGerman.test.ts.
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { german } from '../../renderer/text/de/index.ts';
import { english } from '../../renderer/text/en/index.ts';
import { SCREENS, walk } from './everyScreen.ts';
import { axeFindings, standingOut, unseenStops, wordsOn } from './looking.ts';
import { onlyEnglish } from './sentencesOnly.ts';
import { button } from './steps.ts';
import { startJournal } from './surroundings.ts';
import { findingsInViews } from './views.ts';

/** All the rules once; the themes differ in colours alone. */
const VIEWS = [
  { width: 1280, theme: 'light' },
  { width: 1280, theme: 'dark', only: ['color-contrast'] },
  { width: 1280, theme: 'contrast-light', only: ['color-contrast'] },
  { width: 1280, theme: 'contrast-dark', only: ['color-contrast'] },
] as const;
/** Dialogs and covers keep focus inside; there it goes round without an end. */
const IN_FRONT = /^(menu|actions|keys|hidden)/;

/** Where focus has to be when a screen has just opened. */
const focusIsLost = (page: Page) =>
  page.evaluate(() => document.activeElement === null || document.activeElement === document.body);

test('in English: axe in every theme, focus at every stop', { timeout: 1_200_000 }, async () => {
  const journal = await startJournal({ colorScheme: 'light' });
  const findings: string[] = [];
  const screens: string[] = [];
  await walk(journal, english, async (name, page) => {
    screens.push(name);
    if (await focusIsLost(page)) findings.push(`${name}: nothing has focus`);
    findings.push(...(await findingsInViews(page, name, VIEWS)));
    if (!IN_FRONT.test(name)) findings.push(...(await unseenStops(page)).map((one) => `${name}, Tab: ${one}`));
  });
  expect(findings).toEqual([]);
  expect(screens.length).toBe(SCREENS);
});

test('looking finds what is wrong: no name, no focus to be seen, too wide, a sentence left in English', async () => {
  const { page } = await startJournal({ locale: 'de-DE' });
  await button(page, german.firstMinute.begin.button).waitFor();
  await page.evaluate(() => {
    const spoiled = new CSSStyleSheet();
    spoiled.replaceSync('* { outline: 0 !important; border-color: red !important } h1 { min-width: 2000px }');
    document.adoptedStyleSheets = [spoiled];
    document.querySelector('main')?.append(new Image(), 'Nothing is sent anywhere: no account, no cloud, no network.');
  });
  expect(await axeFindings(page)).toContainEqual(expect.stringMatching(/^image-alt: /));
  expect(await standingOut(page)).not.toEqual([]);
  const unseen = await unseenStops(page);
  expect(unseen).toContainEqual(expect.stringMatching(/^not seen: BUTTON/));
  expect(unseen.filter((problem) => !problem.startsWith('not seen: '))).toEqual([]);
  const words = await wordsOn(page);
  expect(onlyEnglish.filter((sentence) => words.includes(sentence))).toHaveLength(1);
});
