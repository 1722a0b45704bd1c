// Preparing an hour, for the walk through every screen: each step, its questions, and what stands in the way.
import type { Page } from 'playwright';
import type { Messages } from '../../renderer/text/index.tsx';
import { untilShown } from './hourSteps.ts';
import { button, field, heading } from './steps.ts';

/** The four steps of preparing an hour, and reading from the screen. */
export async function prepareAnHour(
  page: () => Page,
  text: Messages,
  seen: (name: string) => Promise<void>,
): Promise<void> {
  const { supervision } = text;
  const press = (name: string | RegExp) => button(page(), name).first().click();
  const arrive = (title: string) => heading(page(), title).waitFor();
  const radio = (name: string) => page().getByRole('radio', { name, exact: true });
  await press(supervision.prepare);
  await arrive(supervision.choose.title);
  await seen('preparing: choose');
  await page()
    .getByRole('button', { expanded: false, name: /The closed umbrella/ })
    .click();
  await press(new RegExp(`^${supervision.choose.take}`));
  await press(supervision.choose.private);
  await page().getByText(supervision.choose.privateShown).waitFor();
  await press(supervision.choose.areas);
  await radio(supervision.how.ways.screen).check();
  await seen('preparing: choose, a session and its private page open');
  await press(supervision.how.openHere);
  await arrive(supervision.screen.title);
  await seen('preparing: read from the screen');
  await press(supervision.screen.back);
  await radio(supervision.how.ways.sealed).check();
  await field(page(), supervision.choose.question).fill('Was it the only Rolls-Royce in town?');
  await radio(supervision.how.readers.neither).check();
  await press(supervision.how.goOn);
  await arrive(supervision.steps.decide);
  await seen('preparing: decide');
  await press(new RegExp(`^${supervision.decide.buttons.reword}`));
  await seen('preparing: decide, reword');
  await press(supervision.decide.rewordCancel);
  await page().locator('mark').getByText('Rolls-Royce').first().click();
  await press(new RegExp(`^${supervision.decide.buttons.member}`));
  await page().getByRole('group', { name: supervision.decide.whoTitle }).getByRole('combobox').waitFor();
  await seen('preparing: decide, who is it');
  await press(supervision.decide.whoCancel);
  await press(new RegExp(`^${supervision.decide.buttons.next}`));
  while ((await page().getByText(supervision.decide.allDecided).count()) === 0) {
    await page().keyboard.press(supervision.decide.keys.keep);
    await page().getByRole('status').getByText(supervision.decide.said.keep).waitFor();
  }
  await seen('preparing: decide, all decided');
  await press(supervision.decide.goOn);
  await arrive(supervision.steps.read);
  await seen('preparing: read');
  await press(supervision.read.edit);
  await field(page(), supervision.read.editLabel).fill('Xan schwieg.');
  await seen('preparing: read, a paragraph edited');
  await press(supervision.read.editDone);
  await page().getByRole('region', { name: supervision.read.left }).waitFor();
  await seen('preparing: read, something stands again');
  await press(supervision.read.replace);
  await page().getByRole('region', { name: supervision.read.left }).waitFor({ state: 'detached' });
  for (const read of [1, 2]) {
    await untilShown(page());
    await press(new RegExp(`^${supervision.read.read} `));
    await page().getByText(supervision.read.progress(read, 2)).first().waitFor();
  }
  await press(supervision.read.goOn);
  await arrive(supervision.steps.leave);
  await page().getByText(supervision.leave.bytesInside('').trim()).waitFor();
  await seen('preparing: let it leave, sealed');
  await press(supervision.discard);
  await page().getByRole('dialog', { name: supervision.discard }).waitFor();
  await seen('preparing: give it up');
  await press(supervision.discardKeep);
  await page().getByRole('dialog').waitFor({ state: 'detached' });
}
