// What a leader would have typed, typed: a term of a residency group, an intensive of nine groups in four days, a German group of
// double hours. The counts were made by hand from these lists; tests/unit/vault-process/lives.test.ts has the same three lives by
// every profile.
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { german } from '../../renderer/text/de/index.ts';
import { rowOf } from './logSteps.ts';
import { beginJournal, button, field, goTo, heading, lantern, nameCase, nameGroup, noteAttendance } from './steps.ts';
import { startJournal } from './surroundings.ts';

const PASSPHRASE = 'four quiet lanterns by the river';
const DAY = 24 * 60 * 60 * 1000;

/** Two, three, two and two groups on four days. */
const INTENSIVE = [
  ['2026-03-05', 'm'],
  ['2026-03-05', 'm'],
  ['2026-03-06', 'c'],
  ['2026-03-06', 'o'],
  ['2026-03-06', 'p'],
  ['2026-03-07', 'c'],
  ['2026-03-07', 'd'],
  ['2026-03-08', 'm'],
  ['2026-03-08', 'l'],
] as const;

const weekly = (first: string, times: number): string[] =>
  Array.from({ length: times }, (_, week) => new Date(Date.parse(first) + week * 7 * DAY).toISOString().slice(0, 10));

const BY_PROFILE = [
  ['American Balint Society', /enough in 6\b/],
  ['Balint Australia New Zealand', '24 of 30 case discussions', '22 meetings'],
  ['Balint Society (UK)', '21 meetings'],
] as const;

/** Turns a fact of the sentence into its field and types another. */
async function correct(page: Page, name: string, value: string): Promise<void> {
  await button(page, new RegExp(`^${name}: `)).click();
  await page.getByLabel(name, { exact: true }).fill(value);
  await page.keyboard.press('Enter');
  await button(page, new RegExp(`^${name}: `)).waitFor();
}

test('a term of 24 evenings, one cancelled, one led by the other, two with a second case, one led alone', async () => {
  const { page } = await startJournal();
  await beginJournal(page, PASSPHRASE);
  await nameGroup(page, lantern);
  for (const [place, date] of weekly('2025-09-02', 24).entries()) {
    const week = place + 1;
    if (week > 1) {
      await heading(page, lantern.name).waitFor();
      await button(page, 'Write after a session').click();
    }
    await heading(page, 'After the session').waitFor();
    await correct(page, 'Date', date);
    await nameCase(page, 1, `Image ${week}`);
    if (week === 12 || week === 20) await nameCase(page, 2, `Another image ${week}`);
    if (week === 24) await page.getByLabel('With whom', { exact: true }).selectOption('leading alone');
    if (week === 5 || week === 9) {
      await button(page, 'More facts').click();
      if (week === 5) await page.getByLabel('The session', { exact: true }).selectOption('was cancelled');
      else await page.getByLabel('I', { exact: true }).selectOption('was not there');
    }
    // Alder is away in the third week, late in the fourth and not noted in the sixth.
    if (week !== 5)
      await noteAttendance(page, week === 3 ? 'AHHHHH' : week === 4 ? 'LHHHHH' : week === 6 ? ' HHHHH' : 'HHHHHH');
    await page.keyboard.press('Control+Enter');
    await heading(page, 'Today').waitFor();
    await goTo(page, 'Groups');
    await button(page, lantern.name).click();
  }

  // 24 less the cancelled one and the one that was led without me; two of them with a second case; 22 of 90 minutes.
  await goTo(page, 'Practice log');
  await expect.poll(() => rowOf(page, 'All').allInnerTexts()).toEqual(['22', '24', '33', '22']);
  expect(await rowOf(page, 'co-led').allInnerTexts()).toEqual(['21', '23', '31.5', '21']);
  expect(await rowOf(page, 'led alone').allInnerTexts()).toEqual(['1', '1', '1.5', '1']);

  // Read against each profile. Nobody is noted as accredited; there were evenings from September to February.
  for (const [profile, ...lines] of BY_PROFILE) {
    // Once one is picked, the list of the others stays open.
    const pick = button(page, 'Pick a profile');
    if ((await pick.count()) > 0) await pick.click();
    await button(page, profile).click();
    const requirements = page.getByRole('list', { name: 'Requirements' });
    for (const line of lines) await requirements.getByText(line).first().waitFor();
  }

  // 23 were held. Alder was here in all of them but the one away and the one not noted, late once.
  await goTo(page, 'Groups');
  await button(page, lantern.name).click();
  await button(page, 'Attendance confirmation').click();
  await page.getByLabel('For', { exact: true }).selectOption('Alder');
  await field(page, 'Name to print').fill('Thandeka Mbeki');
  const sheet = page.getByRole('region', { name: 'As it will be' });
  await sheet.getByText('Meetings held').waitFor();
  const printed = (await sheet.innerText()).replaceAll(/:\s+/g, ': ');
  const counted = ['Meetings held: 23', 'Case discussions: 25', 'Here: 20', 'Late: 1', 'Away: 1', 'Not noted: 1'];
  for (const line of [...counted, 'Hours of 60 minutes: 34.5', 'meetings attended: 31.5'])
    expect(printed).toContain(line);
});

test('an intensive: nine groups in four days from their rows, counted once as a training event', async () => {
  const { page } = await startJournal();
  await beginJournal(page, PASSPHRASE);
  await field(page, 'Name of the group').fill('Four days in March');
  await page.getByLabel('Kind', { exact: true }).selectOption('intensive');
  await field(page, 'Usual co-leader').fill('R., Juniper');
  await button(page, 'Begin this group').click();
  await heading(page, 'Four days in March').waitFor();
  for (const [place, [date, role]] of INTENSIVE.entries()) {
    const group = `Group ${place + 1}`;
    if (place > 0) await button(page, 'Next group (N)').click();
    await field(page, `What ${group} will be called`).waitFor();
    await page.keyboard.type(`Image ${place + 1}`);
    await page.keyboard.press('Enter');
    await page.keyboard.press(role);
    await correct(page, `Date of ${group}`, date);
  }
  await page.getByText('9 groups, 3 of them led alone or co-led.', { exact: false }).waitFor();
  await page.getByText(/^Saved, \d/).waitFor();
  await button(page, 'Note it as a training event').click();
  await heading(page, 'Training event').waitFor();
  await button(page, 'Keep').click();
  await heading(page, 'Practice log').waitFor();
  await page.getByText('9 groups, from their cases', { exact: false }).waitFor();
  await expect.poll(async () => (await rowOf(page, 'All').allInnerTexts()).slice(0, 2)).toEqual(['9', '9']);
  for (const [role, count] of [
    ['member', '3'],
    ['co-led', '2'],
    ['led alone', '1'],
    ['observer', '1'],
    ['presented', '1'],
  ] as const) {
    expect((await rowOf(page, role).allInnerTexts())[0]).toBe(count);
  }
});

test('a German group of double hours: fifteen evenings are 22.5 hours, three before the training as a leader began', async () => {
  const { page } = await startJournal({ locale: 'de-DE' });
  const { app, firstMinute, group, practice, practiceForms, recovery, session } = german;
  await button(page, firstMinute.begin.button).click();
  await button(page, firstMinute.before.button).click();
  await page.getByLabel(firstMinute.passphrase.label, { exact: true }).fill(PASSPHRASE);
  await button(page, firstMinute.passphrase.button).click();
  await heading(page, recovery.title).waitFor();
  await button(page, recovery.words.later).click();
  await heading(page, firstMinute.group.title).waitFor();
  await field(page, group.fields.name).fill('Nordlicht');
  await page.getByLabel(group.fields.iAm, { exact: true }).selectOption('member');
  await button(page, group.newGroup.create).click();
  for (let month = 0; month < 15; month++) {
    if (month > 0) {
      await goTo(page, app.place.groups);
      await button(page, 'Nordlicht').click();
      await heading(page, 'Nordlicht').waitFor();
      await button(page, group.page.write).click();
    }
    await heading(page, session.title).waitFor();
    await correct(page, session.facts.date, new Date(Date.UTC(2024, 9 + month, 8)).toISOString().slice(0, 10));
    await field(page, session.cases.label(1)).fill(`Bild ${month + 1}`);
    await page.keyboard.press('Control+Enter');
    await heading(page, app.place.today).waitFor();
  }

  await goTo(page, app.place.log);
  await expect.poll(() => rowOf(page, practice.table.all, german).allInnerTexts()).toEqual(['15', '15', '22,5', '15']);
  await button(page, practice.profile.pick).click();
  await button(page, 'Deutsche Balint-Gesellschaft').click();
  const requirements = page.getByRole('list', { name: practice.profile.title });
  await requirements.getByText('15 von 105 Doppelstunden').first().waitFor();
  await button(page, practice.profile.edit).click();
  await heading(page, practiceForms.profile.title).waitFor();
  for (const limits of await button(page, practiceForms.profile.limits).all()) await limits.click();
  const days = page.getByLabel(practiceForms.profile.day, { exact: true });
  expect(await days.count()).toBe(2);
  for (const day of await days.all()) await day.fill('2025-01-01');
  await button(page, practiceForms.keep).click();
  await requirements.getByText('3 von 35 Doppelstunden').first().waitFor();
  await requirements.getByText('12 von 70 Doppelstunden').first().waitFor();
});
