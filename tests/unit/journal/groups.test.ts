import { describe, expect, test } from 'vitest';
import { rejectionOf } from '../vault/refusal.ts';
import { freshId, JournalInHand, NEW_GROUP, TODAY } from './journalInHand.ts';

describe('group.create', () => {
  test('gives ids to the group and its members and keeps it across an opening', async () => {
    const hand = new JournalInHand();
    const group = await hand.group();
    expect(group).toMatchObject({ ...NEW_GROUP, revision: 1 });
    expect(new Set([group.id, ...group.members.map(({ id }) => id)]).size).toBe(3);
    expect(hand.reopened().handlers['group.read']({ id: group.id })).toEqual(group);
  });

  test('keeps nothing when the disk refuses', async () => {
    const hand = new JournalInHand();
    hand.store.trouble = { code: 'disk-full' };
    expect(await rejectionOf(hand.group())).toEqual({ code: 'disk-full' });
    expect(await hand.handlers['group.list']({})).toEqual([]);
  });
});

describe('group.save', () => {
  test('raises the revision; an older page meets a conflict that names the stored one', async () => {
    const hand = new JournalInHand();
    const group = await hand.group();
    const save = hand.handlers['group.save'];
    expect(await save({ ...group, name: 'Harbour group' })).toMatchObject({ revision: 2 });
    expect(await rejectionOf(Promise.resolve(save({ ...group, name: 'Old' })))).toEqual({
      code: 'conflict',
      revision: 2,
    });
    expect(hand.reopened().handlers['group.read']({ id: group.id })).toMatchObject({
      name: 'Harbour group',
      revision: 2,
    });
  });

  test('is refused for a group that does not exist and for two members of one id', async () => {
    const hand = new JournalInHand();
    const group = await hand.group();
    const save = async (input: typeof group) => hand.handlers['group.save'](input);
    expect(await rejectionOf(save({ ...group, id: freshId() }))).toEqual({ code: 'not-found' });
    const [first] = group.members;
    const twice = { ...group, members: first ? [first, first] : [] };
    expect(await rejectionOf(save(twice))).toEqual({
      code: 'invalid-input',
      fields: [{ path: 'members', rule: 'unique' }],
    });
  });

  test('takes the marks of a member who goes, and of nobody else, in the same commit', async () => {
    const hand = new JournalInHand();
    const group = await hand.group();
    const [birch, wren] = group.members;
    if (!birch || !wren) throw new Error('two members were created');
    const marked = await hand.session(group.id, {
      attendance: [
        { memberId: birch.id, mark: 'here' },
        { memberId: wren.id, mark: 'late' },
      ],
    });
    const untouched = await hand.session(group.id, {
      date: '2026-03-03',
      attendance: [{ memberId: wren.id, mark: 'away' }],
    });
    const commitsBefore = hand.store.commits.length;
    await hand.handlers['group.save']({ ...group, members: [wren] });
    expect(hand.store.commits).toHaveLength(commitsBefore + 1);
    const again = hand.reopened().handlers;
    const read = async (id: string) => (await again['session.read']({ id })).session;
    expect(await read(marked.id)).toMatchObject({ attendance: [{ memberId: wren.id, mark: 'late' }], revision: 2 });
    expect(await read(untouched.id)).toEqual(untouched);
  });
});

describe('group.list', () => {
  test('sorts as a reader would', async () => {
    const hand = new JournalInHand();
    for (const name of ['Group 10', 'Zeder', 'Group 2', 'Ärztehaus', 'Birken']) await hand.group({ name });
    const names = (await hand.handlers['group.list']({})).map(({ name }) => name);
    expect(names).toEqual(['Ärztehaus', 'Birken', 'Group 2', 'Group 10', 'Zeder']);
  });

  test('counts sessions, says the last one and guesses the next', async () => {
    const hand = new JournalInHand();
    const group = await hand.group();
    await hand.session(group.id, { date: '2026-03-03' });
    await hand.session(group.id, { date: '2026-02-24' });
    expect(await hand.handlers['group.list']({})).toEqual([
      { id: group.id, name: 'Lantern group', kind: 'ongoing', sessions: 2, lastOn: '2026-03-03', nextLikelyOn: TODAY },
    ]);
  });
});
