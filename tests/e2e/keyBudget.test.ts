// How many keys it costs besides the text. A tired leader writes after a session with the keyboard alone: from Today to Today, six members, one case and three
// sentences, with at most forty; between two groups of an intensive a case is noted with at most fifteen.
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { beginJournal, button, field, goTo, heading, lantern, nameGroup, writingFields } from './steps.ts';
import { startJournal } from './surroundings.ts';

const BUDGET = 40;
const LABEL = 'The closed umbrella';
const SENTENCES = [
  'We were both relieved when it ended, and said so late.',
  'The group was as careful with her as she had been with him.',
  'Nobody took the side of the one who stayed outside.',
];

/** Presses keys and counts them; typing text costs nothing. */
class Keyboard {
  pressed = 0;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await this.#page.keyboard.press(key);
      this.pressed += key.split('+').length;
    }
  }

  async type(words: string): Promise<void> {
    await this.#page.keyboard.type(words);
  }

  /** Tab until the page says that this is it. */
  async tabTo(reached: () => Promise<boolean>): Promise<void> {
    while (!(await reached())) {
      if (this.pressed > BUDGET) throw new Error('More keys than the budget allows');
      await this.press('Tab');
    }
  }
}

test('writing after a session costs at most forty keys besides the text', async () => {
  const journal = await startJournal();
  const { page } = journal;
  await beginJournal(page, 'four quiet lanterns by the river');
  await nameGroup(page, lantern);
  await heading(page, 'After the session').waitFor();
  // The group has never met; the session that opened by itself is left without a word.
  await goTo(page, 'Today');

  const keys = new Keyboard(page);
  await keys.press('Control+N');
  await heading(page, 'After the session').waitFor();
  await keys.type(LABEL);
  for (const [place, sentence] of SENTENCES.entries()) {
    const prompt = writingFields(page).nth(place);
    await keys.tabTo(() => prompt.evaluate((element) => element === document.activeElement));
    await keys.type(sentence);
  }
  const grid = page.getByRole('grid');
  await keys.tabTo(() => grid.evaluate((element) => element.contains(document.activeElement)));
  await keys.press('h', 'h', 'l', 'e', 'a', 'Space');
  await keys.press('Control+Enter');
  await heading(page, 'Today').waitFor();
  console.log(`keys besides the text: ${keys.pressed}`);
  expect(keys.pressed).toBeLessThanOrEqual(BUDGET);

  await goTo(page, 'Groups');
  await button(page, 'Lantern group').click();
  await page.getByRole('list', { name: 'Sessions' }).getByRole('button').first().click();
  await heading(page, 'After the session').waitFor();
  expect(await field(page, 'Case 1').inputValue()).toBe(LABEL);
  expect(await writingFields(page).allInnerTexts()).toEqual(SENTENCES);
  await page.getByText('2 here, 1 late, 1 left early, 1 away, 1 not noted.').waitFor();
});

const INTENSIVE_BUDGET = 15;

test('a case of an intensive costs at most fifteen keys besides the text, and the log counts it', async () => {
  const journal = await startJournal();
  const { page } = journal;
  await beginJournal(page, 'four quiet lanterns by the river');
  await field(page, 'Name of the group').fill('Four days in March');
  await page.getByLabel('Kind', { exact: true }).selectOption('intensive');
  await field(page, 'Usual co-leader').fill('R., Juniper');
  await button(page, 'Begin this group').click();
  await heading(page, 'Four days in March').waitFor();
  await page.getByRole('textbox', { name: 'What Group 1 will be called' }).waitFor();
  await page.keyboard.type('The closed umbrella');
  await page.keyboard.press('Enter');
  await page.keyboard.press('m');

  const keys = new Keyboard(page);
  const isFocused = (name: string) =>
    page.getByRole('textbox', { name }).evaluate((element) => element === document.activeElement);
  await keys.press('n');
  await page.getByRole('textbox', { name: 'What Group 2 will be called' }).waitFor();
  expect(await isFocused('What Group 2 will be called')).toBe(true);
  await keys.type('A train that does not stop');
  await keys.press('Enter', 'c', 'w', 't', 'r', 'Enter');
  await field(page, 'What did I try?').waitFor();
  expect(await isFocused('What did I try?')).toBe(true);
  await keys.type('To wait longer than I like.');
  await keys.press('Tab');
  await keys.type('That I looked at my hands.');
  await keys.press('Tab');
  await keys.type('To look up while I wait.');
  await keys.press('Escape');
  console.log(`keys of an intensive case besides the text: ${keys.pressed}`);
  expect(keys.pressed).toBeLessThanOrEqual(INTENSIVE_BUDGET);
  await page.getByText(/^Saved, \d/).waitFor();

  const row = page.getByRole('main').getByRole('list').first().locator('> li').nth(1);
  expect(await row.getByRole('button', { name: 'C, co-led' }).getAttribute('aria-pressed')).toBe('true');
  const chosen = (name: string) => row.getByLabel(name).locator('option:checked').innerText();
  expect(await chosen('With whom Group 2 was led')).toBe('with Juniper');
  expect(await chosen('45 minutes of talk about the leading of Group 2')).toBe('talked about for 45 minutes');
  expect(await chosen('Whether Group 2 was recorded')).toBe('recorded');

  await goTo(page, 'Today');
  await goTo(page, 'Groups');
  await button(page, 'Four days in March').click();
  await button(page, 'Write about its groups').click();
  await page.getByText('2 groups, 1 of them led alone or co-led.', { exact: false }).waitFor();
  await button(page, 'Group 2, three lines').click();
  await page.getByText('To look up while I wait.').waitFor();
  await button(page, 'Note it as a training event').click();
  await heading(page, 'Training event').waitFor();
  await goTo(page, 'Practice log');
  await page.getByText('2 groups, from their cases', { exact: false }).waitFor();
});
