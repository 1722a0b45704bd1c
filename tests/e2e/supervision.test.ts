// Preparing an hour in the built program: three sessions decided with keys alone, read, saved; and every way around it closed.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import type { Page } from 'playwright';
import { onTestFinished, expect, test } from 'vitest';
import { unsealed } from '../../main/export/seal/unseal.ts';
import { untilShown } from './hourSteps.ts';
import { wordsOfPdf, partsOf, wordsOfDocx } from './leftFiles.ts';
import { button, field, goTo, heading, lock, statusLine, unlock } from './steps.ts';
import { temporaryFolder } from './surroundings.ts';
import {
  PASSPHRASE,
  SEAL,
  NAMES,
  WORDING,
  PRIVATE,
  call,
  prepared,
  goToDecide,
  decideAll,
  readAll,
  holdSpace,
  saveAs,
} from './threeSessions.ts';

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
  await button(page, 'It is a member or colleague A').click();
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

test('words half typed over a finding, into the field of words to mask and over a paragraph stand there after a lock', async () => {
  const journal = await prepared();
  const { page } = journal;
  await goToDecide(page);
  const lockAndOpen = async (title: string): Promise<void> => {
    await lock(journal);
    await unlock(journal.page, PASSPHRASE);
    await heading(journal.page, title).waitFor();
  };
  const now = (): Page => journal.page;

  await button(page, 'Reword E').click();
  const reworded = await field(page, 'Your words in its place').inputValue();
  await field(page, 'Your words in its place').fill('one of the professi');
  await lockAndOpen('Decide');
  expect(await field(now(), 'Your words in its place').inputValue()).toBe('one of the professi');
  await field(now(), 'Your words in its place').press('Escape');
  await button(now(), 'Reword E').click();
  expect(await field(now(), 'Your words in its place').inputValue()).toBe('one of the professi');
  await button(now(), 'Leave it as it is').click();
  await button(now(), 'Reword E').click();
  expect(await field(now(), 'Your words in its place').inputValue()).toBe(reworded);
  await button(now(), 'Leave it as it is').click();

  await field(now(), 'Mask other words wherever they stand').fill('two minu');
  await lockAndOpen('Decide');
  expect(await field(now(), 'Mask other words wherever they stand').inputValue()).toBe('two minu');
  await field(now(), 'Mask other words wherever they stand').fill('');

  await now()
    .getByRole('heading', { name: /^Doubt / })
    .focus();
  await decideAll(now());
  await button(now(), 'Go on to reading').click();
  await readAll(now(), 3);
  await button(now(), 'Edit this paragraph').click();
  const asChecked = await field(now(), 'This paragraph, in your own words').inputValue();
  await field(now(), 'This paragraph, in your own words').fill('A solution was asked f');
  await lockAndOpen('Read');
  const edit = field(now(), 'This paragraph, in your own words');
  expect(await edit.inputValue()).toBe('A solution was asked f');
  // Half typed, they are no part of what leaves.
  expect(await now().getByRole('main').innerText()).toContain(asChecked);
  await edit.press('Escape');
  expect(await edit.inputValue()).toBe('A solution was asked f');
  await edit.fill('A solution was asked for.');
  await button(now(), 'Use these words').click();
  await edit.waitFor({ state: 'detached' });
  await lockAndOpen('Read');
  await now().getByText('A solution was asked for.').waitFor();
  expect(await field(now(), 'This paragraph, in your own words').count()).toBe(0);
});
