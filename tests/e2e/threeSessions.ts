// A group, three sessions with names in them, and the way through preparing an hour from them with keys.
import { existsSync } from 'node:fs';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import type { Input, OperationName, Output } from '../../preload/contract/operations.ts';
import type { Journal } from '../host/launchJournal.ts';
import { aCase, NEW_GROUP, passageOf, ROWAN } from '../unit/journal/journalInHand.ts';
import { untilShown } from './hourSteps.ts';
import { button, goTo, heading, statusLine, unlock } from './steps.ts';
import { layDownJournal, startJournal, temporaryUserData } from './surroundings.ts';

export const PASSPHRASE = 'four quiet lanterns by the river';
export const PRIVATE = 'I was angry with Rosalind and hid it.';
const DEBRIEFS = [
  'Xan leaned back when Mairead spoke, and the silence stood for two minutes.',
  'She was the only vet in town, and everybody in the group knew of whom we spoke.',
  'Xan asked for a solution again, and I think that Oyelaran was disappointed.',
];

export const SEAL = 'six words that were drawn by chance';
/** What no file may hold: every form of the roster, the group, and names that no list knows. */
export const NAMES = [
  'Xan',
  'Mairead',
  'Lantern',
  'Larch',
  'Heron',
  'Rosalind',
  'Wexcombe',
  'Quill',
  'Achterberg',
  'Oyelaran',
];
export const WORDING = {
  language: 'en',
  title: 'For supervision',
  period: 'Period',
  periodLine: 'x',
  moment: 'Moment {n}',
  relationship: 'The two of us',
  question: 'My question',
  footer: 'x',
};

/** A group with a roster and three sessions, written over the wall as the screens would. */
export async function threeSessions(page: Page): Promise<void> {
  const write = async <N extends OperationName>(name: N, input: Input<N>): Promise<Output<N>> => {
    const { ok, value } = await call(page, name, input);
    if (!ok) throw new Error(`${name} was refused`);
    return value as Output<N>;
  };
  const colleague = { ...ROWAN, name: 'R.', alsoAppearsAs: ['Rosalind Achterberg'] };
  const { id: coLeader } = await write('colleague.create', colleague);
  const members = [
    { name: 'Larch', alsoAppearsAs: ['Xanthe Wexcombe', 'Xan'] },
    { name: 'Heron', alsoAppearsAs: ['Mairead Quill'] },
  ];
  const group = await write('group.create', { ...NEW_GROUP, usualCoLeaders: [coLeader], members });
  for (const [index, words] of DEBRIEFS.entries()) {
    const today = `2026-01-${10 + index}`;
    const session = await write('session.guess', { groupId: group.id, today });
    const { id: sessionId } = session;
    await write('session.save', {
      ...session,
      cases: [aCase({ id: `${index}`.repeat(32), label: `Case ${index + 1}` })],
    });
    await write('note.save', { sessionId, layer: 'debrief', revision: 0, passages: [passageOf(words)] });
    if (index > 0) continue;
    await write('note.save', { sessionId, layer: 'private', revision: 0, passages: [passageOf(PRIVATE)] });
  }
}

export async function prepared(): Promise<Journal> {
  const userData = temporaryUserData();
  await layDownJournal(userData, PASSPHRASE);
  const journal = await startJournal({ userData, viewport: { width: 1280, height: 900 } });
  await unlock(journal.page, PASSPHRASE);
  await threeSessions(journal.page);
  await goTo(journal.page, 'Supervision');
  await button(journal.page, 'Prepare an hour').click();
  await heading(journal.page, 'Choose').waitFor();
  return journal;
}

async function takeAll(page: Page, how: string): Promise<void> {
  for (const place of [1, 2, 3]) {
    await page.getByRole('button', { expanded: false, name: new RegExp(`Case ${place}`) }).click();
    await button(page, 'Take X').focus();
    await page.keyboard.press('x');
    await statusLine(page).getByText('Taken.').waitFor();
    await page.getByText(place === 1 ? '1 paragraph taken' : `${place} paragraphs taken`).waitFor();
    await page.getByRole('button', { expanded: true, name: new RegExp(`Case ${place}`) }).click();
  }
  await page.getByRole('radio', { name: how, exact: true }).check();
}

export async function goToDecide(page: Page, how = 'plain text'): Promise<void> {
  await takeAll(page, how);
  await page.getByRole('radio', { name: 'neither' }).check();
  await button(page, 'Go on').click();
  await heading(page, 'Decide').waitFor();
}

/** Keeps or masks every doubt with its key; the caret is in the panel already. */
export async function decideAll(page: Page, letter = 'm'): Promise<void> {
  while ((await page.getByText('Every doubt is decided.').count()) === 0) {
    await page.keyboard.press(letter);
    await statusLine(page)
      .getByText(/^(Masked|Kept)\.$/)
      .waitFor();
  }
}

export async function readAll(page: Page, count: number): Promise<void> {
  for (let read = 1; read <= count; read++) {
    await untilShown(page);
    await page.keyboard.press('Space');
    await page.getByText(`${read} of ${count} read`).first().waitFor();
  }
}

/** Ten seconds of a keyboard that repeats thirty times a second. */
export async function holdSpace(page: Page): Promise<void> {
  const inspector = await page.context().newCDPSession(page);
  const space = { key: ' ', code: 'Space', windowsVirtualKeyCode: 32, text: ' ' };
  await untilShown(page);
  await inspector.send('Input.dispatchKeyEvent', { type: 'keyDown', ...space });
  for (let repeat = 0; repeat < 300; repeat++) {
    await inspector.send('Input.dispatchKeyEvent', { type: 'keyDown', autoRepeat: true, ...space });
  }
  await inspector.send('Input.dispatchKeyEvent', { type: 'keyUp', ...space });
}

/** Saves what is ready, and answers with where. */
export async function saveAs(journal: Journal, target: string, deed: string | RegExp = /^Save this /): Promise<string> {
  const { page } = journal;
  await page.getByText(/^[\d,]+ bytes/).waitFor();
  journal.answerSaveDialog(target);
  await button(page, deed).focus();
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => existsSync(target), { timeout: 15_000 }).toBe(true);
  await statusLine(page)
    .getByText(/^It is saved, /)
    .waitFor();
  return target;
}

export const call = (
  page: Page,
  name: string,
  input: unknown,
): Promise<{ ok: boolean; value?: unknown; error?: unknown }> =>
  page.evaluate(
    ([operation, given]) =>
      (window as unknown as { journal: { call(n: unknown, i: unknown): Promise<never> } }).journal.call(
        operation,
        given,
      ),
    [name, input] as const,
  );
