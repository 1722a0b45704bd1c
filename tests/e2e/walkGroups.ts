// The part of the walk through every screen that is about groups and the people beside them: settings with everything open and
// something that does not fit, a group of which one is only a member, colleagues, and all that may be said about a session.
import type { Messages } from '../../renderer/text/index.tsx';
import type { Journal } from '../host/launchJournal.ts';
import type { Look } from './everyScreen.ts';
import { button, field, heading } from './steps.ts';

/** Begins and ends anywhere in an open journal. */
export async function walkGroups(journal: Journal, text: Messages, look: Look): Promise<void> {
  const page = () => journal.page;
  const press = (name: string) => button(page(), name).first().click();
  const arrive = (title: string) => heading(page(), title).waitFor();
  const choose = (name: string, label: string) =>
    page().getByRole('combobox', { name, exact: true }).selectOption({ label });
  const label = (name: string) => page().getByLabel(name, { exact: true });
  const { fields, more, page: words } = text.group;
  const toGroups = async () => {
    await page().getByRole('navigation').getByRole('button', { name: text.app.place.groups, exact: true }).click();
    await arrive(text.app.place.groups);
  };

  await toGroups();
  await press(text.groups.newGroup);
  await arrive(text.group.newGroup.title);
  await choose(fields.iAm, text.groups.iAm.member);
  await field(page(), fields.name).fill('Nordlicht');
  await field(page(), fields.ledBy).fill('Wacholder');
  await look('New group, as a member', page());
  await press(text.group.newGroup.create);
  await arrive('Nordlicht');
  await look('Group of which I am a member', page());
  await press(words.write);
  await arrive(text.session.title);
  await look('session, as a member', page());

  await toGroups();
  await press(text.groups.newGroup);
  await arrive(text.group.newGroup.title);
  await field(page(), fields.name).fill('Hafen');
  await field(page(), fields.coLeader).fill('Wacholder, R.');
  await field(page(), fields.members).fill('Birke\nMeise');
  await press(text.group.newGroup.create);
  await arrive('Hafen');
  await press(words.settings);
  await press(more.facts);
  await press(more.traditions);
  await label(more.startedOn).fill('2026-03-02');
  await label(more.endedOn).fill('2026-03-01');
  await field(page(), more.setting).fill('Weiterbildung');
  await press(words.editName('Birke'));
  await label(words.joinedOn).fill('2026-03-02');
  await label(words.leftOn).fill('2026-03-01');
  await look('Group, with what does not fit', page());
  await label(more.endedOn).fill('2026-03-30');
  await label(words.leftOn).fill('');
  await press(words.done);

  await press(words.write);
  await arrive(text.session.title);
  await field(page(), text.session.cases.label(1)).fill('Kalte Suppe');
  await press(text.session.cases.more.of(1));
  await field(page(), text.session.cases.more.themes).fill('Regen, Warten');
  await press(text.session.more.title);
  await choose(text.session.more.recording, text.session.more.consent.withdrawn);
  await page()
    .getByRole('button', { name: new RegExp(`^${text.session.facts.minutes}: `) })
    .click();
  await label(text.session.facts.minutes).fill('1441');
  await page().keyboard.press('Enter');
  await page().getByText(text.group.problem.minutes).waitFor();
  await look('session, with everything that may be said', page());
  await page().keyboard.press('Escape');
  await choose(text.session.more.held, text.session.more.wasCancelled);

  await toGroups();
  await look('Groups, with one that ended', page());
  await press(text.colleagues.title);
  await arrive(text.colleagues.title);
  await look('Colleagues', page());
  await press(words.editName('R.'));
  await field(page(), text.colleagues.name).fill('wacholder');
  await page().getByText(text.colleagues.taken).waitFor();
  await field(page(), text.colleagues.accreditedBy).fill('Deutsche Balint-Gesellschaft');
  await look('Colleagues, one open', page());
  await field(page(), text.colleagues.name).fill('R.');
  await press(words.done);
}
