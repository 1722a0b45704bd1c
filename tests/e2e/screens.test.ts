// Every screen and state in English: for people who cannot see it, see it large, see it in the dark, or see only where the
// keys are. In German: screensInGerman.test.ts.
import type { Page } from 'playwright';
import { afterEach, expect, test } from 'vitest';
import { german } from '../../renderer/text/de/index.ts';
import { english } from '../../renderer/text/en/index.ts';
import { walk } from './everyScreen.ts';
import { axeFindings, standingOut, unseenStops, wordsOn } from './looking.ts';
import { onlyEnglish } from './sentencesOnly.ts';
import { button } from './steps.ts';
import { startJournal } from './surroundings.ts';

const WIDE = { width: 1280, height: 860 };
/** High enough that nothing scrolls: what a bar covers at one moment of scrolling is no finding. */
const HIGH = 6_000;
/** Every width gets all the rules once; the themes differ in colours alone, and focus is seen in each by what it is made of. */
const VIEWS = [
  { width: 1280, theme: 'light', only: undefined },
  { width: 1280, theme: 'dark', only: ['color-contrast'] },
  { width: 800, theme: 'light', only: undefined },
  { width: 320, theme: 'light', only: undefined },
  { width: 1280, theme: 'contrast-light', only: ['color-contrast'] },
  { width: 1280, theme: 'contrast-dark', only: ['color-contrast'] },
] as const;
/** Dialogs and covers keep focus inside; there it goes round without an end. */
const IN_FRONT = /^(menu|actions|keys|hidden)/;

let findings: string[] = [];
afterEach(() => {
  findings = [];
});
const note = (where: string, found: readonly string[]) => findings.push(...found.map((one) => `${where}: ${one}`));

/** As the settings would show it, without leaving the screen. */
const showIn = (page: Page, theme: string) =>
  page.evaluate((name) => void (document.documentElement.dataset['theme'] = name), theme);

/** Where focus has to be when a screen has just opened. */
const focusIsLost = (page: Page) =>
  page.evaluate(() => document.activeElement === null || document.activeElement === document.body);

test('in English: axe in every theme and at every width, focus at every stop', { timeout: 1_200_000 }, async () => {
  const journal = await startJournal({ colorScheme: 'light' });
  const screens: string[] = [];
  await walk(journal, english, async (name, page) => {
    screens.push(name);
    if (await focusIsLost(page)) note(name, ['nothing has focus']);
    for (const { width, theme, only } of VIEWS) {
      await page.setViewportSize({ width, height: HIGH });
      await showIn(page, theme);
      note(`${name}, ${width} px, ${theme}`, await axeFindings(page, only));
      note(`${name}, ${width} px`, await standingOut(page));
    }
    await showIn(page, 'light');
    await page.setViewportSize(WIDE);
    if (!IN_FRONT.test(name)) note(`${name}, Tab`, await unseenStops(page));
  });
  expect(findings).toEqual([]);
  expect(screens.length).toBe(110);
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
