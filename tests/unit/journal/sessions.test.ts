import { describe, expect, test } from 'vitest';
import type { Session } from '../../../preload/contract/schemas/session.ts';
import { rejectionOf } from '../vault/refusal.ts';
import { aCase, freshId, JournalInHand, TODAY } from './journalInHand.ts';

const invalid = (path: string, rule: string) => ({ code: 'invalid-input', fields: [{ path, rule }] });
const umbrella = aCase();

async function prepared() {
  const hand = new JournalInHand();
  const group = await hand.group();
  const guess = await hand.handlers['session.guess']({ groupId: group.id, today: TODAY });
  const save = async (session: Session) => hand.handlers['session.save'](session);
  return { hand, group, guess, save };
}

describe('session.save', () => {
  test('stores a guess the first time and replaces it afterwards', async () => {
    const { hand, guess, save } = await prepared();
    expect((await hand.handlers['session.list']({ groupId: null })).length).toBe(0);
    expect(await save(guess)).toMatchObject({ revision: 1 });
    expect(await save({ ...guess, revision: 1, cases: [umbrella] })).toMatchObject({ revision: 2 });
    const stored = { ...guess, revision: 2, cases: [umbrella] };
    expect(await hand.reopened().handlers['session.read']({ id: guess.id })).toEqual({
      session: stored,
      hasPrivate: false,
    });
  });

  test('is refused when an older page saves, and when a stored session is saved as new', async () => {
    const { guess, save } = await prepared();
    await save(guess);
    await save({ ...guess, revision: 1 });
    expect(await rejectionOf(save({ ...guess, revision: 1 }))).toEqual({ code: 'conflict', revision: 2 });
    expect(await rejectionOf(save(guess))).toEqual({ code: 'conflict', revision: 2 });
  });

  test('is refused without its group, and with a revision of something that is not there', async () => {
    const { guess, save } = await prepared();
    expect(await rejectionOf(save({ ...guess, groupId: freshId() }))).toEqual({ code: 'not-found' });
    expect(await rejectionOf(save({ ...guess, revision: 3 }))).toEqual({ code: 'not-found' });
  });

  test('takes marks of members only, and each case once', async () => {
    const { group, guess, save } = await prepared();
    const [birch] = group.members;
    const attendance = [
      { memberId: birch?.id ?? '', mark: 'here' as const },
      { memberId: freshId(), mark: 'here' as const },
    ];
    expect(await rejectionOf(save({ ...guess, attendance }))).toEqual(invalid('attendance.1.memberId', 'member'));
    expect(await rejectionOf(save({ ...guess, cases: [umbrella, umbrella] }))).toEqual(invalid('cases', 'unique'));
  });

  test('never replaces another record whose id a page names', async () => {
    const { hand, group, guess, save } = await prepared();
    expect(await rejectionOf(save({ ...guess, id: group.id }))).toEqual(invalid('id', 'unused'));
    expect(hand.reopened().handlers['group.read']({ id: group.id })).toEqual(group);
  });

  test('can correct the group, and then wants its members', async () => {
    const { hand, group, guess, save } = await prepared();
    const other = await hand.group({ name: 'Harbour group' });
    const mark = (id = '') => [{ memberId: id, mark: 'here' as const }];
    await save({ ...guess, attendance: mark(group.members[0]?.id) });
    const moved = { ...guess, revision: 1, groupId: other.id };
    expect(await rejectionOf(save({ ...moved, attendance: mark(group.members[0]?.id) }))).toEqual(
      invalid('attendance.0.memberId', 'member'),
    );
    await save({ ...moved, attendance: mark(other.members[0]?.id) });
    expect((await hand.handlers['session.list']({ groupId: group.id })).length).toBe(0);
  });

  test('tells the search when labels change and only then', async () => {
    const { hand, guess, save } = await prepared();
    await save(guess);
    await save({ ...guess, revision: 1, minutes: 60 });
    expect(hand.changes).toHaveLength(1);
    await save({ ...guess, revision: 2, cases: [umbrella] });
    expect(hand.changes).toEqual([
      { kind: 'labels', sessionId: guess.id },
      { kind: 'labels', sessionId: guess.id },
    ]);
  });
});

describe('session.list', () => {
  test('is newest first, of one day the last written first, and the same after an opening', async () => {
    const { hand, group } = await prepared();
    const dates = ['2026-03-03', '2026-03-10', '2026-03-10', '2025-12-30'];
    const ids: string[] = [];
    for (const date of dates) ids.push((await hand.session(group.id, { date })).id);
    const expected = [ids[2], ids[1], ids[0], ids[3]];
    const listed = async (of: JournalInHand) =>
      (await of.handlers['session.list']({ groupId: group.id })).map(({ id }) => id);
    expect(await listed(hand)).toEqual(expected);
    expect(await listed(hand.reopened())).toEqual(expected);
  });

  test('shows labels and each role once, and knows its groups', async () => {
    const { hand, group } = await prepared();
    const cases = [umbrella, { ...umbrella, id: freshId(), label: 'A cold room' }];
    await hand.session(group.id, { cases });
    const [line] = await hand.handlers['session.list']({ groupId: group.id });
    expect(line).toMatchObject({
      caseLabels: ['The closed umbrella', 'A cold room'],
      roles: ['co-led'],
      hasPrivate: false,
    });
    const unknown = async () => hand.handlers['session.list']({ groupId: freshId() });
    expect(await rejectionOf(unknown())).toEqual({ code: 'not-found' });
  });
});
