import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { deletedHandlers } from '../../../main/journal/deleted/deleting.ts';
import { JournalSearch } from '../../../main/search/journalSearch.ts';
import { type Filters, NO_FILTERS, query } from '../../../preload/contract/schemas/search.ts';
import { aCase, freshId, JournalInHand, passageOf } from '../journal/journalInHand.ts';

const atOnce = async () => undefined;
const never = () => false;

async function prepared() {
  const hand = new JournalInHand();
  const group = await hand.group();
  const cases = [aCase({ id: freshId() })];
  const { id: sessionId } = await hand.session(group.id, { cases });
  const save = async (layer: 'debrief' | 'private', revision: number, text: string) =>
    hand.handlers['note.save']({ sessionId, layer, revision, passages: [passageOf(text)] });
  await save('debrief', 0, 'A long silence, and then everybody spoke.');
  await save('private', 0, 'I was envious.');
  const search = new JournalSearch(hand.journal);
  return { hand, group, sessionId, save, search };
}

const questions = { private: false };
const narrowed = (filters: Partial<Filters>) => ({ private: false, filters: { ...NO_FILTERS, ...filters } });

describe('the search', () => {
  test('says whose session it found, when, and what it is called', async () => {
    const { search, sessionId } = await prepared();
    await search.build(atOnce, never);
    expect(search.find({ text: 'silence', ...questions })).toEqual({
      results: [
        {
          sessionId,
          groupName: 'Lantern group',
          date: '2026-03-10',
          caseLabels: ['The closed umbrella'],
          where: 'debrief',
          line: [
            { text: 'A long ', match: false },
            { text: 'silence', match: true },
            { text: ', and then everybody spoke.', match: false },
          ],
        },
      ],
      more: false,
      privateSearched: false,
      complete: true,
    });
  });

  test('shows the label when that matched', async () => {
    const { search } = await prepared();
    await search.build(atOnce, never);
    const [found] = search.find({ text: 'umbrel', ...questions }).results;
    expect(found).toMatchObject({ where: 'case', line: [{ text: 'The closed ' }, { text: 'umbrella', match: true }] });
  });

  test('shows the words of the debrief when both matched, also far down: the label stands above them anyway', async () => {
    const { search, save } = await prepared();
    await save('debrief', 1, `${'Nothing happened. '.repeat(200)}Somebody brought an umbrella.`);
    await search.build(atOnce, never);
    const [found] = search.find({ text: 'umbrella', ...questions }).results;
    expect(found?.where).toBe('debrief');
    expect(found?.line.map(({ text }) => text).join('')).toContain('brought an umbrella');
  });

  test('has a private page only when asked', async () => {
    const { search } = await prepared();
    await search.build(atOnce, never);
    expect(search.find({ text: 'envious', private: false })).toMatchObject({ results: [], privateSearched: false });
    expect(search.find({ text: 'envious', private: true })).toMatchObject({
      results: [{ where: 'private', line: [{ text: 'I was ' }, { text: 'envious', match: true }, { text: '.' }] }],
      privateSearched: true,
    });
  });

  test('says that there may be more while it is being built, and looks for nothing in nothing', async () => {
    const { search } = await prepared();
    expect(search.find({ text: 'silence', ...questions })).toEqual({
      results: [],
      more: false,
      privateSearched: false,
      complete: false,
    });
    await search.build(atOnce, never);
    expect(search.find({ text: ' "" ', ...questions })).toMatchObject({ results: [], complete: true });
  });

  test('keeps up with what is saved, also before and while it is being built', async () => {
    const { hand, search, save, sessionId } = await prepared();
    await save('debrief', 1, 'Changed before it was indexed.');
    for (const change of hand.changes.splice(0)) search.keepUp(change);
    await search.build(async () => {
      if (search.find({ text: 'meanwhile', private: true }).results.length > 0) return;
      await save('private', 1, 'Written meanwhile.');
      for (const change of hand.changes.splice(0)) search.keepUp(change);
    }, never);
    expect(search.find({ text: 'silence', private: true }).results).toEqual([]);
    expect(search.find({ text: 'envious', private: true }).results).toEqual([]);
    expect(search.find({ text: 'meanwhile', private: true }).results).toMatchObject([{ sessionId }]);
    expect(search.find({ text: 'umbrella', private: false }).results).toHaveLength(1);
  });

  test('lets a save go first, and answers the next question with it', async () => {
    const { hand, save, sessionId } = await prepared();
    const waiting: (() => void)[] = [];
    const search = new JournalSearch(hand.journal, (deed) => waiting.push(deed));
    await search.build(atOnce, never);
    hand.changes.splice(0);
    await save('debrief', 1, 'Written after.');
    for (const change of hand.changes.splice(0)) search.keepUp(change);
    expect(waiting).toHaveLength(1);
    expect(search.find({ text: 'written', ...questions }).results).toMatchObject([{ sessionId }]);
    search.close();
    expect(() => waiting[0]?.()).not.toThrow();
  });

  test('knows nothing of a session that was deleted before the index had caught up', async () => {
    const { hand, save, search, sessionId } = await prepared();
    await search.build(atOnce, never);
    hand.changes.splice(0);
    await save('debrief', 1, 'Written and deleted.');
    await deletedHandlers(() => hand.journal)['deleted.session']({ id: sessionId });
    for (const change of hand.changes.splice(0)) search.keepUp(change);
    expect(search.find({ text: 'written', ...questions }).results).toEqual([]);
    expect(search.find({ text: 'umbrella', ...questions }).results).toEqual([]);
  });

  test('finds a renamed case by its new label and its debrief still', async () => {
    const { hand, search, sessionId } = await prepared();
    await search.build(atOnce, never);
    hand.changes.splice(0);
    const { session } = await hand.handlers['session.read']({ id: sessionId });
    const cases = session.cases.map((one) => ({ ...one, label: 'An open door' }));
    await hand.handlers['session.save']({ ...session, cases });
    for (const change of hand.changes) search.keepUp(change);
    expect(search.find({ text: 'umbrella', ...questions }).results).toEqual([]);
    expect(search.find({ text: 'door silence', ...questions }).results).toHaveLength(1);
  });

  test('leaves out a text that does not open, and says so', async () => {
    const { hand, search, sessionId } = await prepared();
    hand.store.break(hand.journal.session(sessionId).notes.debrief ?? '');
    await search.build(atOnce, never);
    expect(search.damaged).toBe(1);
    expect(search.find({ text: 'umbrella', ...questions }).results).toHaveLength(1);
    expect(search.find({ text: 'envious', private: true }).results).toHaveLength(1);
  });

  test('ends when it is told to', async () => {
    const { search } = await prepared();
    await search.build(atOnce, () => true);
    expect(search.complete).toBe(false);
  });

  test('prefers words as they stand when these fill the page', async () => {
    const { hand, group } = await prepared();
    for (let one = 0; one < 51; one++) {
      const cases = [aCase({ label: 'moon' })];
      await hand.session(group.id, { cases });
    }
    await hand.session(group.id, { cases: [aCase({ label: 'moonlight' })] });
    const search = new JournalSearch(hand.journal);
    await search.build(atOnce, never);
    const labels = search.find({ text: 'moon', ...questions }).results.map(({ caseLabels }) => caseLabels[0]);
    expect(labels).toEqual(Array.from({ length: 50 }, () => 'moon'));
  });

  test('says that more fit than it shows', async () => {
    const { hand, group } = await prepared();
    for (let one = 0; one < 51; one++) await hand.session(group.id, { cases: [aCase({ label: 'moon' })] });
    const search = new JournalSearch(hand.journal);
    await search.build(atOnce, never);
    expect(search.find({ text: 'moon', ...questions }).more).toBe(true);
    expect(search.find({ text: 'umbrella', ...questions }).more).toBe(false);
  });
});

describe('a narrowed question', () => {
  async function twoGroups() {
    const { hand, group, sessionId, save, search } = await prepared();
    const other = await hand.group({ name: 'Harbour' });
    const rain = aCase({ id: freshId(), label: 'Cold soup', role: 'led-alone', themes: ['rain'], feelings: ['envy'] });
    const doors = aCase({ id: freshId(), label: 'Two doors', role: 'observer', themes: ['silence'] });
    const { id } = await hand.session(other.id, { date: '2026-01-20', cases: [rain, doors] });
    await hand.handlers['note.save']({
      sessionId: id,
      layer: 'debrief',
      revision: 0,
      passages: [passageOf('Silence.')],
    });
    await search.build(atOnce, never);
    const found = (text: string, filters: Partial<Filters>, asked = false) =>
      search.find({ text, ...narrowed(filters), private: asked }).results.map((one) => one.sessionId);
    return { lantern: group.id, harbour: other.id, one: sessionId, two: id, search, save, found };
  }

  test('stays in one group, with one role, with one tag, in one period', async () => {
    const { lantern, harbour, one, two, found } = await twoGroups();
    expect(new Set(found('silence', {}))).toEqual(new Set([one, two]));
    expect(found('silence', { groupId: lantern })).toEqual([one]);
    expect(found('silence', { groupId: harbour })).toEqual([two]);
    expect(found('silence', { role: 'led-alone' })).toEqual([two]);
    expect(found('silence', { tag: 'rain' })).toEqual([two]);
    expect(found('silence', { tag: 'envy' })).toEqual([two]);
    expect(found('silence', { from: '2026-03-10' })).toEqual([one]);
    expect(found('silence', { to: '2026-01-20' })).toEqual([two]);
    expect(found('silence', { from: '2026-01-21', to: '2026-03-09' })).toEqual([]);
  });

  test('asks role and tag of one and the same case', async () => {
    const { two, found } = await twoGroups();
    expect(found('silence', { role: 'led-alone', tag: 'rain' })).toEqual([two]);
    expect(found('silence', { role: 'observer', tag: 'rain' })).toEqual([]);
  });

  test('looks into one layer only, and shows a line of that one', async () => {
    const { search, save, found } = await twoGroups();
    await save('debrief', 1, 'An umbrella was brought.');
    search.keepUp({
      kind: 'note',
      sessionId: found('umbrella', {})[0] ?? '',
      layer: 'debrief',
      passages: [passageOf('An umbrella was brought.')],
    });
    expect(search.find({ text: 'umbrella', ...narrowed({ layer: 'case' }) }).results).toMatchObject([
      { where: 'case', line: [{ text: 'The closed ' }, { text: 'umbrella', match: true }] },
    ]);
    expect(search.find({ text: 'umbrella', ...narrowed({ layer: 'debrief' }) }).results).toMatchObject([
      { where: 'debrief', line: [{ text: 'An ' }, { text: 'umbrella', match: true }, {}] },
    ]);
    expect(found('silence', { layer: 'case' })).toEqual([]);
    expect(found('envious', { layer: 'debrief' }, true)).toEqual([]);
    expect(found('envious', { layer: 'private' }, true)).toHaveLength(1);
    expect(found('umbrella', { layer: 'private' }, true)).toEqual([]);
  });

  test('cannot get to a private page by its layer: that is refused before it is asked', () => {
    expect(v.is(query, { text: 'envious', ...narrowed({ layer: 'private' }) })).toBe(false);
    expect(v.is(query, { text: 'envious', ...narrowed({ layer: 'private' }), private: true })).toBe(true);
    expect(v.is(query, { text: '', ...narrowed({ from: '2026-02-02', to: '2026-02-01' }) })).toBe(false);
  });

  test('without a word lists what fits, newest first, with no line; never whether there is a private page', async () => {
    const { one, two, search, found } = await twoGroups();
    expect(found('', {})).toEqual([]);
    expect(found('', { layer: 'debrief' })).toEqual([]);
    expect(found(' ', { from: '2026-01-01' })).toEqual([one, two]);
    expect(search.find({ text: '', ...narrowed({ tag: 'rain' }) })).toMatchObject({
      results: [
        { sessionId: two, groupName: 'Harbour', caseLabels: ['Cold soup', 'Two doors'], where: 'session', line: [] },
      ],
      more: false,
    });
  });

  test('fills the page with what fits, however much better other hits are', async () => {
    const { hand, group } = await prepared();
    for (let one = 0; one < 60; one++) await hand.session(group.id, { cases: [aCase({ label: 'moon moon' })] });
    const other = await hand.group({ name: 'Harbour' });
    for (let one = 0; one < 3; one++) await hand.session(other.id, { cases: [aCase({ label: 'A moon far away' })] });
    const search = new JournalSearch(hand.journal);
    await search.build(atOnce, never);
    const { results, more } = search.find({ text: 'moon', ...narrowed({ groupId: other.id }) });
    expect([results.length, more]).toEqual([3, false]);
  });
});
