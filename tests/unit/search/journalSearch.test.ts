import { describe, expect, test } from 'vitest';
import { JournalSearch } from '../../../main/search/journalSearch.ts';
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
});
