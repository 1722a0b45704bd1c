// One person alone, nobody asking for the private layer: with a private word in every place that can hold one, no operation of the
// contract answers with it, and no file, page for a PDF or debrief for the co-leader holds it. Who asks is named here.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { operations } from '../../../preload/contract/operations.ts';
import { NO_FILTERS } from '../../../preload/contract/schemas/search.ts';
import { type Ready, unlocked, type VaultName, vaultNames } from '../../contract/vaultCalls.ts';
import { NEW_GROUP, passageOf } from '../journal/journalInHand.ts';
import { PREPARATION_WORDING } from '../preparation/wording.ts';
import { temporaryFolder } from '../vault/kit.ts';
import { TODAY } from '../vault-process/vaultInHand.ts';

const CANARY = 'quillfeather';

/** These change what the others would find, so they are called last. */
const LAST: readonly VaultName[] = [
  'passphrase.rewrap',
  'let-go.destroy',
  'deleted.session',
  'deleted.group',
  'deleted.entry',
];
/** A page of its own or a passphrase stands before it; `rescue.export`, which holds everything, runs only while locked. */
const ASKED_FOR: readonly VaultName[] = ['took-away.read', 'let-go.find-person'];
const TO_A_FOLDER: readonly VaultName[] = ['backup.copy-to', 'backup.choose-second'];

const unasked = [...vaultNames.filter((name) => operations[name].when !== 'locked' && !LAST.includes(name)), ...LAST]
  .filter((name) => !ASKED_FOR.includes(name))
  // `vault.example` would put another journal in its place.
  .filter((name) => name !== 'vault.example');

let ready: Ready;
let sessionId: string;
let supervisionId: string;
let left: string;

beforeEach(async () => {
  ready = await unlocked();
  const { page } = ready.vault;
  left = temporaryFolder();
  sessionId = ready.calls['session.read'].id;
  await writeTwice(sessionId);
  const intensive = await page.call('group.create', { ...NEW_GROUP, name: 'Four days', kind: 'intensive' });
  const row = await page.call('session.guess', { groupId: intensive.id, today: TODAY });
  await page.call('session.save', row);
  await writeTwice(row.id);
  supervisionId = ready.calls['took-away.read'].supervisionId;
  const { revision } = await page.call('took-away.read', { supervisionId });
  await page.call('took-away.save', { supervisionId, revision, passages: [passageOf(`The ${CANARY} again.`)] });
});

/** So that there is an earlier version of it too. */
async function writeTwice(of: string): Promise<void> {
  const at = { sessionId: of, layer: 'private' } as const;
  for (const [revision, words] of [`An earlier ${CANARY}.`, `A ${CANARY} I keep.`].entries()) {
    await ready.vault.page.call('note.save', { ...at, revision, passages: [passageOf(words)] });
    await ready.vault.page.call('note.leave', at);
  }
}

/** Whatever is written to a chosen place lands in one folder, under the name of its operation. */
async function answerOf(name: VaultName, input: unknown): Promise<string> {
  if (typeof input === 'object' && input !== null && 'placeId' in input) {
    const placeId = String(input.placeId);
    const path = TO_A_FOLDER.includes(name) ? left : join(left, name);
    ready.vault.tell({ kind: 'place', placeId, path });
  }
  return `${name} ${JSON.stringify(await ready.vault.page.ask(name, input))}`;
}

const tells = (words: string): boolean => words.includes(CANARY);

/** The files that were written, and the pages that the shell was handed to make a PDF of. */
const written = (): { name: string; words: string }[] => [
  ...(existsSync(left) ? readdirSync(left) : [])
    .filter((name) => statSync(join(left, name)).isFile())
    .map((name) => ({ name, words: readFileSync(join(left, name), 'latin1') })),
  ...ready.vault.told.flatMap((message) =>
    message.kind === 'make-pdf' && message.page !== null
      ? [{ name: 'a page', words: Buffer.from(message.page).toString('utf8') }]
      : [],
  ),
];

it('is answered with no private word by any operation, and finds none in what was written', async () => {
  const asked = await Promise.all([
    answerOf('note.read', { sessionId, layer: 'private' }),
    answerOf('took-away.read', { supervisionId }),
    answerOf('search.find', { text: CANARY, private: true }),
  ]);
  // The same look finds what there is where it is asked for.
  expect(asked.every(tells)).toBe(true);

  const answers: string[] = [];
  for (const text of [CANARY, '']) {
    answers.push(await answerOf('search.find', { text, private: false }));
    answers.push(await answerOf('search.find', { text, private: false, filters: { ...NO_FILTERS, to: '2030-01-01' } }));
  }
  answers.push(await answerOf('preparation.offer', { sessionId, layer: 'debrief' }));
  for (const name of unasked) answers.push(await answerOf(name, ready.calls[name]));
  expect(answers.filter(tells)).toEqual([]);
  expect(written().map(({ name }) => name)).toEqual(
    expect.arrayContaining(['sheet.save-csv', 'sheet.save-pdf', 'leaving.save-instructions']),
  );
  expect(written().filter(({ words }) => tells(words))).toEqual([]);
});

it('leaves in no form of an hour that was prepared from the joint debrief', async () => {
  const { page } = ready.vault;
  const { id } = await page.call('preparation.begin', {});
  const step = { id, wording: PREPARATION_WORDING };
  const at = { sessionId, layer: 'debrief' } as const;
  const [offered] = await page.call('preparation.offer', at);
  const take = { id, ...at, fingerprint: offered?.fingerprint ?? '', section: 'moments' } as const;
  const [paragraph] = (await page.call('preparation.take', take)).taken;
  const paragraphId = paragraph?.id ?? '';
  await page.call('preparation.settle', { id, way: 'text', reader: 'neither' });
  const { shown } = await page.call('preparation.show', { ...step, paragraphId });
  await page.call('preparation.read', { ...step, paragraphId, shown, second: false });
  // A document for Word is packed with compression, so it is unpacked by its own tests; it is made from the same paragraphs.
  for (const form of ['text', 'markdown', 'pdf'] as const) {
    const { packedId } = await page.call('preparation.pack', { ...step, out: { form, paper: 'A4' } });
    const placeId = 'fa'.repeat(16);
    ready.vault.tell({ kind: 'place', placeId, path: join(left, `hour.${form}`) });
    await page.call('leaving.save', { packedId, placeId, seal: null });
  }
  const hours = written().filter(({ words }) => words.includes('A longer silence.'));
  expect(hours.map(({ name }) => name).sort()).toEqual(['a page', 'hour.markdown', 'hour.text']);
  expect(hours.filter(({ words }) => tells(words))).toEqual([]);
});

it('is not in the debrief that the co-leader opens', async () => {
  const seal = { with: 'passphrase', passphrase: 'ten chairs and an open window' } as const;
  const { packedId } = await ready.vault.page.call('passage.give', { sessionId, places: [0], seal });
  const placeId = 'fb'.repeat(16);
  const path = join(left, 'debrief.age');
  ready.vault.tell({ kind: 'place', placeId, path });
  await ready.vault.page.call('leaving.save', { packedId, placeId, seal: null });
  ready.vault.tell({ kind: 'file', placeId, path });
  const opened = await answerOfFile(placeId, seal.passphrase);
  expect(opened).toContain('A longer silence.');
  expect(tells(opened)).toBe(false);
});

const answerOfFile = async (placeId: string, passphrase: string): Promise<string> =>
  JSON.stringify(await ready.vault.page.call('passage.open', { placeId, passphrase }));
