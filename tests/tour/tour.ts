// `npm run tour`: the main job without a display, in the real window of the built program. Writes pictures and the document
// to tour/, prints each step with its time, and ends with a failure when a step fails. With `-- --pictures`, the pictures
// of the README are renewed in docs/pictures.
import { strict as assert } from 'node:assert';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { browserForTests } from '../host/browser.mjs';
import { type Journal, launchJournal } from '../host/launchJournal.ts';
import { build } from '../tools/build.mjs';
import {
  answerPrompt,
  button,
  goTo,
  heading,
  lantern,
  makeJournal,
  nameCase,
  nameGroup,
  noteAttendance,
  readRecoveryWords,
  search,
  typeAskedWords,
  unlock,
  untilSaved,
} from '../e2e/steps.ts';
import { untilShown } from '../e2e/hourSteps.ts';
import { isRunning } from '../e2e/surroundings.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const output = join(root, 'tour');
const IN_README = ['session', 'today', 'private', 'locked', 'read'];

const PASSPHRASE = 'four quiet lanterns by the river';
const DEBRIEF =
  'Calm at first. When Xan asked for the third time what the doctor should have done, both of us went stiff, and R. said ' +
  'so aloud. After that the group could stay with not knowing.';
const MIRROR =
  'Everybody brought an umbrella for somebody else. Nobody was allowed to get wet, as in the consulting room.';
const ALONE = 'I wanted to be the one who rescues Mairead, and I was a little proud when nobody else did.';

let journal: Journal;
const page = () => journal.page;
const picture = (name: string) => page().screenshot({ path: join(output, `${name}.png`), animations: 'disabled' });

async function step(name: string, deed: () => Promise<unknown>): Promise<void> {
  const from = performance.now();
  await deed();
  console.log(`${((performance.now() - from) / 1000).toFixed(1).padStart(6)} s  ${name}`);
}

async function tour(): Promise<void> {
  await step('a new journal is opened for the first time', async () => {
    await heading(page(), 'Balint Journal').waitFor();
    await picture('begin');
  });
  await step('a passphrase makes the journal', () => makeJournal(page(), PASSPHRASE));
  await step('24 recovery words are written down, and three asked back', async () => {
    await picture('recovery-words');
    const paper = await readRecoveryWords(page());
    await button(page(), 'I have written them down').click();
    await typeAskedWords(page(), paper);
    await heading(page(), 'Your first group').waitFor();
  });
  await step('an invented group with six members is named', async () => {
    await nameGroup(page(), lantern);
    await heading(page(), 'After the session').waitFor();
  });
  await step('two cases get a label', async () => {
    await nameCase(page(), 1, 'The closed umbrella');
    await nameCase(page(), 2, 'Cold soup');
  });
  await step('the co-leader debrief is written', async () => {
    await answerPrompt(page(), 1, DEBRIEF);
    await answerPrompt(page(), 2, MIRROR);
    await untilSaved(page());
    await page().getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
    await picture('session');
  });
  await step('who was here is noted, one left not noted', async () => {
    await noteAttendance(page(), 'hhhla ');
    await page().getByText('3 here, 1 late, 1 away, 1 not noted.').waitFor();
    await untilSaved(page());
    await picture('attendance');
  });
  await step('the private reflection is written on its own page', async () => {
    await button(page(), 'Go on alone').click();
    await heading(page(), 'Private reflection').waitFor();
    await answerPrompt(page(), 1, ALONE);
    await untilSaved(page());
    await picture('private');
  });
  await step('Today shows no word of a note', async () => {
    await goTo(page(), 'Today');
    const shown = (await page().locator('body').innerText()).toLowerCase();
    for (const word of ['umbrella', 'soup', 'xan', 'proud', 'private'])
      assert(!shown.includes(word), `Today shows "${word}"`);
    await picture('today');
  });
  await step('the journal locks and the process with the words ends', async () => {
    const { utilities } = await journal.processes();
    const next = journal.nextWindow();
    await page().getByRole('button', { name: 'Lock', exact: true }).click();
    await next;
    await button(page(), 'Open').waitFor();
    assert.deepEqual(utilities.filter(isRunning), []);
    await picture('locked');
  });
  await step('a wrong passphrase is refused', async () => {
    await page().getByLabel('Passphrase', { exact: true }).fill('four quiet lanterns by the lake');
    await button(page(), 'Open').click();
    await page().getByText('That passphrase does not open this journal').first().waitFor();
    await picture('refused');
  });
  await step('the right one opens it where the leader was', async () => {
    await unlock(page(), PASSPHRASE);
    await heading(page(), 'Today').waitFor();
  });
  await step('search finds a word of the debrief', async () => {
    const results = await search(page(), 'stiff');
    await results.first().waitFor();
    await picture('search');
  });
  await step('a word of the private page is found only when asked', async () => {
    const results = await search(page(), 'proud');
    await page().getByRole('main').getByText('Nothing found. Private pages were not searched.').waitFor();
    await button(page(), 'Also my private pages').click();
    await results.first().waitFor();
  });
  await step('an hour is prepared: one paragraph is taken from the session', async () => {
    await goTo(page(), 'Supervision');
    await button(page(), 'Prepare an hour').click();
    await heading(page(), 'Choose').waitFor();
    await page()
      .getByRole('button', { expanded: false, name: /closed umbrella/ })
      .click();
    await page().getByRole('button', { name: 'Take X' }).first().click();
    await page().getByText('1 paragraph taken').waitFor();
    await page().getByRole('radio', { name: 'PDF' }).check();
    await page().getByRole('radio', { name: 'knows the programme' }).check();
    await picture('choose');
  });
  await step('what the check found is decided', async () => {
    await button(page(), 'Go on').click();
    await heading(page(), 'Decide').waitFor();
    await picture('decide');
    while ((await page().getByText('Every doubt is decided.').count()) === 0) {
      await page().keyboard.press('m');
      await page().getByRole('status').getByText('Masked.').waitFor();
    }
  });
  await step('the output is read without marks, with the names replaced', async () => {
    await button(page(), 'Go on to reading').click();
    await heading(page(), 'Read').waitFor();
    const text = await page().getByRole('main').innerText();
    for (const name of ['Xan', 'Lantern', 'R. said', 'Mairead'])
      assert(!text.includes(name), `the output says "${name}"`);
    await picture('read');
    await untilShown(page());
    await page().keyboard.press('Space');
    await page().getByText('1 of 1 read').first().waitFor();
  });
  await step('it is saved as PDF', async () => {
    await button(page(), 'Go on to letting it leave').click();
    await heading(page(), 'Let it leave').waitFor();
    await page()
      .getByText(/^[\d,]+ bytes$/)
      .waitFor();
    await picture('leave');
    journal.answerSaveDialog(join(output, 'summary.pdf'));
    await button(page(), 'Save this PDF').click();
    await page()
      .getByRole('status')
      .getByText(/^It is saved/)
      .waitFor();
  });
  await step('the same words in the dark, in a narrow window', async () => {
    await search(page(), 'umbrella');
    await page().emulateMedia({ colorScheme: 'dark' });
    await page().setViewportSize({ width: 320, height: 640 });
    await page().getByRole('list', { name: 'Results' }).waitFor();
    await picture('search-dark-320');
  });
}

const folder = mkdtempSync(join(tmpdir(), 'balint-journal-tour-'));
rmSync(output, { recursive: true, force: true });
mkdirSync(output);
process.env.CHROMIUM ??= await browserForTests();
await build();
journal = await launchJournal({
  userData: join(folder, 'data'),
  viewport: { width: 1280, height: 800 },
  locale: 'en-GB',
});
try {
  await tour();
  console.log('\nPictures and the document are in tour/.');
} catch (problem) {
  await picture('failed').catch(() => undefined);
  console.error(`\nThe tour stopped: ${problem instanceof Error ? problem.message : problem}`);
  process.exitCode = 1;
} finally {
  await journal.quit();
  rmSync(folder, { recursive: true, force: true });
}

if (process.exitCode === undefined && process.argv.includes('--pictures')) {
  for (const name of IN_README)
    copyFileSync(join(output, `${name}.png`), join(root, 'docs', 'pictures', `${name}.png`));
}
