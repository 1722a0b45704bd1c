// Every screen and state in English on a tablet's width and on the narrowest window, which is also the wide one at 400 %: all the
// rules of axe, and nothing that has to be scrolled sideways.
import { expect, test } from 'vitest';
import { english } from '../../renderer/text/en/index.ts';
import { SCREENS, walk } from './everyScreen.ts';
import { startJournal } from './surroundings.ts';
import { findingsInViews } from './views.ts';

const VIEWS = [
  { width: 800, theme: 'light' },
  { width: 320, theme: 'dark' },
] as const;

test('in English: axe and nothing out of the window at 800 and 320 px', { timeout: 1_200_000 }, async () => {
  const journal = await startJournal({ colorScheme: 'light' });
  const findings: string[] = [];
  const screens: string[] = [];
  await walk(journal, english, async (name, page) => {
    screens.push(name);
    findings.push(...(await findingsInViews(page, name, VIEWS)));
  });
  expect(findings).toEqual([]);
  expect(screens.length).toBe(SCREENS);
});
