// Reading: only what was put before the reader counts as read, and only as it was.
import { describe, expect, it } from 'vitest';
import { preparationOf, PreparationInHand } from './preparationInHand.ts';

const TEXT = 'Wren was late, and nobody asked why.';

describe('a paragraph', () => {
  it('counts as read when it was shown, once', async () => {
    const hand = await preparationOf(TEXT);
    const paragraphId = (await hand.review()).paragraphs[0]?.id ?? '';
    const read = (shown: string) =>
      hand.handlers['preparation.read']({ ...hand.step, paragraphId, shown, second: false });
    await expect(read('ab'.repeat(16))).rejects.toMatchObject({ error: { code: 'not-found' } });
    const { shown } = await hand.handlers['preparation.show']({ ...hand.step, paragraphId });
    expect(await read(shown)).toMatchObject({ unread: 0, paragraphs: [{ read: true }] });
    await expect(read(shown)).rejects.toMatchObject({ error: { code: 'not-found' } });
    expect(await hand.reopened().review()).toMatchObject({ unread: 0 });
  });

  it('cannot be called read by what was shown of another', async () => {
    const hand = await new PreparationInHand().begin();
    const group = await hand.group();
    const sessionId = await hand.session(group, 'debrief', ['One.', 'Two.']);
    await hand.take(sessionId, 0);
    await hand.take(sessionId, 1);
    const [one, two] = (await hand.review()).paragraphs;
    const { shown } = await hand.handlers['preparation.show']({ ...hand.step, paragraphId: one?.id ?? '' });
    const read = { ...hand.step, paragraphId: two?.id ?? '', shown, second: false };
    await expect(hand.handlers['preparation.read'](read)).rejects.toMatchObject({ error: { code: 'not-found' } });
  });

  it.each([
    [
      'an edit',
      async (hand: PreparationInHand, paragraphId: string) => {
        await hand.handlers['preparation.edit']({ ...hand.step, paragraphId, text: 'Somebody was late.' });
      },
    ],
    [
      'another decision',
      async (hand: PreparationInHand) => {
        const on = await hand.on('Wren');
        await hand.handlers['preparation.decide']({
          ...hand.step,
          on,
          choice: { is: 'reword', words: 'She' },
          reach: 'one',
        });
      },
    ],
    [
      'masked words',
      async (hand: PreparationInHand) => {
        await hand.handlers['preparation.mask-words']({ ...hand.step, words: 'nobody' });
      },
    ],
  ])('is unread again after %s', async (_what, change) => {
    const hand = await preparationOf(TEXT);
    expect(await hand.readAll()).toMatchObject({ unread: 0 });
    await change(hand, (await hand.review()).paragraphs[0]?.id ?? '');
    expect(await hand.review()).toMatchObject({ unread: 1, paragraphs: [{ read: false }] });
  });

  it('is not called ready with a name in words that the leader put in the place of a finding', async () => {
    const hand = await preparationOf(TEXT, { members: [{ name: 'Wren', alsoAppearsAs: ['Rosalind Achterberg'] }] });
    const on = await hand.on('Wren');
    const reword = async (words: string) =>
      hand.handlers['preparation.decide']({ ...hand.step, on, choice: { is: 'reword', words }, reach: 'one' });
    expect(await reword('Rosalind')).toMatchObject({ left: [{ words: 'Rosalind', place: 1 }] });
    expect(await reword('Wren')).toMatchObject({ left: [{ words: 'Wren' }] });
    expect(await reword('the one from Wexcombe 4711')).toMatchObject({ left: [{}, {}] });
    expect(await reword('somebody')).toMatchObject({ left: [] });
    const { paragraphs } = await reword('Rosalind A.');
    const [standing] = (await hand.review()).left;
    const answer = { paragraphId: paragraphs[0]?.id ?? '', words: standing?.words ?? '', reason: null };
    const replaced = await hand.handlers['preparation.answer-left']({ ...hand.step, ...answer });
    expect(replaced.left).toEqual([]);
    expect(replaced.paragraphs[0]?.output).not.toMatch(/Rosalind|Wren/);
  });

  it('is unread in another language', async () => {
    const hand = await preparationOf(TEXT);
    await hand.readAll();
    const wording = { ...hand.step.wording, language: 'de' as const, title: 'Für die Supervision' };
    expect(await hand.handlers['preparation.review']({ id: hand.id, wording })).toMatchObject({ unread: 1 });
  });

  it('read by two is said only when both read the same words', async () => {
    const hand = await preparationOf(TEXT);
    expect((await hand.readAll()).readByTwo).toBe(false);
    expect((await hand.readAll(true)).readByTwo).toBe(true);
    await hand.handlers['preparation.mask-words']({ ...hand.step, words: 'nobody' });
    expect((await hand.readAll()).readByTwo).toBe(false);
  });
});

describe('after an edit', () => {
  const edited = async (text: string): Promise<PreparationInHand> => {
    const hand = await preparationOf(TEXT);
    const paragraphId = (await hand.review()).paragraphs[0]?.id ?? '';
    await hand.handlers['preparation.edit']({ ...hand.step, paragraphId, text });
    return hand;
  };

  it('a name typed back in stands there until it is answered', async () => {
    const hand = await edited('Wren was late.');
    const { left, paragraphs } = await hand.review();
    expect(paragraphs[0]?.output).toBe('Wren was late.');
    expect(left).toMatchObject([{ words: 'Wren', place: 1 }]);
    const paragraphId = paragraphs[0]?.id ?? '';
    const answer = { ...hand.step, paragraphId, words: 'Wren', reason: null };
    const replaced = await hand.handlers['preparation.answer-left'](answer);
    expect(replaced).toMatchObject({ left: [], doubts: 0, paragraphs: [{ output: 'Member A was late.' }] });
  });

  it('the name may stay for a reason, and that is kept', async () => {
    const hand = await edited('Wren was late.');
    const paragraphId = (await hand.review()).paragraphs[0]?.id ?? '';
    const answer = { ...hand.step, paragraphId, words: 'Wren', reason: 'agreed' as const };
    expect(await hand.handlers['preparation.answer-left'](answer)).toMatchObject({ left: [], doubts: 0 });
    expect(await hand.reopened().review()).toMatchObject({ left: [], paragraphs: [{ output: 'Wren was late.' }] });
  });

  it('a form that was replaced in another paragraph is found, and said to be one', async () => {
    const hand = await new PreparationInHand().begin();
    const sessionId = await hand.session(await hand.group(), 'debrief', ['We spoke of Oyelaran.', 'He was late.']);
    await hand.take(sessionId, 0);
    await hand.take(sessionId, 1);
    const paragraphId = (await hand.review()).paragraphs[1]?.id ?? '';
    await hand.handlers['preparation.edit']({ ...hand.step, paragraphId, text: 'oyelaran was late.' });
    expect((await hand.review()).left).toMatchObject([{ words: 'oyelaran', place: 2, replacedBefore: true }]);
  });

  it('a longer number is found, and what only measures is not', async () => {
    const hand = await edited('It was number 48213, after 120 minutes.');
    expect((await hand.review()).left.map(({ words }) => words)).toEqual(['48213']);
  });

  it('a name that the leader keeps in the text stands there too', async () => {
    const hand = await preparationOf(TEXT);
    const on = await hand.on('Wren');
    await hand.handlers['preparation.decide']({ ...hand.step, on, choice: { is: 'keep' }, reach: 'one' });
    expect((await hand.review()).left).toMatchObject([{ words: 'Wren' }]);
  });
});
