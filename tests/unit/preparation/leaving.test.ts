// Nothing leaves with an undecided doubt, an unread paragraph, or something that still stands; what leaves is what was read.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { refuse } from '../../../preload/contract/errors.ts';
import { identifierCheck } from '../../../main/deidentify/check/identifierCheck.ts';
import { GIVEN_NAMES } from '../../../main/deidentify/lists/givenNames.ts';
import { namesPerson } from '../../../main/preparation/lastLook.ts';
import { german } from '../../../renderer/text/de/index.ts';
import { english } from '../../../renderer/text/en/index.ts';
import { ROWAN } from '../journal/journalInHand.ts';
import { temporaryFolder } from '../vault/kit.ts';
import { preparationOf, type PreparationInHand } from './preparationInHand.ts';

const PLACE = 'cd'.repeat(16);
const OUT = { form: 'text', paper: 'A4' } as const;

/** A great many people, with aliases as they are suggested: none of them may keep every document from leaving. */
const EVERYBODY = [
  ...GIVEN_NAMES,
  'May Long',
  'Will Young',
  'Grace Marsh',
  'Mark Stone',
  'Linde',
  'Larch',
  'Ida Evers',
  'Max Yilmaz',
];

const pack = (hand: PreparationInHand) => hand.handlers['preparation.pack']({ ...hand.step, out: OUT });
const settle = (hand: PreparationInHand) =>
  hand.handlers['preparation.settle']({ id: hand.id, way: 'text', reader: 'neither' });
const notReady = (doubts: number, unread: number, left: number) => ({
  error: { code: 'not-ready', doubts, unread, left },
});

function chosenPlace(hand: PreparationInHand): string {
  const path = join(temporaryFolder(), 'summary.txt');
  hand.places.add(PLACE, path);
  return path;
}

it('stays while a doubt is open, a paragraph unread, a name standing, or nobody is named who reads it', async () => {
  const hand = await preparationOf('Wren was the only vet in town.');
  await expect(pack(hand)).rejects.toMatchObject(notReady(1, 1, 0));
  const on = await hand.on('the only vet in town');
  await hand.handlers['preparation.decide']({ ...hand.step, on, choice: { is: 'mask' }, reach: 'one' });
  await expect(pack(hand)).rejects.toMatchObject(notReady(0, 1, 0));
  await hand.readAll();
  await expect(pack(hand)).rejects.toMatchObject(notReady(0, 0, 0));
  await settle(hand);
  await pack(hand);
  const paragraphId = (await hand.review()).paragraphs[0]?.id ?? '';
  await hand.handlers['preparation.edit']({ ...hand.step, paragraphId, text: 'Wren was a vet.' });
  await hand.readAll();
  await expect(pack(hand)).rejects.toMatchObject({ error: { code: 'not-ready', left: 1 } });
});

it('a file that was made before a change is not written after it', async () => {
  const hand = await preparationOf('Wren was late.');
  await settle(hand);
  await hand.readAll();
  const { packedId } = await pack(hand);
  const path = chosenPlace(hand);
  await hand.handlers['preparation.mask-words']({ ...hand.step, words: 'late' });
  await expect(hand.packing.save(packedId, PLACE)).rejects.toMatchObject({ error: { code: 'not-found' } });
  await expect(pack(hand)).rejects.toMatchObject(notReady(0, 1, 0));
  await expect(hand.packing.save(packedId, PLACE)).rejects.toMatchObject({ error: { code: 'not-found' } });
  expect(existsSync(path)).toBe(false);
});

it('what leaves is what was read, its passages are marked, and the receipt names nobody', async () => {
  const hand = await preparationOf('Wren was late, and Rowan waited.');
  await settle(hand);
  await hand.readAll();
  const [output = ''] = await hand.outputs();
  const { packedId, bytes, fileName } = await pack(hand);
  expect(fileName).toBe('summary.txt');
  const path = chosenPlace(hand);
  const left = await hand.packing.save(packedId, PLACE);
  const written = readFileSync(path);
  expect(written.length).toBe(bytes);
  expect(written.toString('utf8')).toContain(output);
  const again = hand.reopened();
  const sessionId = [...again.hand.journal.sessions.keys()][0] ?? '';
  const offer = await again.handlers['preparation.offer']({ sessionId, layer: 'debrief' });
  expect(offer[0]?.broughtOn).toBe(left.on);
  const receipts = JSON.stringify([...again.hand.journal.receipts.values()]);
  expect(receipts).toContain('"reader":"neither"');
  expect(receipts).not.toMatch(/Wren|Rowan|late|summary\.txt/);
});

it('the disk fills up: file, receipt and the mark of what was brought are there together or not at all, and saving works later', async () => {
  const hand = await preparationOf('Wren was late.');
  await settle(hand);
  await hand.readAll();
  const { packedId } = await pack(hand);
  const path = chosenPlace(hand);
  const { journal } = hand.hand;
  const commit = journal.commit.bind(journal);
  const broughtOn = async () => {
    const sessionId = [...journal.sessions.keys()][0] ?? '';
    return (await hand.handlers['preparation.offer']({ sessionId, layer: 'debrief' }))[0]?.broughtOn;
  };
  for (const full of [1, 2]) {
    let commits = 0;
    journal.commit = (changes) => {
      if (++commits >= full) throw refuse('disk-full');
      return commit(changes);
    };
    const done = await hand.packing.save(packedId, PLACE).catch(() => null);
    const all = done !== null;
    expect([existsSync(path), journal.receipts.size, await broughtOn()]).toEqual([all, all ? 1 : 0, done?.on ?? null]);
    expect(all).toBe(full === 2);
  }
});

it('a title or a heading from the page that holds a replaced name is refused', async () => {
  const hand = await preparationOf('Wren was late.');
  await settle(hand);
  for (const field of ['title', 'moment', 'footer'] as const) {
    const wording = { ...hand.step.wording, [field]: 'About Wren {n}' };
    const { paragraphs } = await hand.review();
    for (const { id: paragraphId } of paragraphs) {
      const at = { id: hand.id, wording, paragraphId };
      const { shown } = await hand.handlers['preparation.show'](at);
      await hand.handlers['preparation.read']({ ...at, shown, second: false });
    }
    const packed = hand.handlers['preparation.pack']({ id: hand.id, wording, out: OUT });
    await expect(packed).rejects.toMatchObject({ error: { code: 'invalid-input', fields: [{ path: 'wording' }] } });
  }
});

it.each(['Rosalind', 'Xan', 'Mrs Wexcombe', 'Jo', 'rosalind'])(
  'nor may %s stand there, of whom nothing is said in what was taken',
  async (name) => {
    const hand = await preparationOf('Somebody was late.', {
      members: [{ name: 'Larch', alsoAppearsAs: ['Xanthe Wexcombe', 'Joanna Kral'] }],
    });
    await hand.hand.handlers['colleague.create']({
      ...ROWAN,
      name: 'R.',
      alsoAppearsAs: ['Rosalind Achterberg'],
    });
    await settle(hand);
    const wording = { ...hand.step.wording, title: `Supervision with ${name}` };
    const [paragraph] = (await hand.review()).paragraphs;
    const at = { id: hand.id, wording, paragraphId: paragraph?.id ?? '' };
    const { shown } = await hand.handlers['preparation.show'](at);
    await hand.handlers['preparation.read']({ ...at, shown, second: false });
    const packed = hand.handlers['preparation.pack']({ id: hand.id, wording, out: OUT });
    await expect(packed).rejects.toMatchObject({ error: { code: 'invalid-input', fields: [{ path: 'wording' }] } });
  },
);

it.each(['en', 'de'] as const)('our own wording (%s) is no name, whoever is in the group', (language) => {
  const messages = language === 'en' ? english : german;
  const { periodLine, ...words } = messages.supervision.document;
  const wording = { ...words, language, periodLine: periodLine(3, 5, 4) };
  const check = identifierCheck({
    people: EVERYBODY.map((name, place) => ({
      id: `${place}`.padStart(32, '0'),
      kind: 'member' as const,
      names: [name],
    })),
    groups: [],
  });
  const own = [
    wording.title,
    wording.period,
    wording.periodLine,
    wording.moment.replace('{n}', '1'),
    wording.relationship,
  ];
  expect([...own, wording.question, wording.footer].filter((line) => namesPerson(line, check))).toEqual([]);
});

it('everyday words that the leader masked may stand in the title and headings of the document', async () => {
  const hand = await preparationOf('My question came at the wrong Moment, and Wren asked the group about supervision.');
  await settle(hand);
  for (const words of ['question', 'Moment', 'group', 'supervision']) {
    await hand.handlers['preparation.mask-words']({ ...hand.step, words });
  }
  await hand.readAll();
  const { packedId } = await pack(hand);
  const path = chosenPlace(hand);
  await hand.packing.save(packedId, PLACE);
  const written = readFileSync(path, 'utf8');
  expect(written).toContain('For supervision');
  expect(written).not.toMatch(/wrong Moment|asked the group|Wren/);
});

it('with nothing in it, nothing leaves', async () => {
  const hand = await preparationOf('Wren was late.');
  const { taken } = await hand.handlers['preparation.open']({ id: hand.id });
  await settle(hand);
  await hand.handlers['preparation.leave-out']({ id: hand.id, paragraphId: taken[0]?.id ?? '' });
  await expect(pack(hand)).rejects.toMatchObject(notReady(0, 0, 0));
});
