// The part of the walk through every screen where a debrief is given to the other leader, looked up and taken in again.
import { join } from 'node:path';
import type { Journal } from '../host/launchJournal.ts';
import { button } from './steps.ts';
import type { Walker } from './walkLettingGo.ts';

const PASSPHRASE = 'ten chairs and an open window';

/** `group` has one session with a debrief, and keeps that one: nothing is taken in here. The file lies in the journal's own temporary folder and goes with it. */
export async function walkDebriefs(
  { page, text, seen, press, arrive, place }: Walker,
  journal: Journal,
  group: string,
): Promise<void> {
  const { give, left, seal, take } = text.leaving;
  const file = join(journal.folders[0] ?? '', 'debrief.age');
  const inMain = (words: string) => page().getByRole('main').getByText(words).first().waitFor();

  await place('groups');
  await press(group);
  await arrive(group);
  await page().getByRole('main').getByRole('listitem').getByRole('button').first().click();
  await arrive(text.session.title);
  await press(give.open);
  await arrive(give.title);
  await press(give.pack);
  await inMain(seal.keyMissing);
  await seen('give a debrief, without a key');
  await page().getByRole('radio', { name: seal.toPassphrase }).check();
  await page().getByLabel(seal.passphrase, { exact: true }).fill(PASSPHRASE);
  await press(seal.instructions);
  await button(page(), seal.saveInstructions).waitFor();
  await seen('give a debrief, with a passphrase and how it is opened');
  journal.answerSaveDialog(file);
  await press(give.pack);
  await page().getByRole('status').getByText('debrief.age').waitFor();

  await place('where');
  await press(left.open);
  await arrive(left.title);
  journal.answerOpenDialog([file]);
  await press(left.lookUp);
  await inMain(left.foundFile('').replace(/[\s.]+$/, ''));
  await seen('what left');

  await place('groups');
  await press(take.open);
  await arrive(take.title);
  await seen('take in a debrief');
  await press(take.makeKey);
  await page().getByRole('textbox', { name: take.ownKey }).waitFor();
  journal.answerOpenDialog([file]);
  await press(take.choose);
  await page().getByLabel(take.passphrase, { exact: true }).waitFor();
  await seen('take in a debrief, sealed with a passphrase');
  await page().getByLabel(take.passphrase, { exact: true }).fill(PASSPHRASE);
  await press(take.openIt);
  await inMain(take.same);
  await page().getByRole('combobox', { name: take.into }).selectOption({ index: 1 });
  await button(page(), take.takeIn).waitFor();
  await seen('take in a debrief, what would change');
}
