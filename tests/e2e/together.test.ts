// "We are writing together" in the window: nothing private, and not even the word, on any screen that can be reached by place,
// key, list of actions or button, in both languages; going on alone takes the passphrase.
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { german } from '../../renderer/text/de/index.ts';
import { english } from '../../renderer/text/en/index.ts';
import type { Messages } from '../../renderer/text/index.tsx';
import { wordsOn } from './looking.ts';
import {
  answerPrompt,
  beginJournal,
  button,
  heading,
  lantern,
  lock,
  nameCase,
  nameGroup,
  statusLine,
  unlock,
  untilSaved,
  writingFields,
} from './steps.ts';
import { ONCE } from './once.ts';
import { startJournal } from './surroundings.ts';

const PASSPHRASE = 'four quiet lanterns by the river';
const CANARY = 'quillfeather';
const PRIVATE = /priva/i;

const togetherSwitch = (page: Page, text: Messages) => page.getByRole('checkbox', { name: text.together.on });
const place = (page: Page, name: string) => page.getByRole('navigation').getByRole('button', { name, exact: true });

/** Every screen that can be reached; answers those that say something private. */
async function walkTogether(page: Page, text: Messages): Promise<string[]> {
  const found: string[] = [];
  const look = async (): Promise<void> => {
    const words = await wordsOn(page);
    const title = await page.locator('h1').first().innerText();
    if (PRIVATE.test(words) || words.includes(CANARY)) found.push(`${title}: ${words}`);
  };
  const to = async (name: string, title = name): Promise<void> => {
    await button(page, name).first().click();
    await heading(page, title).waitFor();
    await look();
  };
  const { app, group, groups, practice, practiceForms, practicePaper, practiceTable, session } = text;
  await look();
  for (const name of ['today', 'groups', 'log', 'search', 'where', 'settings'] as const) {
    await place(page, app.place[name]).click();
    await heading(page, app.place[name]).waitFor();
    await look();
  }
  await seeNoCountOfTexts(page, text);
  await look();
  await place(page, app.place.settings).click();
  await to(text.settings.changePassphrase, app.place.passphrase);
  await place(page, app.place.search).click();
  await page.getByRole('searchbox').fill(CANARY);
  await page.getByRole('main').getByText(text.search.nothingTogether).waitFor();
  await look();
  await place(page, app.place.groups).click();
  await to(text.colleagues.title);
  await place(page, app.place.groups).click();
  await to(groups.newGroup, group.newGroup.title);
  await place(page, app.place.groups).click();
  await to('Lantern group');
  await button(page, group.page.settings).click();
  await look();
  await to(practicePaper.confirmation.open, practicePaper.confirmation.title);
  await place(page, app.place.log).click();
  await to(practice.lists['supervision-session'].add, practiceForms.title['supervision-session']);
  expect(await page.getByText(practiceForms.lead['supervision-session']).count()).toBe(0);
  await place(page, app.place.log).click();
  await to(practice.paper, practicePaper.title);
  await place(page, app.place.log).click();
  await to(practice.lists.paste, practiceTable.title);
  await place(page, app.place.groups).click();
  await to('Lantern group');
  await page.getByRole('list', { name: group.page.sessions }).getByRole('button').first().click();
  await heading(page, session.title).waitFor();
  await writingFields(page).first().waitFor();
  await look();
  await to(text.leaving.give.open, text.leaving.give.title);
  await page.keyboard.press('Control+K');
  await page.getByRole('option', { name: text.together.end }).waitFor();
  await look();
  expect(await page.getByRole('option').allInnerTexts()).not.toContainEqual(
    expect.stringContaining(app.place['what-left']),
  );
  await page.keyboard.press('Escape');
  expect(await place(page, app.place.supervision).count()).toBe(0);
  await page.keyboard.press('Control+3');
  await place(page, app.place.today).click();
  await heading(page, app.place.today).waitFor();
  return found;
}

/** A backup is checked: what it holds is said without the number of texts, which would tell that there is a second one. */
async function seeNoCountOfTexts(page: Page, { app, backups }: Messages): Promise<void> {
  await place(page, app.place.where).click();
  await button(page, backups.kept(1)).click();
  await page.getByRole('button', { name: new RegExp(`^${backups.checkOf('')}`) }).click();
  await statusLine(page).getByText(backups.checkedGood).waitFor();
  await page.getByText(backups.holds(backups.counts('1', '1', null)), { exact: true }).waitFor();
  await page.getByText(backups.today(backups.counts('1', '1', null)), { exact: true }).waitFor();
}

/** Every screen on which one person alone sees no private word unasked: letting go, what leaves and the sheets on paper too. */
async function walkAlone(page: Page, text: Messages): Promise<string[]> {
  const found: string[] = [];
  const look = async (): Promise<void> => {
    const title = await page.locator('h1').first().innerText();
    if ((await wordsOn(page)).includes(CANARY)) found.push(title);
  };
  const to = async (name: string, title: string): Promise<void> => {
    await button(page, name).first().click();
    await heading(page, title).waitFor();
    await look();
  };
  const { app, lettingGo, leaving, practice, practicePaper, session, supervision } = text;
  for (const name of ['today', 'groups', 'supervision', 'log', 'search', 'where', 'settings'] as const) {
    await place(page, app.place[name]).click();
    await heading(page, app.place[name]).waitFor();
    await look();
  }
  await place(page, app.place.search).click();
  await page.getByRole('searchbox').fill(CANARY);
  await page.getByRole('main').getByText(text.search.nothing).waitFor();
  await page.getByRole('searchbox').fill('relieved');
  await page.getByRole('list', { name: text.search.results }).waitFor();
  await look();
  await place(page, app.place.log).click();
  await to(practice.paper, practicePaper.title);
  await place(page, app.place.supervision).click();
  await to(supervision.prepare, supervision.choose.title);
  await page.getByRole('button', { expanded: false, name: /The closed umbrella/ }).click();
  await page.getByText('We were both relieved.').waitFor();
  await look();
  await openSession(page, text);
  await look();
  await to(leaving.give.open, leaving.give.title);
  await openSession(page, text);
  await to(lettingGo.open, lettingGo.question.title);
  await to(lettingGo.question.no, lettingGo.texts.ask.session);
  await openSession(page, text);
  await heading(page, session.title).waitFor();
  return found;
}

const openSession = async (page: Page, text: Messages): Promise<void> => {
  await place(page, text.app.place.groups).click();
  await button(page, 'Lantern group').click();
  await page.getByRole('list', { name: text.group.page.sessions }).getByRole('button').first().click();
  await heading(page, text.session.title).waitFor();
  await writingFields(page).first().waitFor();
};

test('two people at one screen find nothing private, and one goes on alone with the passphrase', ONCE, async () => {
  const journal = await startJournal({ keychain: 'gnome_libsecret' });
  const page = (): Page => journal.page;
  await beginJournal(page(), PASSPHRASE);
  await nameGroup(page(), lantern);
  await heading(page(), english.session.title).waitFor();
  await nameCase(page(), 1, 'The closed umbrella');
  await answerPrompt(page(), 1, 'We were both relieved.');
  await untilSaved(page());
  await button(page(), 'Go on alone').click();
  await heading(page(), 'Private reflection').waitFor();
  await answerPrompt(page(), 1, `I felt ${CANARY}.`);
  await untilSaved(page());
  await button(page(), 'Back to the session').click();
  await heading(page(), english.session.title).waitFor();
  expect(await wordsOn(page())).toMatch(PRIVATE);
  expect(await walkAlone(page(), english)).toEqual([]);

  await place(page(), english.app.place.where).click();
  await button(page(), english.backups.make).click();
  await statusLine(page()).getByText(english.backups.made).waitFor();
  await page()
    .getByRole('button', { name: english.backups.kept(1) })
    .click();
  await page()
    .getByText(english.backups.today(english.backups.counts('1', '1', '2')))
    .waitFor();
  await openSession(page(), english);

  await togetherSwitch(page(), english).click();
  await statusLine(page()).getByText(english.together.begun).waitFor();
  expect(await walkTogether(page(), english)).toEqual([]);

  await place(page(), english.app.place.settings).click();
  await page().getByLabel(english.settings.language, { exact: true }).selectOption('de');
  await place(page(), german.app.place.today).click();
  expect(await walkTogether(page(), german)).toEqual([]);

  await openSession(page(), german);
  await button(page(), german.session.foot.goOnAlone).click();
  const dialog = page().getByRole('dialog', { name: german.together.goOnAlone });
  const field = dialog.getByLabel(german.passphrase.first.label, { exact: true });
  await field.fill('four quiet lanterns by the lake');
  await page().keyboard.press('Enter');
  await dialog.getByText(german.errors.wrongPassphrase).waitFor();
  await field.fill(PASSPHRASE);
  await page().keyboard.press('Enter');
  await heading(page(), german.session.privatePage.title).waitFor();
  await page().getByText(`I felt ${CANARY}.`).waitFor();

  await lock(journal);
  await unlock(page(), PASSPHRASE);
  await heading(page(), german.session.privatePage.title).waitFor();
  await openSession(page(), german);
  // As last chosen: going on alone was for that evening.
  expect(await togetherSwitch(page(), german).isChecked()).toBe(true);
  await togetherSwitch(page(), german).click();
  const ending = page().getByRole('dialog', { name: german.together.end });
  await ending.getByLabel(german.passphrase.first.label, { exact: true }).fill(PASSPHRASE);
  await page().keyboard.press('Enter');
  await place(page(), german.app.place.supervision).waitFor();
  expect(await togetherSwitch(page(), german).isChecked()).toBe(false);

  // The lock and this device are in the reach of both: two people stay together over them.
  await place(page(), german.app.place.settings).click();
  await button(page(), german.device.turnOn).click();
  await page().getByLabel(german.passphrase.first.label, { exact: true }).fill(PASSPHRASE);
  await button(page(), german.device.turnOn).click();
  await statusLine(page()).getByText(german.device.turnedOn).waitFor();
  await openSession(page(), german);
  await togetherSwitch(page(), german).click();
  await statusLine(page()).getByText(german.together.begun).waitFor();
  await lock(journal);
  await button(page(), english.device.turnOn).click();
  await statusLine(page()).getByText(german.together.goesOn).waitFor();
  await writingFields(page()).first().waitFor();
  expect(await wordsOn(page())).not.toMatch(PRIVATE);
  expect(await place(page(), german.app.place.supervision).count()).toBe(0);
  expect(await togetherSwitch(page(), german).isChecked()).toBe(true);
});
