// Groups of every kind, with the people in them and beside them: what may be said about each, what does not fit and where that
// is said, and what stays when the journal locks in the middle of it.
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import type { Journal } from '../host/launchJournal.ts';
import {
  beginJournal,
  button,
  field,
  goTo,
  heading,
  lock,
  nameCase,
  noteAttendance,
  unlock,
  untilSaved,
} from './steps.ts';
import { startJournal } from './surroundings.ts';

const PASSPHRASE = 'four quiet lanterns by the river';

const choice = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const choose = (page: Page, name: string, label: string) => choice(page, name).selectOption({ label });
const chosen = (page: Page, name: string) => choice(page, name).locator('option:checked').textContent();
const sentence = (page: Page, words: string) => page.getByText(words, { exact: true });

async function begun(): Promise<Journal> {
  const journal = await startJournal();
  await beginJournal(journal.page, PASSPHRASE);
  return journal;
}

/** From the first group's form to the session page, and on to the group. */
async function name(page: Page, group: string, members: string): Promise<void> {
  await field(page, 'Name of the group').fill(group);
  await field(page, 'Members, one per line').fill(members);
  await button(page, 'Begin this group').click();
  await heading(page, 'After the session').waitFor();
  await openGroup(page, group);
}

async function openGroup(page: Page, group: string): Promise<void> {
  await goTo(page, 'Groups');
  await button(page, group).click();
  await heading(page, group).waitFor();
}

async function reopened(journal: Journal): Promise<Page> {
  await lock(journal);
  await unlock(journal.page, PASSPHRASE);
  return journal.page;
}

test('what is said about a group is kept; what does not fit says so, and is there again after a lock', async () => {
  const journal = await begun();
  let { page } = journal;
  await name(page, 'Lantern', 'Alder\nFinch');
  await button(page, 'Group settings').click();
  await button(page, 'More about this group').click();
  await field(page, 'Setting').fill('residency');
  await choose(page, 'How often', 'every two weeks');
  await page.getByLabel('First meeting', { exact: true }).fill('2026-03-02');
  await button(page, 'Traditions').click();
  await choose(page, 'During group work the presenter', 'sits outside');
  await choose(page, 'Check-in', 'no');
  await untilSaved(page);

  await page.getByLabel('Last meeting', { exact: true }).fill('2026-03-01');
  await sentence(page, 'This is before the first meeting.').waitFor();
  await page.getByLabel('Usual minutes', { exact: true }).fill('1441');
  await sentence(page, 'A session lasts from 1 to 1440 minutes.').waitFor();

  page = await reopened(journal);
  await heading(page, 'Lantern').waitFor();
  await sentence(page, 'A session lasts from 1 to 1440 minutes.').waitFor();
  expect(await page.getByLabel('Usual minutes', { exact: true }).inputValue()).toBe('1441');
  await page.getByLabel('Usual minutes', { exact: true }).fill('45');
  await button(page, 'More about this group').click();
  expect(await field(page, 'Setting').inputValue()).toBe('residency');
  expect(await page.getByLabel('Last meeting', { exact: true }).inputValue()).toBe('2026-03-01');
  await page.getByLabel('Last meeting', { exact: true }).fill('2026-03-30');
  await untilSaved(page);

  page = await reopened(journal);
  await goTo(page, 'Groups');
  const ended = page.getByRole('list', { name: 'Ended' });
  expect(await ended.innerText()).toContain('until 30 Mar 2026');
  await button(page, 'Lantern').click();
  await button(page, 'Group settings').click();
  await button(page, 'Traditions').click();
  expect(await chosen(page, 'During group work the presenter')).toBe('sits outside');
  expect(await chosen(page, 'Check-in')).toBe('no');
  expect(await page.getByLabel('Usual minutes', { exact: true }).inputValue()).toBe('45');
});

test('a new group that has no name yet waits, with its members, behind the lock', async () => {
  const journal = await begun();
  await field(journal.page, 'Members, one per line').fill('Alder\nFinch');
  const page = await reopened(journal);
  await goTo(page, 'Groups');
  await button(page, 'New group').click();
  expect(await field(page, 'Members, one per line').inputValue()).toBe('Alder\nFinch');
  await field(page, 'Name of the group').fill('Lantern');
  await button(page, 'Begin this group').click();
  await heading(page, 'Lantern').waitFor();
  await goTo(page, 'Groups');
  await button(page, 'New group').click();
  expect(await field(page, 'Members, one per line').inputValue()).toBe('');
});

test('members join and leave; whoever was not there on the day is not asked about', async () => {
  const { page } = await begun();
  await name(page, 'Lantern', 'Alder\nFinch');
  await button(page, 'Edit Finch').click();
  await page.getByLabel('Joined on', { exact: true }).fill('2026-03-02');
  await page.getByLabel('Left on', { exact: true }).fill('2026-03-01');
  await sentence(page, 'This is before the day of joining.').waitFor();
  await page.getByLabel('Left on', { exact: true }).fill('2026-03-31');
  await untilSaved(page);
  await button(page, 'Done').click();
  await sentence(page, 'since 2 Mar 2026 and until 31 Mar 2026').waitFor();

  await button(page, 'Write after a session').click();
  const people = page.getByRole('grid').getByRole('rowheader');
  await people.first().waitFor();
  expect(await people.allInnerTexts()).toEqual([expect.stringContaining('Alder')]);
  await page.getByRole('button', { name: /^Date: / }).click();
  await page.getByLabel('Date', { exact: true }).fill('2026-03-10');
  await page.keyboard.press('Enter');
  await people.nth(1).waitFor();
  await noteAttendance(page, 'hl');
  await page.getByText('1 here, 1 late.').waitFor();
});

test('in a group of which I am only a member there is no roster, no attendance and no co-leader debrief', async () => {
  const { page } = await begun();
  await choose(page, 'Here I am', 'only a member');
  expect(await field(page, 'Members, one per line').count()).toBe(0);
  await field(page, 'Name of the group').fill('Harbour');
  await field(page, 'Led by').fill('Rowan');
  await button(page, 'Begin this group').click();
  await heading(page, 'After the session').waitFor();
  expect(await chosen(page, 'Led by')).toBe('with Rowan');
  expect(await page.getByRole('grid').count()).toBe(0);
  expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(['Cases']);
  await nameCase(page, 1, 'Cold soup');
  expect(await chosen(page, 'My role in case 1')).toBe('member');
  await untilSaved(page);
  await openGroup(page, 'Harbour');
  await page.getByText('You are only a member of this group').waitFor();
  await goTo(page, 'Groups');
  expect(await page.getByRole('list', { name: 'Groups' }).innerText()).toContain('as a member');
});

test('people one leads with have a page of their own, and are a choice wherever it says with whom', async () => {
  const { page } = await begun();
  await name(page, 'Lantern', 'Alder');
  await button(page, 'Write after a session').click();
  await choose(page, 'With whom', 'somebody else…');
  await field(page, 'With whom: a name, or several separated by commas').fill('Rowan, Juniper');
  await page.keyboard.press('Enter');
  await expect.poll(() => chosen(page, 'With whom')).toBe('with Rowan and Juniper');
  await untilSaved(page);

  await goTo(page, 'Groups');
  await button(page, 'People you lead with').click();
  await heading(page, 'People you lead with').waitFor();
  await button(page, 'Edit Rowan').click();
  await field(page, 'Rowan also appears as').fill('Rowena Ash');
  await page.getByRole('checkbox', { name: 'supervisor' }).check();
  await field(page, 'Accredited or credentialed by').fill('A society');
  await page.getByLabel('Since', { exact: true }).fill('2019-05-04');
  await untilSaved(page);
  await field(page, 'Name or alias').fill('juniper');
  await sentence(page, 'One of your colleagues has this name already.').waitFor();
  await field(page, 'Name or alias').fill('Rowan');
  await button(page, 'Done').click();
  await sentence(page, 'co-leader, supervisor, accredited by A society, since 4 May 2019').waitFor();
  await field(page, 'Somebody else').fill('Sorrel');
  await button(page, 'Add').click();
  await button(page, 'Done').click();
  const names = page.getByRole('list', { name: 'People you lead with' });
  expect(await names.innerText()).toMatch(/Juniper[^]*Rowan[^]*Sorrel/);
});

test('more facts of a session and of its cases', async () => {
  const { page } = await begun();
  await name(page, 'Lantern', 'Alder\nFinch');
  await button(page, 'Write after a session').click();
  await nameCase(page, 1, 'Cold soup');
  await button(page, 'more about case 1').click();
  await field(page, 'Themes').fill('rain, waiting');
  await choose(page, 'Presented by', 'Finch');
  await untilSaved(page);

  await openGroup(page, 'Lantern');
  await button(page, 'Write after a session').click();
  await page.getByRole('button', { name: /^Minutes: / }).click();
  await page.getByLabel('Minutes', { exact: true }).fill('0');
  await page.keyboard.press('Enter');
  await sentence(page, 'A session lasts from 1 to 1440 minutes.').waitFor();
  expect(await page.getByLabel('Minutes', { exact: true }).inputValue()).toBe('0');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Minutes: 90 minutes' }).waitFor();

  await nameCase(page, 1, 'The coat in summer');
  await button(page, 'more about case 1').click();
  await choice(page, 'Comes back to').selectOption({ index: 1 });
  expect(await chosen(page, 'Comes back to')).toContain('Cold soup');
  await button(page, 'waiting').click();
  expect(await field(page, 'Themes').inputValue()).toBe('waiting');
  await choose(page, 'Led with', 'leading alone');
  await button(page, 'More facts').click();
  await choose(page, 'Co-leader debrief', 'held');
  await choose(page, 'Recording for supervision', 'everybody consented');
  await choose(page, 'The session', 'was cancelled');
  await choose(page, 'I', 'was not there');
  await untilSaved(page);

  await openGroup(page, 'Lantern');
  const [newest] = await page.getByRole('list', { name: 'Sessions' }).getByRole('listitem').allInnerTexts();
  expect(newest).toContain('The coat in summer');
  expect(newest).toMatch(/cancelled[^]*without me/);
  await page.getByRole('list', { name: 'Sessions' }).getByRole('button').first().click();
  await button(page, 'More facts').click();
  expect(await chosen(page, 'Co-leader debrief')).toBe('held');
  expect(await chosen(page, 'Recording for supervision')).toBe('everybody consented');
  await button(page, 'more about case 1').click();
  expect(await chosen(page, 'Comes back to')).toContain('Cold soup');
  expect(await chosen(page, 'Led with')).toBe('leading alone');
});
