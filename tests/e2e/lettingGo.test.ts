// A leader lets go of text in the built program: the question that stops, what goes, what stays, the sheet, and that nothing
// brings the words back.
import type { Page } from 'playwright';
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
  lock,
  nameCase,
  nameGroup,
  noteAttendance,
  search,
  statusLine,
  unlock,
  untilSaved,
  untilWritable,
  writingFields,
} from './steps.ts';
import { ONCE } from './once.ts';
import { temporaryFolder } from './surroundings.ts';

const PASSPHRASE = 'four quiet lanterns by the river';
const DEBRIEF = 'Quagga stood at the door and nobody asked.';
const ALONE = 'I was afraid of the quagga.';

const folder = temporaryFolder();
let journal: Journal;
const page = () => journal.page;
const hasFocus = async (where: Page, name: string): Promise<void> =>
  await expect.poll(() => heading(where, name).evaluate((title) => title === document.activeElement)).toBe(true);

async function openSession(): Promise<void> {
  await goTo(page(), 'Groups');
  await button(page(), lantern.name).click();
  await page().getByRole('list', { name: 'Sessions' }).getByRole('button').first().click();
  await untilWritable(page());
}

beforeAll(async () => {
  journal = await launchJournal({ userData: folder.path('data'), locale: 'en-GB' });
  await beginJournal(page(), PASSPHRASE);
  await nameGroup(page(), lantern);
  await heading(page(), 'After the session').waitFor();
  await nameCase(page(), 1, 'The closed umbrella');
  await answerPrompt(page(), 1, DEBRIEF);
  await noteAttendance(page(), 'HHLHHA');
  await untilSaved(page());
  await button(page(), 'Go on alone').click();
  await answerPrompt(page(), 1, ALONE);
  await untilSaved(page());
  await button(page(), 'Back to the session').click();
  await heading(page(), 'After the session').waitFor();
  await writingFields(page()).first().click();
  await page().keyboard.press('Control+End');
  await page().keyboard.type(' Then it rained.');
  await untilSaved(page());
  await goTo(page(), 'Where are my notes?');
  await button(page(), 'Back up now').click();
  await page().getByText('A backup was made, opened and checked.').first().waitFor();
  await openSession();
});
afterAll(async () => {
  await journal.quit();
  folder.remove();
});

describe('the text of a session', ONCE, () => {
  test('stays when the question is answered with Yes, and the page says whom to ask', async () => {
    await button(page(), 'Let go of this text').click();
    await hasFocus(page(), 'Before anything is destroyed');
    await button(page(), 'Yes, or it may be').click();
    await hasFocus(page(), 'Nothing is destroyed');
    await page()
      .getByText('Do not destroy anything now. Ask your society, your indemnity insurer or a lawyer first.')
      .waitFor();
    expect(await button(page(), /[Dd]estroy/).count()).toBe(0);
    await button(page(), 'Back').click();
    await expect.poll(() => writingFields(page()).first().innerText()).toContain(DEBRIEF);
  });

  test('stays when it is kept at the last moment', async () => {
    await button(page(), 'Let go of this text').click();
    await button(page(), 'No').click();
    await hasFocus(page(), 'Destroy the text of this session?');
    await page()
      .getByText('Debrief, private reflection and 1 earlier version go. Date, attendance and counts stay.')
      .waitFor();
    await button(page(), 'Keep it').click();
    await expect.poll(() => writingFields(page()).first().innerText()).toContain(DEBRIEF);
  });

  test('goes by the keyboard alone, and the sheet says what is out of reach', async () => {
    const { keyboard } = page();
    const tabTo = async (name: string) => {
      for (let stops = 0; stops < 80; stops++) {
        if (await button(page(), name).evaluateAll(([one]) => one !== undefined && one === document.activeElement))
          return;
        await keyboard.press('Tab');
      }
      throw new Error(`${name} is not reached by Tab`);
    };
    await tabTo('Let go of this text');
    await keyboard.press('Enter');
    await hasFocus(page(), 'Before anything is destroyed');
    await tabTo('No');
    await keyboard.press('Enter');
    await hasFocus(page(), 'Destroy the text of this session?');
    await button(page(), 'Destroy the text').waitFor();
    await field(page(), 'Why, in your own words').fill('asked by the group');
    await tabTo('Destroy the text');
    await keyboard.press('Space');
    await hasFocus(page(), 'What was let go');
    await expect
      .poll(() => statusLine(page()).innerText())
      .toBe('Destroyed. It is in no file of this journal any more.');
    const sheet = await page().getByRole('main').innerText();
    for (const line of ['Why: asked by the group', '1 earlier version', 'What your co-leader keeps.']) {
      expect(sheet).toContain(line);
    }
    expect(sheet).not.toContain('uagga');
  });

  test('is found nowhere afterwards; date, case and attendance are as they were', async () => {
    expect(await (await search(page(), 'quagga')).count()).toBe(0);
    await openSession();
    expect(await writingFields(page()).first().innerText()).not.toContain('uagga');
    expect(await field(page(), 'Case 1').inputValue()).toBe('The closed umbrella');
    expect(await page().getByRole('main').innerText()).toContain('4 here');
    expect(await button(page(), 'Earlier versions').count()).toBe(0);
    await button(page(), 'Go on alone').click();
    await heading(page(), 'Private reflection').waitFor();
    expect(await writingFields(page()).first().innerText()).not.toContain('uagga');
  });

  test('does not come back with the next words, nor with the next opening', async () => {
    await openSession();
    await answerPrompt(page(), 1, 'New words.');
    await untilSaved(page());
    await lock(journal);
    await unlock(page(), PASSPHRASE);
    await openSession();
    expect((await writingFields(page()).first().innerText()).trim()).toBe('New words.');
    expect(await button(page(), 'Earlier versions').count()).toBe(0);
  });

  test('stands in the list by kind and date, and its sheet opens again', async () => {
    await goTo(page(), 'Where are my notes?');
    await button(page(), '1 entry').click();
    await page().getByRole('list', { name: 'What was let go' }).getByRole('button').click();
    await heading(page(), 'What was let go').waitFor();
    journal.answerPrintDialog('print');
    await button(page(), 'Print this sheet').click();
    await expect.poll(() => statusLine(page()).innerText()).toBe('Handed to the printer.');
  });

  test('is taken out of the backups by making a new one and deleting the older ones', async () => {
    await goTo(page(), 'Where are my notes?');
    await button(page(), '1 entry').click();
    await page().getByRole('list', { name: 'What was let go' }).getByRole('button').click();
    await page().getByText('A backup that is kept here was made before this.').waitFor();
    await button(page(), 'Make a new backup and destroy the older ones').click();
    await expect
      .poll(() => statusLine(page()).innerText())
      .toBe('A new backup was made and checked, and the older ones are destroyed.');
    await expect.poll(() => page().getByText('A backup that is kept here').count()).toBe(0);
  });

  test('can be asked for by the group: one page without names, paths or figures', async () => {
    await goTo(page(), 'Where are my notes?');
    await button(page(), 'Print for my group').click();
    await expect.poll(() => journal.dialogs.filter(({ kind }) => kind === 'print').length).toBe(2);
    await page().emulateMedia({ media: 'print' });
    const paper = await page().evaluate(() => document.body.innerText);
    await page().emulateMedia({ media: null });
    expect(paper).toContain('What I keep about our group');
    for (const word of [lantern.name, 'Alder', 'journal.balint']) expect(paper).not.toContain(word);
    journal.answerPrintDialog('cancel');
    await expect.poll(() => statusLine(page()).innerText()).toBe('Nothing was printed.');
    expect((await journal.stats()).violations).toEqual([]);
  });
});

describe('what is written about one person', ONCE, () => {
  const openLarch = async () => {
    await goTo(page(), 'Groups');
    await button(page(), lantern.name).click();
    await heading(page(), lantern.name).waitFor();
    await button(page(), 'Edit Larch').click();
    await button(page(), 'Let go of what is written about Larch').click();
    await hasFocus(page(), 'Before anything is destroyed');
    await button(page(), 'No').click();
    await page().getByLabel('Passphrase', { exact: true }).waitFor();
  };

  test('is shown for the passphrase only', async () => {
    await openSession();
    await writingFields(page()).first().click();
    await page().keyboard.press('Control+End');
    for (const sentence of ['Xan spoke.', 'We waited for Xanthe.']) {
      await page().keyboard.press('Enter');
      await page().keyboard.type(sentence);
    }
    await untilSaved(page());
    await button(page(), 'Go on alone').click();
    await answerPrompt(page(), 1, 'Angry at Xan.');
    await untilSaved(page());
    await openLarch();
    await page().getByLabel('Passphrase', { exact: true }).fill('ten quiet lanterns by the river');
    await button(page(), 'Search the whole journal').click();
    await page().getByText('That passphrase does not open this journal. Nothing was changed.').first().waitFor();
    expect(await page().getByRole('main').innerText()).not.toContain('Xan spoke');
  });

  test('goes passage by passage as decided, in one step', async () => {
    await page().getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
    await button(page(), 'Search the whole journal').click();
    const passages = page().getByRole('list', { name: 'Passages' }).getByRole('listitem');
    await expect.poll(() => passages.count()).toBe(3);
    await passages.filter({ hasText: 'We waited' }).getByRole('combobox').selectOption('destroy the passage');
    await passages.filter({ hasText: 'Angry' }).getByRole('combobox').selectOption('destroy the whole text');
    await page().getByText('2 passages change, 1 text goes with all its versions.').waitFor();
    await button(page(), 'Destroy what is decided here').click();
    await hasFocus(page(), 'What was let go');
    await openSession();
    const words = await page().getByRole('main').innerText();
    expect(words).toContain('a member spoke.');
    expect(words).not.toContain('We waited');
    expect(words).not.toContain('Xan');
    await goTo(page(), 'Groups');
    await button(page(), lantern.name).click();
    await button(page(), 'Edit A former member').waitFor();
    expect(await button(page(), 'Edit Larch').count()).toBe(0);
    expect(await (await search(page(), 'Xan')).count()).toBe(0);
  });
});

describe('what is deleted', ONCE, () => {
  const rows = () => page().getByRole('list', { name: 'Sessions' }).getByRole('listitem');
  const deletedRows = () => page().getByRole('list', { name: 'Deleted since the last lock' }).getByRole('listitem');

  test('a session: gone from the list, and back with Undo, with every word', async () => {
    await openSession();
    await button(page(), 'Delete this session').click();
    await heading(page(), lantern.name).waitFor();
    expect(await statusLine(page()).innerText()).toContain('Until the journal locks it can come back.');
    await expect.poll(() => rows().count()).toBe(0);
    await button(page(), 'Undo').click();
    await expect.poll(() => rows().count()).toBeGreaterThan(0);
    await openSession();
    expect(await page().getByRole('main').innerText()).toContain('a member spoke.');
  });

  test('a member: back from the list after another page, with the marks', async () => {
    await goTo(page(), 'Groups');
    await button(page(), lantern.name).click();
    await button(page(), 'Edit Finch').click();
    await button(page(), 'Remove from the group').click();
    await expect.poll(() => button(page(), 'Edit Finch').count()).toBe(0);
    await openSession();
    expect(await page().getByRole('main').innerText()).toContain('3 here');
    await goTo(page(), 'Groups');
    await button(page(), lantern.name).click();
    await deletedRows().filter({ hasText: 'Finch' }).getByRole('button').click();
    await button(page(), 'Edit Finch').waitFor();
    await openSession();
    expect(await page().getByRole('main').innerText()).toContain('4 here');
  });

  test('a group: destroyed by the lock, and the list of what was let go says so', async () => {
    await goTo(page(), 'Groups');
    await button(page(), lantern.name).click();
    await button(page(), 'Delete this group').click();
    await heading(page(), 'Groups').waitFor();
    await expect.poll(() => deletedRows().count()).toBe(1);
    await lock(journal);
    await unlock(page(), PASSPHRASE);
    await goTo(page(), 'Groups');
    expect(await button(page(), lantern.name).count()).toBe(0);
    expect(await deletedRows().count()).toBe(0);
    await goTo(page(), 'Where are my notes?');
    await button(page(), '3 entries').click();
    await page().getByText('what was deleted').first().waitFor();
  });
});
