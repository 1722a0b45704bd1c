import { beforeEach, describe, expect, test } from 'vitest';
import { overTimeHandlers } from '../../../main/pictures/handlers.ts';
import { Refusal } from '../../../preload/contract/errors.ts';
import { aCase, freshId, JournalInHand } from '../journal/journalInHand.ts';

let hand: JournalInHand;
let handlers: ReturnType<typeof overTimeHandlers>;
let lantern: string;
let harbour: string;

beforeEach(async () => {
  hand = new JournalInHand();
  handlers = overTimeHandlers(() => hand.journal);
  lantern = (await hand.group()).id;
  harbour = (await hand.group({ name: 'Harbour' })).id;
  for (const [groupId, date] of [
    [lantern, '2026-01-05'],
    [lantern, '2026-03-02'],
    [harbour, '2026-03-01'],
    [lantern, '2026-03-09'],
  ] as const) {
    await hand.session(groupId, { date, cases: [aCase({ id: freshId(), label: `of ${date}` })] });
  }
});

describe('sessions over time', () => {
  test('are months that have some, newest first, of every group or one', async () => {
    expect(await handlers['timeline.months']({ groupId: null })).toEqual([
      { month: '2026-03', sessions: 3 },
      { month: '2026-01', sessions: 1 },
    ]);
    expect(await handlers['timeline.months']({ groupId: harbour })).toEqual([{ month: '2026-03', sessions: 1 }]);
  });

  test('of a month are lines, newest first', async () => {
    const dates = async (groupId: string | null) =>
      (await handlers['timeline.sessions']({ groupId, month: '2026-03' })).map(({ date }) => date);
    expect(await dates(null)).toEqual(['2026-03-09', '2026-03-02', '2026-03-01']);
    expect(await dates(lantern)).toEqual(['2026-03-09', '2026-03-02']);
    expect(await handlers['timeline.sessions']({ groupId: null, month: '2026-02' })).toEqual([]);
  });

  test('of a group that is not there are refused', () => {
    const gone = { groupId: freshId() };
    expect(() => handlers['timeline.months'](gone)).toThrow(Refusal);
    expect(() => handlers['picture.group'](gone)).toThrow(Refusal);
  });
});
