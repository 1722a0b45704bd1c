// Words of random letters are typed into every field of the story, the passphrase among them, and then searched in every
// file that the program could have written. None may be found; the same search must find what a control left behind.
import { randomInt } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Journal, launchJournal } from '../host/launchJournal.ts';
import { deletedButOpen, filesBelow, findWords } from './searchFiles.ts';
import {
  answerPrompt,
  beginJournal,
  button,
  field,
  goTo,
  heading,
  nameCase,
  nameGroup,
  search,
  unlock,
  untilSaved,
} from './steps.ts';
import { goToLeave } from './hourSteps.ts';
import { ONCE } from './once.ts';
import { temporaryFolder } from './surroundings.ts';

const letters = (): string => Array.from({ length: 16 }, () => String.fromCharCode(97 + randomInt(26))).join('');
const capitalised = (): string => letters().replace(/^./, (letter) => letter.toUpperCase());

const words = {
  passphrase: letters(),
  wrongPassphrase: letters(),
  group: capitalised(),
  coLeader: capitalised(),
  coLeaderForm: capitalised(),
  member: capitalised(),
  memberForm: capitalised(),
  label: letters(),
  debrief: letters(),
  pasted: letters(),
  private: letters(),
  question: letters(),
  renamed: capitalised(),
};
const all = Object.values(words);

const folder = temporaryFolder();
const places = { data: folder.path('data'), home: folder.path('home'), temporary: folder.path('temporary') };
let journal: Journal;
const page = () => journal.page;

beforeAll(async () => {
  for (const place of Object.values(places)) mkdirSync(place);
  journal = await launchJournal({
    userData: places.data,
    env: { HOME: places.home, USERPROFILE: places.home, TMPDIR: places.temporary, TEMP: places.temporary },
    locale: 'en-GB',
  });
});
afterAll(async () => {
  await journal.quit().catch(() => undefined);
  folder.remove();
});

/** Every folder that the program, its browser or the host could write to, while they run. */
async function written(): Promise<string[]> {
  const { all: pids } = await journal.processes();
  return [...filesBelow([...Object.values(places), ...journal.folders]), ...deletedButOpen(pids)];
}

describe('words of random letters', ONCE, () => {
  test('are in no file while they are typed, saved, searched and summed up', async () => {
    await beginJournal(page(), words.passphrase);
    await nameGroup(page(), {
      name: words.group,
      coLeader: { alias: words.coLeader, alsoAppearsAs: words.coLeaderForm },
      members: [{ alias: words.member, alsoAppearsAs: words.memberForm }],
    });
    await heading(page(), 'After the session').waitFor();
    await nameCase(page(), 1, words.label);
    await answerPrompt(page(), 1, `Then ${words.debrief} stayed.`);
    await page().keyboard.insertText(` And ${words.pasted} went.`);
    await untilSaved(page());
    await button(page(), 'Go on alone').click();
    await heading(page(), 'Private reflection').waitFor();
    await answerPrompt(page(), 1, words.private);
    await untilSaved(page());
    await search(page(), words.question);
    await goToLeave(page(), 'plain text');

    expect(findWords(all, await written())).toEqual([]);
  });

  test('are in no file after a lock, nor after a wrong passphrase', async () => {
    const next = journal.nextWindow();
    await page().getByRole('navigation').getByRole('button', { name: 'Lock', exact: true }).click();
    await next;
    await page().getByLabel('Passphrase', { exact: true }).fill(words.wrongPassphrase);
    await button(page(), 'Open').click();
    await page()
      .getByText(/^That passphrase does not open this journal/)
      .first()
      .waitFor();

    expect(findWords(all, await written())).toEqual([]);
  });

  test('are in no file when the vault process is killed in mid-sentence', async () => {
    await unlock(page(), words.passphrase);
    await goTo(page(), 'Groups');
    await page().getByRole('main').getByRole('button', { name: words.group }).click();
    await button(page(), `Edit ${words.member}`).click();
    await field(page(), 'Alias').fill(words.renamed);
    const { utilities } = await journal.processes();
    const next = journal.nextWindow();
    for (const pid of utilities) process.kill(pid, 'SIGKILL');
    await next;
    await page()
      .getByText(/^The journal stopped unexpectedly/)
      .waitFor();

    expect(findWords(all, await written())).toEqual([]);
  });

  test('are in no file after the program has ended', async () => {
    await journal.quit();
    const files = filesBelow(Object.values(places));
    expect(files.some((file) => file.endsWith('journal.balint'))).toBe(true);
    expect(findWords(all, files)).toEqual([]);
  });
});

describe('the search itself', () => {
  test.each(['utf8', 'utf16le'] as const)('finds a word that a control left in a temporary file, in %s', (encoding) => {
    const file = join(places.temporary, 'left-behind');
    writeFileSync(file, Buffer.from(`x${words.debrief.toUpperCase()}`, encoding));
    expect(findWords(all, filesBelow(Object.values(places)))).toEqual([{ word: words.debrief, file }]);
    rmSync(file);
  });
});
