// Writing with a shape, by the keyboard alone: what was made of signs and keys is there again after a lock, and what was deleted
// by mistake comes back.
import { expect, test } from 'vitest';
import { openedJournal, PASSPHRASE } from './openedJournal.ts';
import { beginSession, button, goTo, lock, unlock, untilSaved, untilWritable, writingFields } from './steps.ts';

/** Headings stand below the three levels of the page itself. */
const SHAPED = [
  ['H4', 'The door'],
  ['H5', 'Who stood there'],
  ['H6', 'And who left'],
  ['P', 'We were <strong>loud</strong> and <em>late</em>.'],
  ['UL', '<li><p>one</p></li><li><p>two</p></li>'],
  ['OL', '<li><p>first</p></li><li><p>second</p></li>'],
  ['BLOCKQUOTE', '<p>Nobody spoke.</p>'],
];

test('headings, bold, italic, lists and a quote outlive the lock; undo and redo', async () => {
  const journal = await openedJournal();
  const page = () => journal.page;
  const shape = () =>
    writingFields(page())
      .first()
      .evaluate((field) => [...field.children].map(({ tagName, innerHTML }) => [tagName, innerHTML]));
  const { keyboard } = page();
  await beginSession(page(), 'Lantern');
  await writingFields(page()).first().click();
  for (const line of ['# The door', '## Who stood there', '### And who left']) {
    await keyboard.type(line);
    await keyboard.press('Enter');
  }
  await keyboard.type('We were ');
  await keyboard.press('Control+B');
  await keyboard.type('loud');
  await keyboard.press('Control+B');
  await keyboard.type(' and ');
  await keyboard.press('Control+I');
  await keyboard.type('late');
  await keyboard.press('Control+I');
  await keyboard.type('.');
  await keyboard.press('Enter');
  for (const [sign, one, other] of [
    ['- ', 'one', 'two'],
    ['1. ', 'first', 'second'],
  ] as const) {
    await keyboard.type(`${sign}${one}`);
    await keyboard.press('Enter');
    await keyboard.type(other);
    await keyboard.press('Enter');
    await keyboard.press('Enter');
  }
  await keyboard.type('> Nobody spoke.');
  expect(await shape()).toEqual(SHAPED);
  await untilSaved(page());

  await lock(journal);
  await unlock(page(), PASSPHRASE);
  await goTo(page(), 'Groups');
  await button(page(), 'Lantern').click();
  await page().getByRole('list', { name: 'Sessions' }).getByRole('button').first().click();
  await untilWritable(page());
  expect(await shape()).toEqual(SHAPED);

  await writingFields(page()).first().click();
  await page().keyboard.press('Control+A');
  await page().keyboard.press('Delete');
  expect((await writingFields(page()).first().innerText()).trim()).toBe('');
  await page().keyboard.press('Control+Z');
  expect(await shape()).toEqual(SHAPED);
  await page().keyboard.press('Control+Shift+Z');
  expect((await writingFields(page()).first().innerText()).trim()).toBe('');
  await page().keyboard.press('Control+Z');
  expect(await shape()).toEqual(SHAPED);
});
