// What a leader does, step by step, found by role and name as a screen reader would. The tour and the tests share it.
import type { Locator, Page } from 'playwright';
import type { Journal } from '../host/launchJournal.ts';

export type Person = { readonly alias: string; readonly alsoAppearsAs: string };

export type GroupOnPaper = {
  readonly name: string;
  readonly coLeader: Person;
  readonly members: readonly Person[];
};

export const lantern: GroupOnPaper = {
  name: 'Lantern group',
  coLeader: { alias: 'R.', alsoAppearsAs: 'Rosalind Achterberg' },
  members: [
    { alias: 'Alder', alsoAppearsAs: 'Thandeka Mbeki' },
    { alias: 'Finch', alsoAppearsAs: 'Ondrej Kral' },
    { alias: 'Heron', alsoAppearsAs: 'Mairead Quill' },
    { alias: 'Larch', alsoAppearsAs: 'Xanthe Wexcombe, Xan' },
    { alias: 'Maple', alsoAppearsAs: 'Yusuf Demir' },
    { alias: 'Wagtail', alsoAppearsAs: 'Priya Raman' },
  ],
};

export const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });

/** The page's own heading; it takes focus when the page is there. */
export const heading = (page: Page, name: string): Locator =>
  page.getByRole('heading', { name, level: 1, exact: true });

export const field = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('textbox', typeof name === 'string' ? { name, exact: true } : { name });

/** The sentence in the one polite live region. */
export const statusLine = (page: Page): Locator => page.getByRole('status');

export async function goTo(page: Page, place: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: place, exact: true }).click();
  await heading(page, place).waitFor();
}

/** From the first screen to "Your first group"; the recovery words are left for later. */
export async function beginJournal(page: Page, passphrase: string): Promise<void> {
  await makeJournal(page, passphrase);
  await button(page, 'Do this later').click();
  await heading(page, 'Your first group').waitFor();
}

/** From the first screen to the recovery words. */
export async function makeJournal(page: Page, passphrase: string): Promise<void> {
  await button(page, 'Begin a journal').click();
  await button(page, 'I have read this').click();
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await button(page, 'Make the journal').click();
  await heading(page, 'Recovery words').waitFor();
}

/** The 24 words, read from the screen as a leader would copy them. */
export async function readRecoveryWords(page: Page): Promise<string[]> {
  const list = page.getByRole('list', { name: 'Recovery words' });
  return list.getByRole('listitem').locator('[lang="en"]').allInnerTexts();
}

/** Types the three that are asked for, from the paper. */
export async function typeAskedWords(page: Page, paper: readonly string[]): Promise<void> {
  const asked = page.getByRole('textbox', { name: /^Word \d+$/ });
  await asked.first().waitFor();
  for (const one of await asked.all()) {
    const label = await one.evaluate((input) =>
      input instanceof HTMLInputElement ? input.labels?.[0]?.innerText : '',
    );
    await one.fill(paper[Number(label?.replace('Word ', '')) - 1] ?? '');
  }
  await button(page, 'Check these three').click();
}

/** Fills in the form that is on the screen; the session page opens with today's date. */
export async function nameGroup(page: Page, group: GroupOnPaper): Promise<void> {
  await field(page, 'Name of the group').fill(group.name);
  await field(page, 'Usual co-leader').fill(group.coLeader.alias);
  await field(page, 'Members, one per line').fill(group.members.map(({ alias }) => alias).join('\n'));
  await button(page, 'Also appears as').click();
  for (const { alias, alsoAppearsAs } of [...group.members, group.coLeader]) {
    await field(page, `${alias} also appears as`).fill(alsoAppearsAs);
  }
  await button(page, 'Begin this group').click();
}

/** Types a case label and leaves the field, so that the next one can be added. */
export async function nameCase(page: Page, place: number, label: string): Promise<void> {
  if (place > 1) await button(page, 'Next case').click();
  await field(page, `Case ${place}`).fill(label);
}

/** Types into the first, second or third prompt of the page that is open, key by key as a leader would. */
export async function answerPrompt(page: Page, place: number, words: string): Promise<void> {
  const prompt = writingFields(page).nth(place - 1);
  await prompt.click();
  await page.keyboard.type(words);
}

export const writingFields = (page: Page): Locator => page.locator('[role="textbox"][contenteditable="true"]');

/**
 * A session's page is there before its fields of writing are. Whoever reads the page before them finds no word, and an
 * expectation that a word is gone would hold for the wrong reason.
 */
export async function untilWritable(page: Page): Promise<void> {
  await heading(page, 'After the session').waitFor();
  await writingFields(page).first().waitFor();
}

/** Letters for the people in the order of the grid: H here, L late, E left early, A away, space not noted. */
export async function noteAttendance(page: Page, letters: string): Promise<void> {
  await page.getByRole('grid').getByRole('rowheader').first().focus();
  for (const letter of letters) await page.keyboard.press(letter === ' ' ? 'Space' : letter);
}

/** Waits until the foot bar says that the disk has it. */
export async function untilSaved(page: Page): Promise<void> {
  await page.getByText(/^Saved, \d/).waitFor();
}

export async function unlock(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await button(page, 'Open').click();
  await page.getByRole('navigation').first().waitFor();
}

/** The window may be gone before the keys are let go. */
export const pressLock = (page: Page): Promise<void> => page.keyboard.press('Control+L').catch(() => {});

/** Locks, and waits for the lock screen in the window that replaces this one. */
export async function lock(journal: Journal): Promise<void> {
  const next = journal.nextWindow();
  await pressLock(journal.page);
  await next;
  await journal.page.getByText('Locked.').waitFor();
}

/** Names a group with nothing but a name, from Today, and begins a session. */
export async function beginSession(page: Page, group: string): Promise<void> {
  await button(page, 'Name your first group').click();
  await field(page, 'Name of the group').fill(group);
  await button(page, 'Begin this group').click();
  await heading(page, group).waitFor();
  await button(page, 'Write after a session').click();
  await heading(page, 'After the session').waitFor();
}

/** What stands in a field of text, paragraph by paragraph. */
export const paragraphsOf = (writing: Locator): Promise<string[]> =>
  writing.evaluate((element) => [...element.children].map((block) => block.textContent ?? ''));

/** Everything a screen reader could find in the window. */
export async function heardWords(page: Page): Promise<string> {
  const inspector = await page.context().newCDPSession(page);
  const { nodes } = await inspector.send('Accessibility.getFullAXTree');
  await inspector.detach();
  return nodes.map(({ name, value }) => `${String(name?.value ?? '')} ${String(value?.value ?? '')}`).join('\n');
}

/** As the clipboard would give it. */
export async function paste(writing: Locator, words: string): Promise<void> {
  await writing.click();
  await writing.evaluate((element, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, words);
}

export async function search(page: Page, words: string): Promise<Locator> {
  await goTo(page, 'Search');
  await page.getByRole('searchbox', { name: 'Search the journal' }).fill(words);
  return page.getByRole('list', { name: 'Results' }).getByRole('listitem');
}
