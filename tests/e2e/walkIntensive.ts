// The part of the walk through every screen that two leaders and a trainee see: an intensive with its lines open, what Today has from
// last time, sets of prompts, and the session with "We are writing together" on.
import type { Page } from 'playwright';
import type { Messages } from '../../renderer/text/index.tsx';
import { PRIVATE_WORD } from './privateWord.ts';
import { field, heading, writingFields } from './steps.ts';

export type Walker = {
  readonly page: () => Page;
  readonly text: Messages;
  readonly seen: (name: string) => Promise<void>;
  readonly press: (name: string) => Promise<void>;
  readonly arrive: (title: string) => Promise<void>;
  readonly place: (name: 'groups' | 'today' | 'settings') => Promise<void>;
};

/** `group` is led by two and has a session with a debrief. */
export async function walkIntensive(
  { page, text, seen, press, arrive, place }: Walker,
  group: string,
  passphrase: string,
): Promise<void> {
  const { intensive: words, session, today, together, promptSettings: prompts } = text;
  await place('groups');
  await press(text.groups.newGroup);
  await arrive(text.group.newGroup.title);
  await page()
    .getByRole('combobox', { name: text.group.fields.kind, exact: true })
    .selectOption({ label: text.groups.kind.intensive });
  await field(page(), text.group.fields.name).fill('Vier Tage');
  await press(text.group.newGroup.create);
  await arrive('Vier Tage');
  await press(words.open);
  const first = field(page(), words.label(words.group('1')));
  await first.fill('Ein Zug, der nicht hielt');
  await first.press('Enter');
  await page().keyboard.press(words.letters['co-led']);
  await page().keyboard.press('Enter');
  await field(page(), text.prompts.intensive['intensive.tried']).waitFor();
  await page().keyboard.type(`Regen, ${PRIVATE_WORD}.`);
  await page().getByText(session.sign.savedAt('').trim()).first().waitFor();
  await seen('intensive, with the lines of a row open');

  await place('groups');
  await press(group);
  await arrive(group);
  await page().getByRole('list', { name: text.group.page.sessions }).getByRole('button').first().click();
  await arrive(session.title);
  await writingFields(page()).first().click();
  await page().keyboard.press('Control+End');
  await page().keyboard.type(' Und dann.');
  await press(session.comeBack);
  await page().getByText(session.sign.savedAt('').trim()).first().waitFor();
  await seen('session, with a paragraph to come back to');
  await place('today');
  const title = today.lastTime.title('').replace(/\W*$/, '');
  await page()
    .getByRole('button', { name: new RegExp(`^${title}`) })
    .click();
  await page().getByText(today.lastTime.open, { exact: true }).first().waitFor();
  await seen('Today, from last time');
  await place('settings');
  await press(prompts.places.debrief);
  await press(prompts.begin);
  await field(page(), prompts.name).waitFor();
  await seen('settings, a set of prompts');
  await press(prompts.remove);

  await place('groups');
  await press(group);
  await arrive(group);
  await page().getByRole('list', { name: text.group.page.sessions }).getByRole('button').first().click();
  await arrive(session.title);
  await page().getByRole('checkbox', { name: together.on }).click();
  await page().getByRole('status').getByText(together.begun).waitFor();
  await seen('session, written together');
  await press(session.foot.goOnAlone);
  const dialog = page().getByRole('dialog', { name: together.goOnAlone });
  await dialog.getByLabel(text.passphrase.first.label, { exact: true }).fill(passphrase);
  await seen('actions: going on alone');
  await page().keyboard.press('Enter');
  await heading(page(), session.privatePage.title).waitFor();
}
