// The whole story of a leader's evening, in the built program: from the first key to the sealed file and back.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Journal, launchJournal } from '../host/launchJournal.ts';
import {
  answerPrompt,
  beginJournal,
  button,
  field,
  goTo,
  heading,
  lantern,
  nameCase,
  nameGroup,
  noteAttendance,
  pressLock,
  search,
  statusLine,
  unlock,
  untilSaved,
  writingFields,
} from './steps.ts';
import { prepareHour } from './hourSteps.ts';
import { isRunning, temporaryFolder } from './surroundings.ts';

const PASSPHRASE = 'four quiet lanterns by the river';
const DEBRIEF = 'Xan leaned back when Thandeka Mbeki spoke, and R. let the silence stand. A heron, I thought.';
const PRIVATE = 'I was angry with Rosalind and hid it behind a question.';

const folder = temporaryFolder();
let journal: Journal;
const page = () => journal.page;

beforeAll(async () => {
  journal = await launchJournal({ userData: folder.path('data'), locale: 'en-GB' });
});
afterAll(async () => {
  await journal.quit();
  folder.remove();
});

describe('an evening', () => {
  test('begins with a passphrase and a group whose members have aliases', async () => {
    await beginJournal(page(), PASSPHRASE);
    await nameGroup(page(), lantern);
    await heading(page(), 'After the session').waitFor();
  });

  test('guesses the facts and puts the caret into the first case', async () => {
    const facts = page().getByRole('group', { name: 'Facts of the session' });
    const chosen = (name: string) => facts.getByLabel(name, { exact: true }).locator('option:checked').textContent();
    expect(await chosen('Group')).toBe('Lantern group');
    expect(await chosen('In person or online')).toBe('in person');
    const today = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' }).format(new Date());
    expect(await facts.getByRole('button', { name: /^Date: / }).textContent()).toContain(today);
    expect(await facts.getByRole('button', { name: /^Minutes: / }).textContent()).toBe('90 minutes');
    expect(await facts.getByRole('combobox', { name: 'With whom' }).locator('option:checked').textContent()).toBe(
      'with R.',
    );
    expect(await field(page(), 'Case 1').evaluate((input) => input === document.activeElement)).toBe(true);
  });

  test('takes two cases, a debrief and attendance, and says when the disk has them', async () => {
    await nameCase(page(), 1, 'The closed umbrella');
    await nameCase(page(), 2, 'Cold soup');
    await answerPrompt(page(), 1, DEBRIEF);
    await noteAttendance(page(), 'hhlea ');
    await untilSaved(page());
    await page().getByText('2 here, 1 late, 1 left early, 1 away, 1 not noted.').waitFor();
  });

  test('keeps the private reflection on a page of its own', async () => {
    await button(page(), 'Go on alone').click();
    await heading(page(), 'Private reflection').waitFor();
    expect(await page().getByText(DEBRIEF).count()).toBe(0);
    await answerPrompt(page(), 1, PRIVATE);
    await untilSaved(page());
    await button(page(), 'Back to the session').click();
    await heading(page(), 'After the session').waitFor();
    expect(await page().getByText(PRIVATE).count()).toBe(0);
  });

  test('shows no word of a note on Today or in the title', async () => {
    await page().keyboard.press('Control+Enter');
    await heading(page(), 'Today').waitFor();
    const shown = await page().locator('body').innerText();
    for (const word of ['Xan', 'heron', 'umbrella', 'soup', 'angry', 'private']) {
      expect(shown.toLowerCase()).not.toContain(word.toLowerCase());
    }
    expect(shown).toContain('Lantern group');
    expect(await page().title()).toBe('Balint Journal');
  });

  test('locks on Ctrl+L: the process with the words ends, the window is another one', async () => {
    const { utilities } = await journal.processes();
    expect(utilities.length).toBe(1);
    const next = journal.nextWindow();
    await pressLock(page());
    await next;
    await page().getByText('Locked.').waitFor();
    expect(utilities.filter(isRunning)).toEqual([]);
    expect(await page().locator('body').innerText()).not.toContain('Lantern');
  });

  test('is one file at rest, and holds none of the words', () => {
    const place = join(folder.path('data'), 'journal');
    expect(readdirSync(place)).toEqual(['journal.balint']);
    const bytes = readFileSync(join(place, 'journal.balint'));
    for (const word of ['Lantern', 'Xan', 'umbrella', PASSPHRASE]) {
      expect(bytes.includes(word)).toBe(false);
      expect(bytes.includes(Buffer.from(word, 'utf16le'))).toBe(false);
    }
  });

  test('refuses a wrong passphrase, keeps the field in hand and changes nothing', async () => {
    const passphrase = page().getByLabel('Passphrase', { exact: true });
    await passphrase.fill('four quiet lanterns by the lake');
    await button(page(), 'Open').click();
    await page()
      .getByText(/^That passphrase does not open this journal/)
      .first()
      .waitFor();
    const held = await passphrase.evaluate((input: HTMLInputElement) => ({
      focused: input === document.activeElement,
      selected: (input.selectionEnd ?? 0) - (input.selectionStart ?? 0),
    }));
    expect(held).toEqual({ focused: true, selected: 'four quiet lanterns by the lake'.length });
  });

  test('opens with the right one, where the leader was, and says when it was last saved', async () => {
    await unlock(page(), PASSPHRASE);
    await heading(page(), 'Today').waitFor();
    await statusLine(page())
      .getByText(/^Last saved on /)
      .waitFor();
  });

  test('finds a word of the debrief, and one of the private page only when asked', async () => {
    const results = await search(page(), 'silence');
    await expect.poll(() => results.count()).toBe(1);
    expect(await results.innerText()).toContain('silence');

    await page().getByRole('searchbox').fill('angry');
    await page().getByRole('main').getByText('Nothing found. Private pages were not searched.').waitFor();
    await button(page(), 'Also my private pages').click();
    await expect.poll(() => results.count()).toBe(1);

    await goTo(page(), 'Today');
    await search(page(), 'angry');
    await page().getByRole('main').getByText('Nothing found. Private pages were not searched.').waitFor();
  });

  test('brings back every word of both pages', async () => {
    const results = await search(page(), 'umbrella');
    await results.getByRole('button').first().click();
    await heading(page(), 'After the session').waitFor();
    expect(await writingFields(page()).first().innerText()).toBe(DEBRIEF);
    expect(await field(page(), 'Case 2').inputValue()).toBe('Cold soup');
    await button(page(), 'Go on alone').click();
    await heading(page(), 'Private reflection').waitFor();
    expect(await writingFields(page()).first().innerText()).toBe(PRIVATE);
  });

  test('prepares an hour without names, and saves what was read', async () => {
    const target = folder.path('summary.md');
    await prepareHour(journal, 'Markdown', target, (text) => {
      expect(text).toContain('let the silence stand');
      expect(text).toMatch(/Member [A-Z] leaned back when Member [A-Z] spoke, and the co-leader let/);
      for (const name of ['Xan', 'Thandeka', 'Mbeki', 'R.', 'Lantern', 'angry']) expect(text).not.toContain(name);
    });
    const saved = readFileSync(target, 'utf8');
    expect(saved).toContain('let the silence stand');
    for (const name of ['Xan', 'Thandeka', 'Mbeki', 'Lantern', 'angry']) expect(saved).not.toContain(name);
    expect(journal.dialogs.at(-1)).toMatchObject({
      options: { properties: expect.arrayContaining(['dontAddToRecent']) },
    });
  });

  test('met no violation of the policy and tried no network', async () => {
    const stats = await journal.stats();
    expect(stats.violations).toEqual([]);
    expect(stats.refused).toEqual([]);
  });
});
