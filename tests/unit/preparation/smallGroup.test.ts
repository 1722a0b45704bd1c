// The small group: a label about which much is told keeps the document back until the leader has said that it is meant so.
import { expect, it } from 'vitest';
import { preparationOf, type PreparationInHand } from './preparationInHand.ts';

const TEXT = 'Wren, our nurse, is 47 years old. She was ill and resigned.';

async function ready(): Promise<PreparationInHand> {
  const hand = await preparationOf(TEXT);
  await hand.handlers['preparation.settle']({ id: hand.id, way: 'text', reader: 'knows-group' });
  for (const { start, end, state } of (await hand.review()).paragraphs[0]?.findings ?? []) {
    const paragraph = (await hand.review()).paragraphs[0]?.id ?? '';
    if (state !== 'doubt') continue;
    const on = { paragraph, start, end };
    await hand.handlers['preparation.decide']({ ...hand.step, on, choice: { is: 'keep' }, reach: 'one' });
  }
  await hand.readAll();
  return hand;
}
const pack = (hand: PreparationInHand) =>
  hand.handlers['preparation.pack']({ ...hand.step, out: { form: 'text', paper: 'A4' } });

it('three details about one person have to be confirmed before anything leaves', async () => {
  const hand = await ready();
  const { fittings, unconfirmed } = await hand.review();
  expect(fittings).toMatchObject([{ label: 'Member A', mustConfirm: true, confirmed: false }]);
  expect(unconfirmed).toBe(1);
  await expect(pack(hand)).rejects.toMatchObject({
    error: { code: 'not-ready', doubts: 0, unread: 0, unconfirmed: 1 },
  });
  await hand.handlers['preparation.confirm-label']({ ...hand.step, label: 'Member A' });
  expect(await pack(hand)).toMatchObject({ fileName: 'summary.txt' });
});

it('one detail more has to be confirmed anew, and a lock asks again', async () => {
  const hand = await ready();
  await hand.handlers['preparation.confirm-label']({ ...hand.step, label: 'Member A' });
  expect(await hand.reopened().review()).toMatchObject({ unconfirmed: 1 });
  const paragraphId = (await hand.review()).paragraphs[0]?.id ?? '';
  const text = 'Member A, our nurse, is 47 years old. She was ill, pregnant and resigned.';
  const edited = await hand.handlers['preparation.edit']({ ...hand.step, paragraphId, text });
  expect(edited).toMatchObject({ unconfirmed: 1, fittings: [{ label: 'Member A', confirmed: false }] });
});

it('a proposal changes the paragraph, which is unread then; and it can be taken back', async () => {
  const hand = await ready();
  const proposals = (await hand.review()).fittings[0]?.proposals ?? [];
  const place = proposals.findIndex(({ kind }) => kind === 'drop-role');
  const followed = await hand.handlers['preparation.follow']({ ...hand.step, label: 'Member A', place });
  expect(followed.paragraphs[0]?.output).not.toContain('nurse');
  expect(followed.unread).toBe(1);
  const back = await hand.handlers['preparation.undo'](hand.step);
  expect(back.paragraphs[0]?.output).toContain('nurse');
});

it('a proposal that is not there is refused', async () => {
  const hand = await ready();
  const follow = { ...hand.step, label: 'Member Q', place: 0 };
  await expect(hand.handlers['preparation.follow'](follow)).rejects.toMatchObject({ error: { code: 'not-found' } });
});
