// A walk through every screen and state of the window, in the words of one language: from the first minute over an empty
// journal to a full one, and out again through the lock. What is looked at on each is up to who walks.
import type { Page } from 'playwright';
import type { Messages } from '../../renderer/text/index.tsx';
import type { Journal } from '../host/launchJournal.ts';
import { walkPractice } from './practiceScreens.ts';
import { PRIVATE_WORD } from './privateWord.ts';
import { button, field, heading, pressLock, writingFields } from './steps.ts';
import { walkDebriefs } from './walkDebriefs.ts';
import { walkGroups } from './walkGroups.ts';
import { walkExample, walkOverTime } from './walkOverTime.ts';
import { walkIntensive } from './walkIntensive.ts';
import { walkLettingGo } from './walkLettingGo.ts';
import { prepareAnHour } from './walkPreparation.ts';

/** Called when a screen is there. */
export type Look = (name: string, page: Page) => Promise<void>;

/** So that a screen that drops out of the walk is missed. */
export const SCREENS = 110;

const PASSPHRASE = 'four quiet lanterns by the river';
const DEBRIEF = 'Xan schwieg, als Alder sprach.';

export async function walk(journal: Journal, text: Messages, look: Look): Promise<void> {
  const page = (): Page => journal.page;
  const seen = (name: string) => look(name, page());
  const press = (name: string) => button(page(), name).first().click();
  const arrive = async (title: string) => {
    await heading(page(), title).waitFor();
    if (!(await heading(page(), title).evaluate(hasFocus))) throw new Error(`${title}: focus is somewhere else`);
  };
  const place = async (name: 'today' | 'groups' | 'supervision' | 'log' | 'search' | 'where' | 'settings') => {
    await page().getByRole('navigation').getByRole('button', { name: text.app.place[name], exact: true }).click();
    await arrive(text.app.place[name]);
  };

  await arrive(text.app.name);
  await seen('first minute: begin');
  await walkExample(journal, text, look);
  await press(text.restore.openFile);
  await page().getByText(text.restore.none).waitFor();
  await seen('first minute: open a journal file');
  await press(text.ui.back);
  await arrive(text.app.name);
  await press(text.firstMinute.begin.button);
  await arrive(text.firstMinute.before.title);
  await seen('first minute: before you write');
  await press(text.firstMinute.before.button);
  await arrive(text.firstMinute.passphrase.title);
  await seen('first minute: passphrase');
  await press(text.firstMinute.passphrase.button);
  await page().getByText(text.firstMinute.passphrase.tooShort(12, 0)).first().waitFor();
  await seen('first minute: passphrase too short');
  await page().getByLabel(text.firstMinute.passphrase.label, { exact: true }).fill(PASSPHRASE);
  await press(text.firstMinute.passphrase.button);
  await arrive(text.recovery.title);
  await seen('first minute: recovery words');
  await press(text.recovery.words.written);
  await arrive(text.recovery.title);
  await seen('first minute: three words asked back');
  await press(text.recovery.ask.button);
  await page()
    .getByText(/^(This is not word|Das ist nicht Wort) \d+\.$/)
    .first()
    .waitFor();
  await seen('first minute: three words, wrong');
  await press(text.recovery.words.later);
  await arrive(text.firstMinute.group.title);
  await seen('first minute: first group');
  await press(text.firstMinute.group.later);

  await arrive(text.app.place.today);
  await seen('Today, empty');
  await place('groups');
  await seen('Groups, empty');
  await press(text.groups.newGroup);
  await arrive(text.group.newGroup.title);
  await seen('New group');
  await press(text.group.newGroup.create);
  await page().getByText(text.group.problem.nameMissing).first().waitFor();
  await seen('New group, without a name');
  await field(page(), text.group.fields.name).fill('Lantern');
  await field(page(), text.group.fields.coLeader).fill('R.');
  await field(page(), text.group.fields.members).fill('Alder\nFinch\nHeron\nLarch\nMaple\nWagtail');
  await press(text.group.fields.formsOpen);
  await seen('New group, filled in');
  await press(text.group.newGroup.create);
  await arrive('Lantern');
  await seen('Group, without sessions');
  await press(text.group.page.settings);
  await press(text.group.page.editName('Larch'));
  await field(page(), text.group.fields.formsOf('Larch')).fill('Xan');
  await seen('Group, with its settings and a member open');
  await press(text.group.page.done);

  await press(text.group.page.write);
  await arrive(text.session.title);
  await seen('session, new');
  await field(page(), text.session.cases.label(1)).fill('The closed umbrella');
  await press(text.session.cases.next);
  await field(page(), text.session.cases.label(2)).fill('Finch, 47');
  await writingFields(page()).first().click();
  await page().keyboard.type(DEBRIEF);
  await press(text.session.attendance.everyone);
  await press(text.session.prompts.other);
  await page().getByText(text.session.sign.savedAt('').trim()).first().waitFor();
  await seen('session, full');
  await press(text.session.foot.goOnAlone);
  await arrive(text.session.privatePage.title);
  await writingFields(page()).first().click();
  await page().keyboard.type(`Ich war zornig, ${PRIVATE_WORD}.`);
  await page().getByText(text.session.sign.savedAt('').trim()).first().waitFor();
  await seen('private reflection');
  await press(text.session.foot.backToSession);
  await arrive(text.session.title);
  await writingFields(page()).first().click();
  await page().keyboard.press('Control+End');
  await page().keyboard.type(' Dann regnete es.');
  await press(text.session.versions.title);
  await page().getByRole('list', { name: text.session.versions.title }).getByRole('button').click();
  await button(page(), text.session.versions.putBack).waitFor();
  await seen('session, with an earlier version open');

  await place('today');
  await seen('Today');
  await place('groups');
  await seen('Groups');
  await press('Lantern');
  await arrive('Lantern');
  await seen('Group');

  await place('search');
  await seen('search, not asked yet');
  await page().getByRole('searchbox').fill('schwieg');
  await page().getByRole('list', { name: text.search.results }).waitFor();
  await seen('search, found');
  await page().getByRole('searchbox').fill('nirgends');
  await page().getByRole('main').getByText(text.search.nothing).waitFor();
  await seen('search, nothing found');

  await place('groups');
  await press('Lantern');
  await arrive('Lantern');
  await press(text.practicePaper.confirmation.open);
  await arrive(text.practicePaper.confirmation.title);
  await page().getByLabel(text.practicePaper.confirmation.whom, { exact: true }).selectOption('Alder');
  await page().getByText(text.practicePaper.confirmation.nameMissing).first().waitFor();
  await seen('attendance confirmation');
  await place('log');
  await walkPractice({ page, text, seen, press, arrive });

  await place('supervision');
  await seen('supervision');
  await prepareAnHour(page, text, seen);
  await place('where');
  await seen('where are my notes');
  await press(text.backups.make);
  await page()
    .getByRole('main')
    .getByText(text.backups.last('').split(':')[0] ?? '')
    .waitFor();
  await press(text.backups.kept(1));
  await button(page(), new RegExp(`^${text.backups.check}`)).click();
  await page().getByText(text.backups.opensWith.today).waitFor();
  await seen('where are my notes, a backup checked');
  await place('settings');
  await seen('settings');
  await press(text.settings.changePassphrase);
  await page().getByLabel(text.passphrase.present, { exact: true }).waitFor();
  await seen('change the passphrase');
  await page().getByLabel(text.passphrase.present, { exact: true }).fill('four quiet lanterns by the lake');
  await page().getByLabel(text.passphrase.next, { exact: true }).fill('ten chairs and an open window');
  await press(text.passphrase.goOn);
  await page().getByText(text.errors.wrongPassphrase).first().waitFor();
  await seen('change the passphrase, wrong one');
  await page().getByLabel(text.passphrase.present, { exact: true }).fill(PASSPHRASE);
  await press(text.passphrase.goOn);
  await page().getByRole('list', { name: text.recovery.title }).waitFor();
  await seen('change the passphrase, new words');
  await press(text.recovery.words.written);
  await seen('change the passphrase, three words asked back');
  await press(text.passphrase.cancel);
  await page().getByLabel(text.passphrase.present, { exact: true }).waitFor();
  await press(text.ui.back);
  await arrive(text.app.place.settings);
  await press(text.recovery.settings.check);
  await field(page(), text.recovery.type.label).fill('zoo zoo zoo');
  await press(text.recovery.settings.checkButton);
  await page().getByText(text.recovery.type.wrongNumber(3)).first().waitFor();
  await seen('settings: recovery words, checked against the paper');
  await press(text.ui.back);
  await press(text.recovery.settings.makeNew);
  await seen('settings: new recovery words');
  await page().getByLabel(text.passphrase.first.label, { exact: true }).fill(PASSPHRASE);
  await press(text.recovery.settings.show);
  await page().getByRole('list', { name: text.recovery.title }).waitFor();
  await seen('settings: new recovery words, shown');
  await press(text.recovery.settings.keepEarlier);
  await walkOverTime({ page, text, seen, press, arrive, place }, 'Lantern');
  await walkDebriefs({ page, text, seen, press, arrive, place }, journal, 'Lantern');
  await walkGroups(journal, text, look);
  await walkIntensive({ page, text, seen, press, arrive, place }, 'Lantern', PASSPHRASE);
  await walkLettingGo({ page, text, seen, press, arrive, place }, 'Lantern', PASSPHRASE);

  await page().setViewportSize({ width: 320, height: 860 });
  await press(text.app.menu);
  await page().getByRole('dialog', { name: text.app.places }).waitFor();
  await seen('menu');
  await page().keyboard.press('Escape');
  await page().getByRole('dialog').waitFor({ state: 'detached' });
  await page().keyboard.press('Control+K');
  await page().getByRole('dialog', { name: text.app.actions.title }).waitFor();
  await seen('actions');
  await page().keyboard.type('zzz');
  await page().getByText(text.app.actions.nothing).waitFor();
  await seen('actions, nothing found');
  await page().keyboard.press('Escape');
  await page().getByRole('dialog').waitFor({ state: 'detached' });
  await page().keyboard.press('F1');
  await page().getByRole('dialog', { name: text.app.keys.title }).waitFor();
  await seen('keys');
  await page().keyboard.press('Escape');
  await page().getByRole('dialog').waitFor({ state: 'detached' });
  await page().keyboard.press('Control+Shift+H');
  await page().getByRole('dialog', { name: text.app.hidden.title }).waitFor();
  await seen('hidden');
  await page().keyboard.press('Enter');

  const next = journal.nextWindow();
  await pressLock(page());
  await next;
  await page().getByText(text.lock.reason.asked).waitFor();
  await seen('lock screen');
  await page().getByLabel(text.lock.passphrase, { exact: true }).fill('four quiet lanterns by the lake');
  await press(text.lock.open);
  await page().getByText(text.errors.wrongPassphrase).first().waitFor();
  await seen('lock screen, wrong passphrase');
  await press(text.lock.useWords);
  await arrive(text.recovery.title);
  await seen('lock screen, recovery words');
  await field(page(), text.recovery.type.label).fill(`${'zoo '.repeat(6)}tabel ${'zoo '.repeat(16)}qqqqqqq`);
  await press(text.recovery.unlock.button);
  await page()
    .getByText(text.recovery.type.unknownNear(7, 'tabel', 'table'))
    .first()
    .waitFor();
  await seen('lock screen, recovery words that do not fit');
  await press(text.ui.back);
  await press(text.restore.open);
  await page().getByRole('list', { name: text.restore.copies }).waitFor();
  await seen('lock screen, backups');
  await page().getByRole('list', { name: text.restore.copies }).getByRole('button').first().click();
  await page().getByLabel(text.restore.wayIn.passphrase, { exact: true }).fill('four quiet lanterns by the lake');
  await press(text.restore.wayIn.look);
  await page().getByText(text.restore.trouble['wrong-passphrase']).first().waitFor();
  await seen('lock screen, a backup with another passphrase');
  await page().getByLabel(text.restore.wayIn.passphrase, { exact: true }).fill(PASSPHRASE);
  await press(text.restore.wayIn.look);
  await arrive(text.restore.inside.title);
  await seen('lock screen, what a backup holds');
}

/** Runs in the page. A new screen begins at its heading, or in the field that a leader would begin with. */
function hasFocus(title: Element): boolean {
  const { activeElement } = document;
  const field = activeElement?.matches('input, textarea, [contenteditable="true"]') ?? false;
  return activeElement === title || (field && (title.closest('main')?.contains(activeElement) ?? false));
}
