// Every screen and state in German, on the narrowest window: no sentence was left in English, and German, which is longer, stays
// inside. What is private stands on no screen but its own and where the leader asked for it there and then.
import { expect, test } from 'vitest';
import { german } from '../../renderer/text/de/index.ts';
import { SCREENS, walk } from './everyScreen.ts';
import { standingOut, wordsOn } from './looking.ts';
import { onlyEnglish } from './sentencesOnly.ts';
import { PRIVATE_WORD } from './privateWord.ts';
import { startJournal } from './surroundings.ts';
import { WIDE } from './views.ts';

const PRIVATE_PAGES = [
  'private reflection',
  'what I took away',
  'preparing: choose, a session and its private page open',
  'intensive, with the lines of a row open',
];
const NARROW = { width: 320, height: 860 };

test('in German: no English sentence, nothing out of the window at 320 px, no private word', {
  timeout: 1_200_000,
}, async () => {
  const journal = await startJournal({ locale: 'de-DE', colorScheme: 'dark' });
  expect(onlyEnglish.length).toBeGreaterThan(150);
  const findings: string[] = [];
  const withPrivateWord: string[] = [];
  let screens = 0;
  await walk(journal, german, async (name, page) => {
    screens += 1;
    const words = await wordsOn(page);
    if (words.includes(PRIVATE_WORD)) withPrivateWord.push(name);
    const inEnglish = onlyEnglish.filter((sentence) => words.includes(sentence));
    await page.setViewportSize(NARROW);
    const tooWide = await standingOut(page);
    await page.setViewportSize(WIDE);
    findings.push(...[...inEnglish, ...tooWide].map((one) => `${name}: ${one}`));
  });
  expect(findings).toEqual([]);
  expect(withPrivateWord).toEqual(PRIVATE_PAGES);
  expect(screens).toBe(SCREENS);
});
