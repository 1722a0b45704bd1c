// What a leader can have for an hour, and the letters, in the built program.
import { expect, test } from 'vitest';
import { button, goTo, statusLine, unlock } from './steps.ts';
import { layDownJournal, startJournal, temporaryUserData } from './surroundings.ts';

const PASSPHRASE = 'four quiet lanterns by the river';

async function openSettings() {
  const userData = temporaryUserData();
  await layDownJournal(userData, PASSPHRASE);
  const journal = await startJournal({ userData });
  await unlock(journal.page, PASSPHRASE);
  await goTo(journal.page, 'Settings');
  return journal;
}

test('an hour without locking, and one with shared screens, end with the next lock', async () => {
  const journal = await openSettings();
  const { page } = journal;
  await button(page, 'Stay open for this hour').click();
  await expect.poll(() => statusLine(page).innerText()).toMatch(/^The journal stays open until \d\d:\d\d\.$/);
  await button(page, 'Lock as usual again').click();
  await button(page, 'Stay open for this hour').click();
  await button(page, 'Allow it for one hour').click();
  await expect.poll(() => statusLine(page).innerText()).toMatch(/^Screenshots and shared screens may show this window/);
  // Half an hour without a key anywhere: five minutes would have locked it.
  journal.setSystemIdleTime(1_800);
  await goTo(page, 'Today');
  await goTo(page, 'Settings');
  await button(page, 'Lock as usual again').waitFor();
  await button(page, 'Stop allowing it').waitFor();
  journal.setSystemIdleTime(null);

  const next = journal.nextWindow();
  journal.power('suspend');
  await next;
  await unlock(journal.page, PASSPHRASE);
  await goTo(journal.page, 'Settings');
  await button(journal.page, 'Stay open for this hour').waitFor();
  await button(journal.page, 'Allow it for one hour').waitFor();
});

test('letters that are hard to confuse are used everywhere, and kept', async () => {
  const journal = await openSettings();
  const { page } = journal;
  const faces = () =>
    page.evaluate(() =>
      [document.body, document.querySelector('h1')].map((at) => at && getComputedStyle(at).fontFamily),
    );
  expect((await faces()).join()).not.toContain('Atkinson');
  await page.getByLabel('Letters', { exact: true }).selectOption({ label: 'Atkinson Hyperlegible, hard to confuse' });
  await expect.poll(() => statusLine(page).innerText()).toBe('Saved.');
  for (const family of await faces()) expect(family).toContain('Atkinson Hyperlegible Next Variable');
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ family, status }) => family.includes('Atkinson') && status === 'loaded')
      .length;
  });
  expect(loaded).toBeGreaterThan(0);
  const { violations } = await journal.stats();
  expect(violations).toEqual([]);
});
