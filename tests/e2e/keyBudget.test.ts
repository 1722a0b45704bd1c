// A tired leader writes after a session with the keyboard alone: from Today to Today, six members, one case and three
// sentences, with at most forty keys besides the text (interface.md, "What shows that it is done").
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
