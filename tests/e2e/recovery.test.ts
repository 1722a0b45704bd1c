// A leader loses the passphrase and comes back with the paper: the words from the first minute to the lock screen and the
// settings, in the built program, and nothing of them in any file.
import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Journal, launchJournal } from '../host/launchJournal.ts';
import { deletedButOpen, filesBelow, findWords } from './searchFiles.ts';
import {
  button,
  field,
  goTo,
  heading,
  lock,
  makeJournal,
  readRecoveryWords,
  statusLine,
  typeAskedWords,
  unlock,
} from './steps.ts';
import { temporaryFolder } from './surroundings.ts';

const PASSPHRASE = 'four quiet lanterns by the river';
const NEW_PASSPHRASE = 'ten chairs and an open window';
const LINE = 'Recovery words not checked yet';

const folder = temporaryFolder();
let journal: Journal;
let paper: string[] = [];
const page = () => journal.page;
const area = () => field(page(), 'The 24 words');
const says = (sentence: string | RegExp) => page().getByText(sentence).first().waitFor();

async function typeWords(words: readonly string[], press: string): Promise<void> {
  await area().fill(words.join(' '));
  await button(page(), press).click();
}

beforeAll(async () => {
  for (const place of ['data', 'home', 'temporary']) mkdirSync(folder.path(place));
  journal = await launchJournal({
    userData: folder.path('data'),
    env: { HOME: folder.path('home'), TMPDIR: folder.path('temporary') },
    locale: 'en-GB',
  });
});
afterAll(async () => {
  await journal.quit();
  folder.remove();
});

describe('recovery words', () => {
  test('are shown once, and cannot be put on the clipboard', async () => {
    await makeJournal(page(), PASSPHRASE);
    paper = await readRecoveryWords(page());
    expect(paper).toHaveLength(24);
    await page().keyboard.press('Control+A');
    const copied = await page().evaluate((first) => {
      const clipboardData = new DataTransfer();
      const list = document.querySelector('ol');
      const taken = list?.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }));
      return { taken, selected: (getSelection()?.toString() ?? '').includes(first) };
    }, paper[0] ?? '');
    expect(copied).toEqual({ taken: false, selected: false });
  });

  test('left for later are one line on Today, which leads to the settings', async () => {
    await button(page(), 'Do this later').click();
    await button(page(), 'Name it later').click();
    await heading(page(), 'Today').waitFor();
    await button(page(), LINE).click();
    await heading(page(), 'Settings').waitFor();
    await says('They open the journal. You have not checked yet that your paper is right.');
  });

  test('are compared with the whole paper, and a misread word is named', async () => {
    await button(page(), 'Check the words you have').click();
    const other = paper[4] === 'lemon' ? 'melon' : 'lemon';
    await typeWords(paper.with(4, other), 'Check');
    await says(`One word was wrong: word 5 is “${paper[4]}”. Correct it on the paper. Then check once more.`);
    await typeWords(paper, 'Check');
    await expect.poll(() => statusLine(page()).innerText()).toBe('Your recovery words are checked.');
    await says('They open the journal, and you have checked your paper.');
    await goTo(page(), 'Today');
    expect(await button(page(), LINE).count()).toBe(0);
  });

  test('that do not fit open nothing, and the sentence says what to look at', async () => {
    await lock(journal);
    await button(page(), 'Use my recovery words').click();
    await heading(page(), 'Recovery words').waitFor();
    await typeWords([], 'Open');
    await says('Nothing is typed yet.');
    await typeWords(paper.slice(1), 'Open');
    await says('These recovery words do not fit. There have to be 24 words; here are 23.');
    await typeWords(paper.with(6, 'tabel').with(9, 'qqqqqqq'), 'Open');
    await says(
      'These recovery words do not fit. Word 7, “tabel”, is not on the list; did you mean “table”? Word 10, “qqqqqqq”, is not on the list.',
    );
    await typeWords(
      Array.from({ length: 24 }, () => 'zoo'),
      'Open',
    );
    await says('All of them are on the list; perhaps they are earlier words, or those of another journal.');
    await area().fill('zoo '.repeat(50_000));
    await button(page(), 'Open').click();
    await says(/^These recovery words do not fit\. There have to be 24 words; here are \d+\.$/);
    expect(await area().evaluate((input) => input === document.activeElement)).toBe(true);
  });

  test('open the journal with two of them swapped, and a new passphrase is asked for', async () => {
    const swap = paper.findIndex((word, at) => at > 0 && word !== paper[at - 1]);
    const [one = '', other = ''] = [paper[swap - 1], paper[swap]];
    const swapped = paper.with(swap - 1, other).with(swap, one);
    await area().fill(swapped.map((word) => word.toUpperCase()).join('\n\t'));
    await button(page(), 'Open').click();
    await heading(page(), 'A new passphrase').waitFor();
    await says(`Two words had changed places: ${swap} and ${swap + 1}. Correct them on the paper.`);
    const field = page().getByLabel('Passphrase', { exact: true });
    await field.fill('too short');
    await button(page(), 'Set this passphrase').click();
    await says('It needs at least 12 characters; this has 9.');
    await field.fill(NEW_PASSPHRASE);
    await button(page(), 'Set this passphrase').click();
    await heading(page(), 'Today').waitFor();
  });

  test('leave the journal to the new passphrase alone', async () => {
    await lock(journal);
    await page().getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
    await button(page(), 'Open').click();
    await says('That passphrase does not open this journal. Nothing was changed.');
    await unlock(page(), NEW_PASSPHRASE);
  });

  test('can be made anew: the earlier ones hold until three came back', async () => {
    await goTo(page(), 'Settings');
    await button(page(), 'Make new words').click();
    await page().getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
    await button(page(), 'Show the words').click();
    await says('That passphrase does not open this journal. Nothing was changed.');
    await page().getByLabel('Passphrase', { exact: true }).fill(NEW_PASSPHRASE);
    await button(page(), 'Show the words').click();
    await page().getByRole('list', { name: 'Recovery words' }).waitFor();
    const renewed = await readRecoveryWords(page());
    expect(renewed).not.toEqual(paper);
    await button(page(), 'I have written them down').click();
    await typeAskedWords(page(), paper);
    await says(/^This is not word \d+\.$/);
    await typeAskedWords(page(), renewed);
    await expect.poll(() => statusLine(page()).innerText()).toBe('Your recovery words are checked.');
    await lock(journal);
    await button(page(), 'Use my recovery words').click();
    await typeWords(paper, 'Open');
    await says(/perhaps they are earlier words/);
    await typeWords(renewed, 'Open');
    await button(page(), 'Leave the old passphrase').click();
    await heading(page(), 'Settings').waitFor();
  });

  test('stand in no file, and met no violation of the policy', async () => {
    const { all: pids } = await journal.processes();
    const files = [
      ...filesBelow([...['data', 'home', 'temporary'].map((name) => folder.path(name)), ...journal.folders]),
      ...deletedButOpen(pids),
    ];
    expect(files.length).toBeGreaterThan(0);
    // A single word of the list may stand in a dictionary of the browser; three neighbours stand nowhere but on the paper.
    const three = paper.slice(0, 3).join(' ');
    const left = [three, paper.slice(0, 3).join(''), PASSPHRASE, NEW_PASSPHRASE];
    expect(findWords(left, files)).toEqual([]);
    const control = folder.path('control');
    writeFileSync(control, Buffer.from(three, 'utf16le'));
    expect(findWords(left, [...files, control])).toEqual([{ word: three, file: control }]);
    const stats = await journal.stats();
    expect(stats.violations).toEqual([]);
    expect(stats.refused).toEqual([]);
  });
});
