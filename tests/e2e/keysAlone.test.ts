// The whole evening without a mouse: from the first minute over group, session, private page, search and backup to the lock and
// back. Every control is reached by Tab or by its key, and pressed by Enter or Space.
import type { Locator, Page } from 'playwright';
import { expect, test } from 'vitest';
import { english } from '../../renderer/text/en/index.ts';
import { button, field, heading, lantern, paragraphsOf, untilSaved, untilWritable, writingFields } from './steps.ts';
import { startJournal } from './surroundings.ts';

const PASSPHRASE = 'four quiet lanterns by the river';
/** More stops than any screen has. */
const MOST_STOPS = 120;

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement || element.contains(document.activeElement));

/** Tab until the focus is there. */
async function reach(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await isFocused(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Not reached by Tab');
}

test('an evening, by the keyboard alone', async () => {
  const journal = await startJournal();
  const page = (): Page => journal.page;
  const type = (words: string) => page().keyboard.type(words);
  const press = async (...keys: string[]) => {
    for (const key of keys) await page().keyboard.press(key);
  };
  const choose = async (name: string) => {
    await reach(page(), button(page(), name));
    await press('Enter');
  };

  await choose('Begin a journal');
  await choose('I have read this');
  await reach(page(), page().getByLabel('Passphrase', { exact: true }));
  await type(PASSPHRASE);
  await press('Enter');
  await heading(page(), 'Recovery words').waitFor();
  await choose('Do this later');
  await heading(page(), 'Your first group').waitFor();
  await reach(page(), field(page(), 'Name of the group'));
  await type(lantern.name);
  await reach(page(), field(page(), 'Usual co-leader'));
  await type('R.');
  await reach(page(), field(page(), 'Members, one per line'));
  for (const { alias } of lantern.members) {
    await type(alias);
    await press('Enter');
  }
  await choose('Begin this group');

  await heading(page(), 'After the session').waitFor();
  await reach(page(), field(page(), 'Case 1'));
  await type('The closed umbrella');
  await reach(page(), writingFields(page()).first());
  await type('Nobody asked about the rain.');
  await reach(page(), page().getByRole('grid'));
  await press('h', 'h', 'l', 'e', 'a', 'Space');
  await page().getByText('2 here, 1 late, 1 left early, 1 away, 1 not noted.').waitFor();
  await untilSaved(page());
  await choose('Go on alone');
  await heading(page(), 'Private reflection').waitFor();
  await reach(page(), writingFields(page()).first());
  await type('I would have liked to leave.');
  await untilSaved(page());
  await choose('Back to the session');
  await untilWritable(page());
  await choose('Stop here');
  await heading(page(), 'Today').waitFor();

  await choose('Search');
  await heading(page(), 'Search').waitFor();
  await reach(page(), page().getByRole('searchbox'));
  await type('rain');
  await page().getByRole('list', { name: english.search.results }).waitFor();

  await choose('Where are my notes?');
  await heading(page(), 'Where are my notes?').waitFor();
  await choose('Back up now');
  await page().getByText('A backup was made, opened and checked.').first().waitFor();

  const next = journal.nextWindow();
  await choose('Lock');
  await next;
  await reach(page(), page().getByLabel('Passphrase', { exact: true }));
  await type(PASSPHRASE);
  await press('Enter');
  await page().getByRole('navigation').waitFor();
  await choose('Groups');
  await choose(lantern.name);
  await heading(page(), lantern.name).waitFor();
  await reach(page(), page().getByRole('list', { name: 'Sessions' }).getByRole('button').first());
  await press('Enter');
  await untilWritable(page());
  expect(await field(page(), 'Case 1').inputValue()).toBe('The closed umbrella');
  expect(await paragraphsOf(writingFields(page()).first())).toEqual(['Nobody asked about the rain.']);
});
