// The part of the walk through every screen that looks back: sessions over time, the calendar, a group's pictures, a narrowed search.
import type { Page } from 'playwright';
import type { Messages } from '../../renderer/text/index.tsx';
import type { Journal } from '../host/launchJournal.ts';
import type { Look } from './everyScreen.ts';
import { button, heading } from './steps.ts';

type Steps = {
  readonly page: () => Page;
  readonly text: Messages;
  readonly seen: (name: string) => Promise<void>;
  readonly press: (name: string) => Promise<void>;
  readonly arrive: (title: string) => Promise<void>;
  readonly place: (name: 'groups' | 'search') => Promise<void>;
};

/** Begins and ends anywhere in an open journal in which `group` has a session with a case, held today. */
export async function walkOverTime({ page, text, seen, press, arrive, place }: Steps, group: string): Promise<void> {
  const words = text.overTime;
  await place('groups');
  await press(text.app.place.timeline);
  await arrive(text.app.place.timeline);
  await page().getByRole('list', { name: words.months }).getByRole('button').first().waitFor();
  await seen('sessions over time');
  await press(words.asCalendar);
  await arrive(text.app.place.calendar);
  await page().getByRole('grid').getByRole('gridcell', { name: group }).first().click();
  await page()
    .getByRole('heading', { level: 2, name: new RegExp(`^${words.calendar.ofDay('')}`) })
    .waitFor();
  await seen('calendar, a day open');
  await press(words.calendar.next);
  await page().getByText(words.calendar.noSessions).waitFor();
  await seen('calendar, a month without sessions');

  await place('groups');
  await press(group);
  await arrive(group);
  await press(words.pictures.title);
  await page().getByRole('region', { name: words.pictures.presenting.title }).waitFor();
  for (const table of await button(page(), new RegExp(`^${words.pictures.table}`)).all()) await table.click();
  await seen('Group, its pictures and tables open');

  await place('search');
  await page().getByRole('combobox', { name: text.search.filters.period }).selectOption('days');
  await page()
    .getByRole('combobox', { name: text.search.filters.group })
    .selectOption({ label: text.search.filters.inGroup(group) });
  await page().getByLabel(text.practice.table.from, { exact: true }).fill('2026-02-02');
  await page().getByLabel(text.practice.table.to, { exact: true }).fill('2026-02-01');
  await page().getByRole('list', { name: text.search.results }).waitFor();
  await seen('search, narrowed, with two days the wrong way round');
}

/** Begins and ends at the first screen of a program without a journal. */
export async function walkExample(journal: Journal, text: Messages, look: Look): Promise<void> {
  await button(journal.page, text.example.open).click();
  await heading(journal.page, text.app.place.today).waitFor();
  await look('Today, in the example journal', journal.page);
  await button(journal.page, text.example.delete).click();
  await journal.page.getByRole('dialog', { name: text.example.ask }).waitFor();
  const next = journal.nextWindow();
  await button(journal.page, text.example.deleteIt)
    .click()
    .catch(() => {});
  await next;
  await heading(journal.page, text.app.name).waitFor();
}
