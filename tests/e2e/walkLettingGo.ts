// The part of the walk through every screen where something is let go. It comes last: afterwards there is less to see.
import type { Page } from 'playwright';
import type { Messages } from '../../renderer/text/index.tsx';
import { button, field } from './steps.ts';

export type Walker = {
  readonly page: () => Page;
  readonly text: Messages;
  readonly seen: (name: string) => Promise<void>;
  readonly press: (name: string) => Promise<void>;
  readonly arrive: (title: string) => Promise<void>;
  readonly place: (name: 'groups' | 'where') => Promise<void>;
};

/** `group` has one session with a debrief, a private reflection and an earlier version. */
export async function walkLettingGo(
  { page, text, seen, press, arrive, place }: Walker,
  group: string,
  passphrase: string,
): Promise<void> {
  const { lettingGo: words } = text;
  await place('groups');
  await press(group);
  await arrive(group);
  await press(words.openGroup);
  await arrive(words.question.title);
  await seen('letting go: the question');
  await press(words.question.yes);
  await arrive(words.question.stoppedTitle);
  await seen('letting go: stopped');
  await press(words.question.back);
  await arrive(group);
  await press(text.group.page.editName('Larch'));
  await press(words.person.open('Larch'));
  await arrive(words.question.title);
  await press(words.question.no);
  await page().getByLabel(text.passphrase.first.label, { exact: true }).fill(passphrase);
  await seen('letting go of a person: the passphrase');
  await press(words.person.search);
  await button(page(), words.person.destroy).waitFor();
  await seen('letting go of a person: passages');
  await press(words.person.keep);
  await arrive(group);
  await press(words.openGroup);
  await arrive(words.question.title);
  await press(words.question.no);
  await arrive(words.texts.ask.group(1));
  await button(page(), words.texts.destroyMany).waitFor();
  await page().getByRole('combobox', { name: words.texts.which }).selectOption(words.texts.olderThan(12));
  await page().getByText(words.texts.nothing).waitFor();
  await seen('letting go: nothing to destroy');
  await page().getByRole('combobox', { name: words.texts.which }).selectOption(words.texts.all);
  await field(page(), words.reason).fill('Die Gruppe ist zu Ende.');
  await seen('letting go: what goes');
  await press(words.texts.destroyMany);
  await arrive(words.sheet.title);
  await seen('letting go: the sheet');
  await press(words.sheet.done);
  await arrive(text.app.place.where);
  await press(words.where.count(1));
  await seen('where are my notes, what was let go');
}
