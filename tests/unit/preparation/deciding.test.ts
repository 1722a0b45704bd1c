// Deciding: what the check found, what the leader makes of it, what is learned, and the way back.
import { describe, expect, it } from 'vitest';
import type { Journal } from '../../../main/journal/journal.ts';
import { preparationOf, PreparationInHand } from './preparationInHand.ts';

describe('what was taken', () => {
  it('is replaced where the check is sure, and shown where it is not', async () => {
    const hand = await preparationOf('Wren was the only vet in town, and Rowan laughed.');
    const { paragraphs, doubts } = await hand.review();
    expect(paragraphs[0]?.output).toMatch(/^Member A was the only vet in town, and the co-leader laughed\.$/);
    expect(paragraphs[0]?.findings.map(({ state }) => state)).toEqual(['replaced', 'doubt', 'replaced']);
    expect(doubts).toBe(1);
  });

  it('keeps one letter for one person over all paragraphs and steps, and through a lock', async () => {
    const hand = await new PreparationInHand().begin();
    const group = await hand.group();
    await hand.take(await hand.session(group, 'debrief', ['Birch asked Wren.'], { date: '2026-02-03' }));
    await hand.take(await hand.session(group, 'debrief', ['Wren left.'], { date: '2026-02-10' }));
    const [first = '', second = ''] = await hand.outputs();
    const [, birch, wren] = /^(Member [AB]) asked (Member [AB])\.$/.exec(first) ?? [];
    expect(birch).not.toBe(wren);
    expect(second).toBe(`${wren} left.`);
    expect(await hand.reopened().outputs()).toEqual([first, second]);
  });

  it('stands in the order of the sessions, under headings that say no date', async () => {
    const hand = await new PreparationInHand().begin();
    const group = await hand.group();
    const late = await hand.session(group, 'debrief', ['Later.'], { date: '2026-03-03' });
    const early = await hand.session(group, 'debrief', ['First.', 'Second.'], { date: '2026-01-06' });
    await hand.take(late);
    await hand.take(early, 1);
    await hand.take(early, 0);
    await hand.handlers['preparation.write']({ id: hand.id, part: 'question', text: 'What now?' });
    const { paragraphs } = await hand.review();
    expect(paragraphs.map(({ output }) => output)).toEqual(['First.', 'Second.', 'Later.', 'What now?']);
    expect(paragraphs.map(({ headings }) => headings.map(({ text }) => text))).toEqual([
      ['Period', 'Three sessions in five weeks, four cases.', 'Moment 1'],
      [],
      ['Moment 2'],
      ['My question'],
    ]);
  });

  it('is lost when its note says something else, and comes back with the same words', async () => {
    const hand = await new PreparationInHand().begin();
    const sessionId = await hand.session(await hand.group(), 'debrief', ['A silence.', 'Another.']);
    await hand.take(sessionId, 1);
    const { passages } = await hand.hand.handlers['note.read']({ sessionId, layer: 'debrief' });
    const save = (text: string, revision: number) =>
      hand.hand.handlers['note.save']({
        sessionId,
        layer: 'debrief',
        revision,
        passages: JSON.parse(JSON.stringify(passages).replace('Another.', text)),
      });
    await save('Something else.', 1);
    expect(await hand.review()).toMatchObject({ paragraphs: [], lost: 1 });
    await save('Another.', 2);
    expect(await hand.review()).toMatchObject({ paragraphs: [{ output: 'Another.' }], lost: 0 });
  });
});

describe('a decision', () => {
  it('masks, keeps, rewords, and is taken back', async () => {
    const hand = await preparationOf('She was the only vet in town.');
    const words = 'the only vet in town';
    const decide = async (choice: Parameters<(typeof hand.handlers)['preparation.decide']>[0]['choice']) => {
      const on = await hand.on(words);
      return hand.handlers['preparation.decide']({ ...hand.step, on, choice, reach: 'one' });
    };
    expect(await decide({ is: 'keep' })).toMatchObject({ doubts: 0, paragraphs: [{ output: `She was ${words}.` }] });
    expect(await decide({ is: 'mask' })).toMatchObject({ doubts: 0, paragraphs: [{ output: 'She was [a detail].' }] });
    expect(await decide({ is: 'reword', words: 'known to many' })).toMatchObject({
      doubts: 0,
      paragraphs: [{ output: 'She was known to many.' }],
    });
    expect(await decide(null)).toMatchObject({ doubts: 1 });
    const back = await hand.handlers['preparation.undo'](hand.step);
    expect(back.paragraphs[0]?.output).toBe('She was known to many.');
    expect(await hand.reopened().review()).toMatchObject({ doubts: 0, undoable: false });
  });

  it('reaches all of a kind in its paragraph, or the same words everywhere', async () => {
    const hand = await new PreparationInHand().begin();
    const group = await hand.group();
    await hand.take(
      await hand.session(group, 'debrief', ['On Friday and on 3 May it rained.'], { date: '2026-02-03' }),
    );
    await hand.take(await hand.session(group, 'debrief', ['On Friday it snowed.'], { date: '2026-02-10' }));
    const keep = { ...hand.step, on: await hand.on('Friday'), choice: { is: 'keep' as const } };
    await hand.handlers['preparation.decide']({ ...keep, reach: 'kind' });
    expect(await hand.outputs()).toEqual(['On Friday and on 3 May it rained.', 'On [a date] it snowed.']);
    await hand.handlers['preparation.undo'](hand.step);
    await hand.handlers['preparation.decide']({ ...keep, reach: 'everywhere' });
    expect(await hand.outputs()).toEqual([
      'On Friday and on [a day three months after the session] it rained.',
      'On Friday it snowed.',
    ]);
  });

  it('does not come back by undo when its paragraph has gone meanwhile', async () => {
    const hand = await preparationOf('Wren left.');
    const paragraphId = (await hand.review()).paragraphs[0]?.id ?? '';
    await hand.handlers['preparation.edit']({ ...hand.step, paragraphId, text: 'Somebody left.' });
    const { contentId } = hand.hand.journal.preparations.get(hand.id) ?? { contentId: '' };
    const stored = hand.hand.store.read(contentId);
    // As letting go does it.
    if (stored) hand.hand.store.put({ ...stored, value: { ...Object(stored.value), taken: [], paragraphs: [] } });
    expect(await hand.handlers['preparation.undo'](hand.step)).toMatchObject({ paragraphs: [], undoable: false });
  });

  it('about something that is not found there is refused', async () => {
    const hand = await preparationOf('Wren left.');
    const [paragraph] = (await hand.review()).paragraphs;
    const on = { paragraph: paragraph?.id ?? '', start: 1, end: 3 };
    await expect(
      hand.handlers['preparation.decide']({ ...hand.step, on, choice: null, reach: 'one' }),
    ).rejects.toMatchObject({ error: { code: 'not-found' } });
  });

  it('masks words that the check did not find, wherever they stand', async () => {
    const hand = await preparationOf('The man with the parrot came. The parrot spoke.');
    await hand.handlers['preparation.mask-words']({ ...hand.step, words: 'parrot' });
    expect((await hand.outputs())[0]).toBe('The man with the [detail] came. The [detail] spoke.');
  });
});

describe('learning', () => {
  it('that a word names nobody holds in the next preparation, and can be taken back', async () => {
    const hand = await preparationOf('We spoke of Oyelaran all evening.');
    const on = await hand.on('Oyelaran');
    await hand.handlers['preparation.learn-no-name']({ ...hand.step, on });
    expect(await hand.outputs()).toEqual(['We spoke of Oyelaran all evening.']);
    const next = await hand.reopened().begin();
    await next.take([...next.hand.journal.sessions.keys()][0] ?? '');
    expect(await next.outputs()).toEqual(['We spoke of Oyelaran all evening.']);
    await hand.handlers['preparation.undo'](hand.step);
    expect(await hand.outputs()).toEqual(['We spoke of [a place] all evening.']);
  });

  it('that a form is a member joins their "also appears as", and can be taken back', async () => {
    const hand = await preparationOf('We spoke of Oyelaran all evening.');
    const wren = (await hand.handlers['preparation.people']({ id: hand.id })).find(({ name }) => name === 'Wren');
    const on = await hand.on('Oyelaran');
    await hand.handlers['preparation.learn-person']({ ...hand.step, on, personId: wren?.id ?? '' });
    expect(await hand.outputs()).toEqual(['We spoke of Member A all evening.']);
    const formsOfWren = () =>
      [...hand.hand.journal.groups.values()][0]?.members.find(({ name }) => name === 'Wren')?.alsoAppearsAs;
    expect(formsOfWren()).toEqual(['Anna Berg', 'Oyelaran']);
    await hand.handlers['preparation.undo'](hand.step);
    expect(formsOfWren()).toEqual(['Anna Berg']);
    expect([...hand.reopened().hand.journal.groups.values()][0]?.members[1]?.alsoAppearsAs).toEqual(['Anna Berg']);
  });

  it('that a form is a colleague joins theirs, and can be taken back', async () => {
    const hand = await preparationOf('We spoke of Oyelaran all evening.');
    const { journal } = hand.hand;
    const rowan = [...journal.colleagues.values()][0];
    const people = await hand.handlers['preparation.people']({ id: hand.id });
    expect(people).toContainEqual({ id: rowan?.id, name: rowan?.name, group: null });
    const before = rowan?.alsoAppearsAs ?? [];
    const formsOf = (open: Journal) => open.colleagues.get(rowan?.id ?? '')?.alsoAppearsAs;
    const on = await hand.on('Oyelaran');
    await hand.handlers['preparation.learn-person']({ ...hand.step, on, personId: rowan?.id ?? '' });
    expect(await hand.outputs()).toEqual(['We spoke of the co-leader all evening.']);
    expect([formsOf(journal), formsOf(hand.reopened().hand.journal)]).toEqual([
      [...before, 'Oyelaran'],
      [...before, 'Oyelaran'],
    ]);
    await hand.handlers['preparation.undo'](hand.step);
    expect([formsOf(journal), formsOf(hand.reopened().hand.journal)]).toEqual([before, before]);
  });

  it('never makes a name of the roster nobody', async () => {
    const hand = await preparationOf('We spoke of Wren all evening.');
    const on = await hand.on('Wren');
    await expect(hand.handlers['preparation.learn-no-name']({ ...hand.step, on })).rejects.toMatchObject({
      error: { code: 'invalid-input' },
    });
  });
});
