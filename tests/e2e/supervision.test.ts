// Preparing an hour in the built program: three sessions decided with keys alone, read, saved; and every way around it closed.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import { onTestFinished, expect, test } from 'vitest';
import type { Page } from 'playwright';
import type { Input, OperationName, Output } from '../../preload/contract/operations.ts';
import { unsealed } from '../../main/export/seal/unseal.ts';
import type { Journal } from '../host/launchJournal.ts';
import { aCase, NEW_GROUP, passageOf, ROWAN } from '../unit/journal/journalInHand.ts';
import { untilShown } from './hourSteps.ts';
import { button, field, goTo, heading, statusLine, unlock } from './steps.ts';
import { layDownJournal, startJournal, temporaryFolder, temporaryUserData } from './surroundings.ts';

const PASSPHRASE = 'four quiet lanterns by the river';
const PRIVATE = 'I was angry with Rosalind and hid it.';
const DEBRIEFS = [
  'Xan leaned back when Mairead spoke, and the silence stood for two minutes.',
  'She was the only vet in town, and everybody in the group knew of whom we spoke.',
  'Xan asked for a solution again, and I think that Oyelaran was disappointed.',
];

const SEAL = 'six words that were drawn by chance';
/** What no file may hold: every form of the roster, the group, and names that no list knows. */
const NAMES = [
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
const WORDING = {
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
async function threeSessions(page: Page): Promise<void> {
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

async function prepared(): Promise<Journal> {
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

async function goToDecide(page: Page, how = 'plain text'): Promise<void> {
  await takeAll(page, how);
  await page.getByRole('radio', { name: 'neither' }).check();
  await button(page, 'Go on').click();
  await heading(page, 'Decide').waitFor();
}

/** Keeps or masks every doubt with its key; the caret is in the panel already. */
async function decideAll(page: Page, letter = 'm'): Promise<void> {
  while ((await page.getByText('Every doubt is decided.').count()) === 0) {
    await page.keyboard.press(letter);
    await statusLine(page)
      .getByText(/^(Masked|Kept)\.$/)
      .waitFor();
  }
}

async function readAll(page: Page, count: number): Promise<void> {
  for (let read = 1; read <= count; read++) {
    await untilShown(page);
    await page.keyboard.press('Space');
    await page.getByText(`${read} of ${count} read`).first().waitFor();
  }
}

/** Ten seconds of a keyboard that repeats thirty times a second. */
async function holdSpace(page: Page): Promise<void> {
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
async function saveAs(journal: Journal, target: string, deed: string | RegExp = /^Save this /): Promise<string> {
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

const wordsOfPdf = (file: string): string => execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' });
/** Every part of the package, as it is stored, with the names of the parts. */
const partsOf = (file: string): string =>
  execFileSync('unzip', ['-l', file], { encoding: 'utf8' }).replace(file, '') +
  execFileSync('unzip', ['-p', file], { encoding: 'utf8' });
const wordsOfDocx = (file: string): string =>
  execFileSync('unzip', ['-p', file, 'word/document.xml'], { encoding: 'utf8' })
    .replaceAll('</w:p>', '\n')
    .replace(/<[^>]+>/g, '');

const call = (page: Page, name: string, input: unknown): Promise<{ ok: boolean; value?: unknown; error?: unknown }> =>
  page.evaluate(
    ([operation, given]) =>
      (window as unknown as { journal: { call(n: unknown, i: unknown): Promise<never> } }).journal.call(
        operation,
        given,
      ),
    [name, input] as const,
  );

test('from three sessions to a PDF, a Word file and a sealed one, with keys alone, and nobody is named in them', async () => {
  const folder = temporaryFolder();
  onTestFinished(folder.remove);
  const journal = await prepared();
  const { page } = journal;
  expect(await page.locator('body').innerText()).not.toContain('Xan');
  await goToDecide(page, 'PDF');
  expect(await page.getByText(/^Doubt \d of \d$/).count()).toBe(1);
  await decideAll(page);
  await page.keyboard.press('Control+Enter');
  await heading(page, 'Read').waitFor();
  expect(await page.locator('mark').count()).toBe(0);
  const shown = await page.getByRole('main').innerText();
  await readAll(page, 3);
  await page.keyboard.press('Control+Enter');
  await heading(page, 'Let it leave').waitFor();

  const pdf = await saveAs(journal, folder.path('summary.pdf'));
  await page.getByRole('combobox', { name: 'Form' }).selectOption({ label: 'Word' });
  await button(page, 'Save this Word file').waitFor();
  const docx = await saveAs(journal, folder.path('summary.docx'));
  const told = [wordsOfPdf(pdf), wordsOfDocx(docx)].map((text) => text.replace(/\s+/g, ' '));
  for (const text of told) {
    expect(text).toMatch(/Member [AB] leaned back when Member [AB] spoke/);
    expect(text).toContain('Checked for likely identifiers');
    for (const sentence of text.matchAll(/[A-Z][^.]{20,}\./g))
      expect(shown.replace(/\s+/g, ' ')).toContain(sentence[0]);
  }
  const raw = [...told, execFileSync('pdfinfo', ['-meta', pdf], { encoding: 'utf8' }), partsOf(docx)];
  const forbidden = [...NAMES, 'angry', 'vet', folder.path('.'), homedir(), journal.userData, PASSPHRASE];
  for (const word of forbidden) expect(raw.filter((text) => text.includes(word))).toEqual([]);
  expect(raw.join('\n')).not.toMatch(new RegExp(`\\b(?!root\\b)${userInfo().username}\\b|Producer|Creator|D:20\\d\\d`));

  await page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: 'Choose' }).click();
  await page.getByRole('radio', { name: 'sealed for somebody who uses age' }).check();
  await button(page, 'Go on').click();
  await page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: 'Let it leave' }).click();
  await heading(page, 'Let it leave').waitFor();
  expect(await button(page, 'Seal and save').getAttribute('aria-disabled')).toBe('true');
  await page.getByRole('radio', { name: 'Sealed with a passphrase' }).check();
  await field(page, 'Passphrase for this file').fill(SEAL);
  await page.getByText(/^[\d,]+ bytes, a little more once sealed$/).waitFor();
  const sealing = statusLine(page).getByText('Sealing. This takes a second or two, on purpose.').waitFor();
  const sealed = await saveAs(journal, folder.path('summary.pdf.age'), 'Seal and save');
  await sealing;
  const inside = await unsealed(new Uint8Array(readFileSync(sealed)), { with: 'passphrase', passphrase: SEAL });
  writeFileSync(folder.path('opened.pdf'), inside);
  expect(wordsOfPdf(folder.path('opened.pdf')).replace(/\s+/g, ' ')).toBe(told[0]);

  await page.getByRole('radio', { name: 'Sealed to their key' }).check();
  const key = execFileSync('age-keygen', { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  writeFileSync(folder.path('key.txt'), key, { mode: 0o600 });
  await field(page, 'Their public key').fill(/age1\S+/.exec(key)?.[0] ?? '');
  const toKey = await saveAs(journal, folder.path('to-key.age'), 'Seal and save');
  execFileSync('age', ['--decrypt', '-i', folder.path('key.txt'), '-o', folder.path('by-age.pdf'), toKey]);
  expect(wordsOfPdf(folder.path('by-age.pdf')).replace(/\s+/g, ' ')).toBe(told[0]);

  await goTo(page, 'Supervision');
  await page.getByText('3 paragraphs from 3 sessions').waitFor();
  expect(await page.getByRole('main').innerText()).not.toMatch(/Xan|Mairead|Oyelaran/);
});

test('nothing leaves with an open doubt, an unread paragraph or a name that came back: by click, key or call', async () => {
  const { page } = await prepared();
  await goToDecide(page);
  const blocked = button(page, 'Go on to reading');
  expect(await blocked.getAttribute('aria-disabled')).toBe('true');
  await blocked.click({ force: true });
  await page.keyboard.press('Control+Enter');
  expect(await heading(page, 'Decide').count()).toBe(1);
  expect(await page.getByText(/Nothing can leave before that\./).count()).toBeGreaterThan(0);

  const { value } = await call(page, 'preparation.list', {});
  const id = (value as { underway: { id: string }[] }).underway[0]?.id ?? '';
  const pack = { id, wording: WORDING, out: { form: 'text', paper: 'A4' } };
  expect(await call(page, 'preparation.pack', pack)).toMatchObject({ ok: false, error: { code: 'not-ready' } });
  const save = { packedId: 'ab'.repeat(16), placeId: 'cd'.repeat(16), seal: null };
  expect(await call(page, 'leaving.save', save)).toMatchObject({ ok: false, error: { code: 'not-found' } });

  await page.getByRole('heading', { name: /^Doubt / }).focus();
  await decideAll(page);
  await button(page, 'Go on to reading').click();
  await heading(page, 'Read').waitFor();
  await button(page, 'Go on to letting it leave').click({ force: true });
  await page.keyboard.press('Control+Enter');
  expect(await heading(page, 'Read').count()).toBe(1);
  expect(await call(page, 'preparation.pack', pack)).toMatchObject({
    error: { code: 'not-ready', doubts: 0, unread: 3 },
  });
  await page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: 'Let it leave' }).click();
  await heading(page, 'Let it leave').waitFor();
  expect(await button(page, 'Save this text').getAttribute('aria-disabled')).toBe('true');
  await page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: 'Read' }).click();
  await heading(page, 'Read').waitFor();

  await holdSpace(page);
  await page.getByText('1 of 3 read').first().waitFor();
  for (const read of [2, 3]) {
    await untilShown(page);
    await page.keyboard.press('Space');
    await page.getByText(`${read} of 3 read`).first().waitFor();
  }

  await button(page, 'Back R').click();
  await button(page, 'Back R').click();
  await button(page, 'Edit this paragraph').click();
  await field(page, 'This paragraph, in your own words').fill('Xan leaned back.');
  await button(page, 'Use these words').click();
  await page
    .getByText('“Xan” stands in paragraph 1 again. It was replaced before. Replace it, or say why it may stay.')
    .waitFor();
  expect(await button(page, 'Go on to letting it leave').getAttribute('aria-disabled')).toBe('true');
  expect(await call(page, 'preparation.pack', pack)).toMatchObject({ error: { code: 'not-ready', left: 1 } });
  await button(page, 'Replace it').click();
  await statusLine(page).getByText('Replaced.').waitFor();
  await page.getByText('2 of 3 read').first().waitFor();
  expect(await page.getByRole('main').innerText()).not.toContain('Xan');
});

test('a private page is offered only when it is opened, and nothing leaves from this screen', async () => {
  const { page } = await prepared();
  await page.getByRole('button', { expanded: false, name: /Case 1/ }).click();
  await button(page, 'Take X').waitFor();
  expect(await page.locator('body').innerText()).not.toContain('angry');
  await button(page, 'Open my private reflection too').click();
  await page.getByText(PRIVATE).waitFor();
  await page.getByRole('button', { name: 'Take X' }).last().click();
  await page.getByText('1 paragraph taken').waitFor();
  await page.getByRole('radio', { name: 'read it from this screen (nothing leaves)' }).check();
  await button(page, 'Read from this screen').click();
  await heading(page, 'For this hour').waitFor();
  await page.getByText(PRIVATE).waitFor();
  await button(page, 'We have talked about it').click();
  await page.getByText('1 paragraph from 1 session').waitFor();
  await button(page, 'Prepare an hour').click();
  await button(page, 'Earlier sessions').click();
  await page.getByRole('button', { expanded: false, name: /Case 1/ }).click();
  await button(page, 'Open my private reflection too').click();
  await page.getByText(/^brought on /).waitFor();
});

test('what was learned holds in the next preparation', async () => {
  const { page } = await prepared();
  await goToDecide(page);
  const findings = page.getByRole('list', { name: 'Findings' });
  await findings.getByRole('button', { name: /Oyelaran/ }).click();
  await button(page, 'It is a member A').click();
  await page
    .getByRole('group', { name: 'Who is it?' })
    .getByRole('combobox')
    .selectOption({ label: 'Larch, Lantern group' });
  await button(page, 'It is this person').click();
  await statusLine(page).getByText('It is Larch. This is remembered.').waitFor();
  await goTo(page, 'Supervision');
  await button(page, 'Prepare an hour').click();
  await heading(page, 'Choose').waitFor();
  await goToDecide(page);
  await findings.getByRole('button', { name: 'name of your groups: Oyelaran (replaced)' }).waitFor();
});
