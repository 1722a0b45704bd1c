// The page where the passphrase is chosen, in the built program under its own policy: the estimate, the six words, and
// nothing of either anywhere but on the page.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { type Journal, launchJournal } from '../host/launchJournal.ts';
import { axeFindings, standingOut } from './looking.ts';
import { button, heading, statusLine } from './steps.ts';

let journal: Journal;
const page = () => journal.page;
const passphrase = () => page().getByLabel('Passphrase', { exact: true });
const suggested = () => page().getByRole('region', { name: 'Six words, drawn by chance' });
const strength = () => page().getByText(/^A determined stranger would need/);

beforeAll(async () => {
  journal = await launchJournal();
});
afterAll(() => journal.kill());

describe('choosing a passphrase', () => {
  test('loads the lists of the estimate on this page only', async () => {
    const chunks = () =>
      page().evaluate(
        () => performance.getEntriesByType('resource').filter(({ name }) => /guesses-/.test(name)).length,
      );
    await button(page(), 'Begin a journal').click();
    expect(await chunks()).toBe(0);
    await button(page(), 'I have read this').click();
    await passphrase().waitFor();
    await expect.poll(chunks).toBe(1);
  });

  test('says nothing below twelve characters, and what helps when it is soon guessed', async () => {
    await passphrase().fill('password12');
    await passphrase().pressSequentially('34');
    await strength().first().waitFor();
    const said = await strength().first().innerText();
    expect(said).toContain('One or two more words that have nothing to do with each other would help most.');
    await expect.poll(() => statusLine(page()).innerText()).toBe(said);
    await passphrase().press('Backspace');
    await expect
      .poll(() =>
        page()
          .locator('form')
          .getByText(/determined stranger/)
          .count(),
      )
      .toBe(0);
  });

  test('names the guesses, without a bar', async () => {
    await passphrase().fill('five quiet lanterns by the lake');
    await page()
      .locator('form')
      .getByText(/^A determined stranger would need .*million million guesses\.$/)
      .waitFor();
    expect(await page().getByRole('progressbar').or(page().getByRole('meter')).count()).toBe(0);
  });

  test('offers six other words at each press, and puts them into the field to be seen', async () => {
    await button(page(), 'Suggest six words').click();
    const words = suggested().locator('[lang="en"]');
    const first = await words.innerText();
    await button(page(), 'Suggest six words').click();
    await expect.poll(() => words.innerText()).not.toBe(first);
    const second = await words.innerText();
    expect(second.split(' ').filter((word) => wordlist.includes(word))).toHaveLength(6);
    await suggested().getByText('66 bits: about 70 million million million possibilities.').waitFor();
    await button(page(), 'Use these words').click();
    expect(await passphrase().inputValue()).toBe(second);
    expect(await passphrase().getAttribute('type')).toBe('text');
    expect(await passphrase().evaluate((input) => input === document.activeElement)).toBe(true);
    await page()
      .locator('form')
      .getByText('A determined stranger would need about 70 million million million guesses.')
      .waitFor();
  });

  test('hides the words everywhere when the field hides them', async () => {
    const words = await passphrase().inputValue();
    await button(page(), 'Hide what is typed').click();
    expect(await page().locator('form').innerText()).not.toContain(words);
    await button(page(), 'Show what is typed').click();
    await suggested().getByText(words).waitFor();
  });

  test('is clean for assistive technology, at 1280 and at 320', async () => {
    for (const [width, height] of [
      [1280, 800],
      [320, 640],
    ] as const) {
      await page().setViewportSize({ width, height });
      expect(await axeFindings(page())).toEqual([]);
      expect(await standingOut(page())).toEqual([]);
    }
  });

  test('makes the journal with them, takes them off the page, and met no violation of the policy', async () => {
    const words = await passphrase().inputValue();
    await button(page(), 'Make the journal').click();
    await heading(page(), 'Recovery words').waitFor();
    expect(await page().locator('html').innerHTML()).not.toContain(words);
    const stats = await journal.stats();
    expect(stats.violations).toEqual([]);
    expect(stats.refused).toEqual([]);
  });
});
