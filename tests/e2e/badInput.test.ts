// What people type, paste and leave empty, in the built program: each is answered by a sentence or kept as it is, and
// nothing is cut, changed or lost on the way through a lock.
import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import {
  beginSession,
  button,
  field,
  goTo,
  heading,
  lock,
  paragraphsOf,
  paste,
  search,
  unlock,
  untilSaved,
  writingFields,
} from './steps.ts';
import { journalFile, layDownJournal, startJournal, temporaryUserData } from './surroundings.ts';

const PASSPHRASE = 'four quiet lanterns by the river';
const passphraseField = (page: Page) => page.getByLabel('Passphrase', { exact: true });

/** The program with an open journal that holds nothing yet. */
async function openJournal() {
  const userData = temporaryUserData();
  await layDownJournal(userData, PASSPHRASE);
  const journal = await startJournal({ userData });
  await unlock(journal.page, PASSPHRASE);
  return journal;
}

test('a passphrase that is too short, blank or too long makes no journal and says why', async () => {
  const userData = temporaryUserData();
  const { page } = await startJournal({ userData });
  await button(page, 'Begin a journal').click();
  await button(page, 'I have read this').click();
  const attempts = [
    ['', 'It needs at least 12 characters; this has 0.'],
    ['elevenchars', 'It needs at least 12 characters; this has 11.'],
    // Counted as a person counts: five signs, whatever they are made of.
    ['🪑🪑🪑🪑🪑', 'It needs at least 12 characters; this has 5.'],
    ['x'.repeat(10_000), 'This is longer than a passphrase can be. Choose a shorter one.'],
  ] as const;
  for (const [typed, sentence] of attempts) {
    await passphraseField(page).fill(typed);
    await button(page, 'Make the journal').click();
    await page.getByText(sentence).first().waitFor();
    expect(await passphraseField(page).evaluate((input) => input === document.activeElement)).toBe(true);
  }
  expect(readdirSync(dirname(journalFile(userData)))).toEqual([]);
});

test('a wrong passphrase opens nothing, however strange, and the right one opens afterwards', async () => {
  const userData = temporaryUserData();
  await layDownJournal(userData, PASSPHRASE);
  const { page } = await startJournal({ userData });
  for (const wrong of [' ', PASSPHRASE.toUpperCase(), `${PASSPHRASE} `, '\u202e🪑\u0301', 'x'.repeat(10_000)]) {
    await passphraseField(page).fill(wrong);
    await button(page, 'Open').click();
    await page.getByText('That passphrase does not open this journal. Nothing was changed.').first().waitFor();
    await passphraseField(page).fill('');
  }
  await unlock(page, PASSPHRASE);
  await heading(page, 'Today').waitFor();
});

test('a group without a name, with a blank one or with a far too long one is not kept, and the form says why', async () => {
  const { page } = await openJournal();
  await button(page, 'Name your first group').click();
  const name = field(page, 'Name of the group');
  const attempts = [
    ['', 'The group has no name yet. Any word will do.'],
    [' \t\u00a0 ', 'The group has no name yet. Any word will do.'],
    ['n'.repeat(10_000), 'This name is longer than 120 characters.'],
  ] as const;
  for (const [typed, sentence] of attempts) {
    await name.fill(typed);
    await button(page, 'Begin this group').click();
    await page.getByText(sentence).first().waitFor();
    // Nothing of it was cut while the sentence was said.
    expect(await name.inputValue()).toBe(typed);
    expect(await name.evaluate((input) => input === document.activeElement)).toBe(true);
  }
  await name.fill('Lantern');
  await field(page, 'Members, one per line').fill(`Alder\n   \n${'m'.repeat(10_000)}\nalder`);
  await button(page, 'Begin this group').click();
  await page.getByText('Line 3 is longer than 80 characters.').first().waitFor();
  await field(page, 'Members, one per line').fill('Alder\n\n \nalder');
  await button(page, 'Begin this group').click();
  await page.getByText('Line 4 is the same name as line 1.').first().waitFor();
  await field(page, 'Members, one per line').fill('Alder\n\n \n');
  await button(page, 'Begin this group').click();
  await heading(page, 'Lantern').waitFor();
  expect(await page.getByRole('button', { name: /^Edit / }).count()).toBe(1);
});

// Astral signs with joiners, right-to-left with marks, letters that are stored in two ways, signs without width.
const ODD = {
  group: '🪑👩‍👩‍👧‍👦 حلقة الفانوس',
  member: 'Z\u0065\u0301phyr \u05e9\u05ea\u05d9\u05e7\u05d4',
  label: 'e\u0301\u0323 \u200fשקט\u200e 🌊\u200d\ufe0f <b>&amp;</b>',
  note: 'אני שתקתי, 🕯️ a\u0308 ä \u0627\u064e\u0644\u0635\u064e\u0651\u0645\u0652\u062a \ud83e\udee5 <script>alert(1)</script> \\u0000 %00',
};

test('emoji, right-to-left words and combining marks come back byte for byte', async () => {
  const journal = await openJournal();
  await button(journal.page, 'Name your first group').click();
  await field(journal.page, 'Name of the group').fill(ODD.group);
  await field(journal.page, 'Members, one per line').fill(ODD.member);
  await button(journal.page, 'Begin this group').click();
  await heading(journal.page, ODD.group).waitFor();
  await button(journal.page, 'Write after a session').click();
  await field(journal.page, 'Case 1').fill(ODD.label);
  await writingFields(journal.page).first().click();
  await journal.page.keyboard.insertText(ODD.note);
  await untilSaved(journal.page);
  await lock(journal);

  await unlock(journal.page, PASSPHRASE);
  await heading(journal.page, 'After the session').waitFor();
  expect(await field(journal.page, 'Case 1').inputValue()).toBe(ODD.label);
  expect(await paragraphsOf(writingFields(journal.page).first())).toEqual([ODD.note]);
  expect(await journal.page.getByRole('rowheader').first().textContent()).toBe(`${ODD.member}, Not noted`);
  await goTo(journal.page, 'Groups');
  expect(await journal.page.getByRole('main').getByRole('button', { name: ODD.group }).count()).toBe(1);
  // Found by a letter that is stored in another way than it is typed.
  await expect.poll(async () => (await search(journal.page, '\u00e4')).count()).toBe(1);
});

test('control characters are a blank in a name, and stay what the window shows in a text', async () => {
  const journal = await openJournal();
  await button(journal.page, 'Name your first group').click();
  await field(journal.page, 'Name of the group').fill('Lan\u0000tern\u0007 \u001b[31m\u2028group\u0085');
  await button(journal.page, 'Begin this group').click();
  await heading(journal.page, 'Lan tern [31m group').waitFor();
  await button(journal.page, 'Write after a session').click();
  await field(journal.page, 'Case 1').fill('a\u0000b\u001fc');
  const writing = writingFields(journal.page).first();
  await paste(writing, 'one\u0000two\u0001three\u000bfour\u001b[2Jfive\u2028six\ud800seven');
  await journal.page.keyboard.type(' and on');
  await untilSaved(journal.page);
  const before = await paragraphsOf(writing);
  expect(before.join(' ')).toMatch(/^one.*two.*three.*four.*five.*six.*seven and on$/su);
  await lock(journal);

  await unlock(journal.page, PASSPHRASE);
  await heading(journal.page, 'After the session').waitFor();
  expect(await paragraphsOf(writingFields(journal.page).first())).toEqual(before);
  expect(await field(journal.page, 'Case 1').inputValue()).toBe('a b c');
});

test('a note of a megabyte is saved while it is typed on, comes back whole, and is found by a word in its middle', async () => {
  const lines = Array.from(
    { length: 2_000 },
    (_, place) => `Line ${place}: ${'and then another silence, '.repeat(20)}`,
  );
  lines[1_000] = 'Here stands the wheelwright.';
  const journal = await openJournal();
  await beginSession(journal.page, 'Lantern');
  const writing = writingFields(journal.page).first();
  await paste(writing, lines.join('\n'));
  await journal.page.keyboard.press('Control+End');
  await journal.page.keyboard.type('typed on');
  await untilSaved(journal.page);
  await lock(journal);

  await unlock(journal.page, PASSPHRASE);
  await heading(journal.page, 'After the session').waitFor();
  const shown = await paragraphsOf(writingFields(journal.page).first());
  expect(shown.join('\n').length).toBeGreaterThan(1_000_000);
  expect(shown.map((line) => line.trimEnd())).toEqual([
    ...lines.slice(0, -1).map((line) => line.trimEnd()),
    `${lines.at(-1)}typed on`,
  ]);
  const results = await search(journal.page, 'wheelwright');
  await expect.poll(() => results.count()).toBe(1);
  expect(await results.innerText()).toContain('Here stands the wheelwright.');
});

test('a hundred members fit and are marked, one more is refused', async () => {
  const names = Array.from({ length: 100 }, (_, place) => `Member ${String(place).padStart(3, '0')}`);
  const journal = await openJournal();
  await button(journal.page, 'Name your first group').click();
  await field(journal.page, 'Name of the group').fill('Large group');
  await field(journal.page, 'Members, one per line').fill([...names, 'One too many'].join('\n'));
  await button(journal.page, 'Begin this group').click();
  await journal.page.getByText('A group holds up to 100 members.').first().waitFor();
  await field(journal.page, 'Members, one per line').fill(names.join('\n'));
  await button(journal.page, 'Begin this group').click();
  await heading(journal.page, 'Large group').waitFor();
  await button(journal.page, 'Write after a session').click();
  await button(journal.page, 'Everyone here').click();
  await journal.page.getByText('100 here.').first().waitFor();
  await untilSaved(journal.page);
  await lock(journal);

  await unlock(journal.page, PASSPHRASE);
  await journal.page.getByText('100 here.').first().waitFor();
  expect(await journal.page.getByRole('rowheader').count()).toBe(100);
});
