// The screens whose first frame is measured: where the click is made from, and what has to stand there.
import type { Locator, Page } from 'playwright';
import { english } from '../../renderer/text/en/index.ts';
import { goTo, heading, untilWritable } from '../e2e/steps.ts';

export type Screen = {
  readonly name: string;
  /** Where the click is made from. */
  readonly from: (page: Page) => Promise<unknown>;
  readonly press: (page: Page) => Locator;
  readonly title: string;
  /** Stands on the screen when it shows what it is for. */
  readonly shows: string;
};

const press = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).first();
const inNavigation = (name: string) => (page: Page) =>
  page.getByRole('navigation').getByRole('button', { name, exact: true });

const { place } = english.app;
const at = (name: string) => (page: Page) => goTo(page, name);
const group = async (page: Page): Promise<void> => {
  await goTo(page, place.groups);
  await press('Group 1')(page).click();
  await heading(page, 'Group 1').waitFor();
};
const timeline = async (page: Page): Promise<void> => {
  await goTo(page, place.groups);
  await press(place.timeline)(page).click();
  await heading(page, place.timeline).waitFor();
};

const session = async (page: Page): Promise<void> => {
  await group(page);
  await page.getByRole('list', { name: english.group.page.sessions }).getByRole('button').first().click();
  await untilWritable(page);
};

const ROW = 'main [role="list"] button, main ul li button';
export const SCREENS: readonly Screen[] = [
  { name: 'Today', from: at(place.settings), press: inNavigation(place.today), title: place.today, shows: ROW },
  { name: 'Groups', from: at(place.today), press: inNavigation(place.groups), title: place.groups, shows: ROW },
  { name: 'Group', from: at(place.groups), press: press('Group 1'), title: 'Group 1', shows: ROW },
  {
    name: 'Group, pictures',
    from: group,
    press: press(english.overTime.pictures.title),
    title: 'Group 1',
    shows: '[role="img"]',
  },
  {
    name: 'Session',
    from: group,
    press: (page) => page.getByRole('list', { name: english.group.page.sessions }).getByRole('button').first(),
    title: english.session.title,
    shows: '[contenteditable="true"]',
  },
  {
    name: 'Sessions over time',
    from: at(place.groups),
    press: press(place.timeline),
    title: place.timeline,
    shows: 'main h2 + ul button',
  },
  {
    name: 'Calendar',
    from: timeline,
    press: press(english.overTime.asCalendar),
    title: place.calendar,
    shows: '[role="grid"]',
  },
  {
    name: 'Supervision',
    from: at(place.today),
    press: inNavigation(place.supervision),
    title: place.supervision,
    shows: 'main h2, main button',
  },
  {
    name: 'Practice log',
    from: at(place.today),
    press: inNavigation(place.log),
    title: place.log,
    shows: 'main table',
  },
  {
    name: 'Practice log on paper',
    from: at(place.log),
    press: press(english.practice.paper),
    title: english.practicePaper.title,
    shows: 'main table',
  },
  {
    name: 'Search',
    from: at(place.today),
    press: inNavigation(place.search),
    title: place.search,
    shows: '[type="search"]',
  },
  {
    name: 'Where are my notes?',
    from: at(place.today),
    press: inNavigation(place.where),
    title: place.where,
    shows: 'main h2',
  },
  {
    name: 'Settings',
    from: at(place.today),
    press: inNavigation(place.settings),
    title: place.settings,
    shows: 'main select',
  },
  {
    name: 'Private reflection',
    from: session,
    press: press(english.session.foot.goOnAlone),
    title: english.session.privatePage.title,
    shows: '[contenteditable="true"]',
  },
  {
    name: 'Letting go of a text',
    from: session,
    press: press(english.lettingGo.open),
    title: english.lettingGo.question.title,
    shows: 'main button',
  },
  {
    name: 'New group',
    from: at(place.groups),
    press: press(english.groups.newGroup),
    title: english.group.newGroup.title,
    shows: 'main input',
  },
  {
    name: 'Colleagues',
    from: at(place.groups),
    press: press(english.colleagues.title),
    title: english.colleagues.title,
    shows: 'main button',
  },
  {
    name: 'Attendance confirmation',
    from: group,
    press: press(english.practicePaper.confirmation.open),
    title: english.practicePaper.confirmation.title,
    shows: 'main select',
  },
  {
    name: 'Preparing an hour',
    from: at(place.supervision),
    press: press(english.supervision.prepare),
    title: english.supervision.choose.title,
    shows: 'main button[aria-expanded]',
  },
  {
    name: 'A new training event',
    from: at(place.log),
    press: press(english.practice.lists['training-event'].add),
    title: english.practiceForms.title['training-event'],
    shows: 'main input',
  },
  {
    name: 'Table of earlier practice',
    from: at(place.log),
    press: press(english.practice.lists.paste),
    title: english.practiceTable.title,
    shows: 'main table, main textarea',
  },
  {
    name: 'Change the passphrase',
    from: at(place.settings),
    press: press(english.settings.changePassphrase),
    title: place.passphrase,
    shows: 'main input',
  },
];
