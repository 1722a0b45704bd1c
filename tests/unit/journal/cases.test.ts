import { describe, expect, test } from 'vitest';
import { rejectionOf } from '../vault/refusal.ts';
import { aCase, freshId, JournalInHand } from './journalInHand.ts';

describe('earlier cases', () => {
  test('are offered newest first, of their group alone', async () => {
    const hand = new JournalInHand();
    const [lantern, harbour] = [await hand.group(), await hand.group({ name: 'Harbour' })];
    const first = await hand.session(lantern.id, { date: '2026-03-03', cases: [aCase({ label: 'Cold soup' })] });
    await hand.session(lantern.id, { date: '2026-03-10', cases: [aCase({ label: 'A coat in summer' })] });
    await hand.session(harbour.id, { cases: [aCase({ label: 'elsewhere' })] });
    const lines = await hand.handlers['case.list']({ groupId: lantern.id });
    expect(lines.map(({ label }) => label)).toEqual(['A coat in summer', 'Cold soup']);
    expect(lines[1]).toMatchObject({ sessionId: first.id, caseId: aCase().id, date: '2026-03-03' });
    const nowhere = async () => hand.handlers['case.list']({ groupId: freshId() });
    expect(await rejectionOf(nowhere())).toEqual({ code: 'not-found' });
  });

  test('give their tags to be used again, the most used first', async () => {
    const hand = new JournalInHand();
    const { id } = await hand.group();
    for (const themes of [['rain'], ['waiting', 'rain'], ['ash']]) {
      await hand.session(id, { cases: [aCase({ themes, feelings: ['envy'] })] });
    }
    expect(await hand.handlers['tag.list']({})).toEqual({ themes: ['rain', 'ash', 'waiting'], feelings: ['envy'] });
  });
});

test('a form that does not fit yet is kept over an opening', async () => {
  const hand = new JournalInHand();
  const unfinished = { forms: [{ form: 'new-group', typed: '{"name":""}' }] };
  expect(await hand.handlers['unfinished.read']({})).toEqual({ forms: [] });
  await hand.handlers['unfinished.save'](unfinished);
  expect(await hand.reopened().handlers['unfinished.read']({})).toEqual(unfinished);
});
