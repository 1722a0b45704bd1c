import { describe, expect, test } from 'vitest';
import { damageFound, loadJournal } from '../../../main/journal/load.ts';
import { freshId, JournalInHand, passageOf } from './journalInHand.ts';

/** A store that counts how many large boxes were opened. */
function countLarge(hand: JournalInHand): { opened: number } {
  const counted = { opened: 0 };
  const { store } = hand;
  const readLarge = store.readLarge.bind(store);
  store.readLarge = function* () {
    for (const record of readLarge()) {
      counted.opened++;
      yield record;
    }
  };
  return counted;
}

const MANY = Array.from({ length: 60 }, (_, index) => ({ name: `Member ${index}`, alsoAppearsAs: [`Name ${index}`] }));

describe('opening a journal', () => {
  test('leaves large texts closed', async () => {
    const hand = new JournalInHand();
    const group = await hand.group();
    const { id: sessionId } = await hand.session(group.id);
    await hand.handlers['note.save']({
      sessionId,
      layer: 'debrief',
      revision: 0,
      passages: [passageOf('x'.repeat(9000))],
    });
    const counted = countLarge(hand);
    const again = hand.reopened();
    expect(counted.opened).toBe(0);
    expect(again.journal.sessions.size).toBe(1);
  });

  test('finds a large group and a session with many marks all the same', async () => {
    const hand = new JournalInHand();
    const small = await hand.group();
    const { id: sessionId } = await hand.session(small.id);
    await hand.handlers['note.save']({
      sessionId,
      layer: 'debrief',
      revision: 0,
      passages: [passageOf('x'.repeat(9000))],
    });
    const large = await hand.group({ name: 'Large', members: MANY });
    const attendance = large.members.map(({ id }) => ({ memberId: id, mark: 'here' as const }));
    const marked = await hand.session(large.id, { attendance });
    await hand.handlers['note.save']({
      sessionId: marked.id,
      layer: 'private',
      revision: 0,
      passages: [passageOf('y'.repeat(9000))],
    });
    const { journal } = hand.reopened();
    expect(journal.groups).toEqual(hand.journal.groups);
    expect(journal.sessions).toEqual(hand.journal.sessions);
  });

  test('keeps what it does not understand byte for byte', async () => {
    const hand = new JournalInHand();
    const group = await hand.group();
    const unknown = [
      { id: freshId(), kind: 'supervision', version: 1, value: { words: 'of a later program' } },
      { id: freshId(), kind: 'session', version: 9, value: { also: 'later' } },
      { id: freshId(), kind: 'large thing', version: 1, value: 'z'.repeat(5000) },
    ];
    for (const record of unknown) hand.store.put(record);
    const before = unknown.map(({ id }) => hand.store.records.get(id));
    const again = hand.reopened();
    await again.handlers['group.save']({ ...group, name: 'Renamed' });
    expect(unknown.map(({ id }) => hand.store.records.get(id))).toEqual(before);
  });

  test('reads on beside a box that does not open and a record that is malformed, and counts both', async () => {
    const hand = new JournalInHand();
    const [good, bad] = [await hand.group({ name: 'Good' }), await hand.group({ name: 'Bad' })];
    const session = await hand.session(bad.id);
    hand.store.break(bad.id);
    hand.store.put({ id: freshId(), kind: 'group', version: 1, value: { name: 'half a group' } });
    const next = new JournalInHand(hand.store);
    const loaded = loadJournal(next.journal);
    expect(await next.handlers['group.list']({})).toMatchObject([{ id: good.id }]);
    expect(await next.handlers['session.list']({ groupId: null })).toMatchObject([{ id: session.id, groupId: bad.id }]);
    expect(damageFound(next.journal, loaded)).toEqual({ code: 'vault-damaged', expected: 4, found: 4, unreadable: 2 });
  });

  test('of a whole journal finds no damage', async () => {
    const hand = new JournalInHand();
    await hand.session((await hand.group()).id);
    const next = new JournalInHand(hand.store);
    expect(damageFound(next.journal, loadJournal(next.journal))).toBeUndefined();
  });
});
