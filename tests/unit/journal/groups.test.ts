import { describe, expect, test } from 'vitest';
import type { NewGroup } from '../../../preload/contract/schemas/group.ts';
import { rejectionOf } from '../vault/refusal.ts';
import { aCase, freshId, JournalInHand, NEW_COLLEAGUE, NEW_GROUP, passageOf, ROWAN, TODAY } from './journalInHand.ts';

const invalid = (path: string, rule: string) => ({ code: 'invalid-input', fields: [{ path, rule }] });

describe('group.create', () => {
  test('gives ids to the group and its members and keeps it across an opening', async () => {
    const hand = new JournalInHand();
    const group = await hand.group();
    expect(group).toMatchObject({ ...NEW_GROUP, revision: 1 });
    expect(new Set([group.id, ...group.members.map(({ id }) => id)]).size).toBe(3);
    expect(hand.reopened().handlers['group.read']({ id: group.id })).toEqual(group);
  });

  test('makes a colleague of a co-leader nobody knows yet, in the same commit, and points at those who are known', async () => {
    const hand = new JournalInHand();
    const known = await hand.handlers['colleague.create'](NEW_COLLEAGUE);
    const commitsBefore = hand.store.commits.length;
    const group = await hand.group({ usualCoLeaders: [known.id, ROWAN] });
    expect(hand.store.commits).toHaveLength(commitsBefore + 1);
    const colleagues = await hand.reopened().handlers['colleague.list']({});
    expect(colleagues.map(({ name }) => name)).toEqual(['Juniper', 'Rowan']);
    expect(group.usualCoLeaders).toEqual(colleagues.map(({ id }) => id));
    expect(await rejectionOf(hand.group({ usualCoLeaders: [freshId()] }))).toEqual(
      invalid('usualCoLeaders.0', 'colleague'),
    );
  });

  test('keeps nothing when the disk refuses, no colleague either', async () => {
    const hand = new JournalInHand();
    hand.store.trouble = { code: 'disk-full' };
    expect(await rejectionOf(hand.group({ usualCoLeaders: [ROWAN] }))).toEqual({ code: 'disk-full' });
    expect(await hand.handlers['group.list']({})).toEqual([]);
    expect(await hand.handlers['colleague.list']({})).toEqual([]);
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

  test('takes the name of a member who goes from the cases they presented', async () => {
    const hand = new JournalInHand();
    const group = await hand.group();
    const [birch, wren] = group.members;
    if (!birch || !wren) throw new Error('two members were created');
    const cases = [birch, wren].map(({ id }, at) => aCase({ id: `${at}`.repeat(32), presenterId: id }));
    const { id } = await hand.session(group.id, { cases });
    await hand.handlers['group.save']({ ...group, members: [wren] });
    const { session } = await hand.reopened().handlers['session.read']({ id });
    expect(session.cases.map(({ presenterId }) => presenterId)).toEqual([null, wren.id]);
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

describe('a group in which I am only a member', () => {
  const MEMBER: Partial<NewGroup> = { iAm: 'member', members: [] };

  test('has no roster', async () => {
    const hand = new JournalInHand();
    expect(await rejectionOf(hand.group({ iAm: 'member' }))).toEqual(invalid('members', 'leader'));
    const group = await hand.group(MEMBER);
    const [somebody] = (await hand.group()).members;
    if (!somebody) throw new Error('a member was created');
    const save = async () => hand.handlers['group.save']({ ...group, members: [somebody] });
    expect(await rejectionOf(save())).toEqual(invalid('members', 'leader'));
  });

  test('has no attendance, no presenter by name and no co-leader debrief', async () => {
    const hand = new JournalInHand();
    const { id } = await hand.group(MEMBER);
    const stranger = freshId();
    const [noMark, noPresenter] = [
      invalid('attendance.0.memberId', 'member'),
      invalid('cases.0.presenterId', 'member'),
    ];
    const attendance = [{ memberId: stranger, mark: 'here' as const }];
    expect(await rejectionOf(hand.session(id, { attendance }))).toEqual(noMark);
    expect(await rejectionOf(hand.session(id, { cases: [aCase({ presenterId: stranger })] }))).toEqual(noPresenter);
    expect(await rejectionOf(hand.session(id, { debriefHeld: false }))).toEqual(invalid('debriefHeld', 'leader'));
    const session = await hand.session(id, { cases: [aCase({ role: 'presented' })] });
    const say = async (layer: 'debrief' | 'private') =>
      hand.handlers['note.save']({ sessionId: session.id, layer, revision: 0, passages: [passageOf('mine')] });
    expect(await rejectionOf(say('debrief'))).toEqual(invalid('layer', 'leader'));
    expect((await say('private')).revision).toBe(1);
  });

  test('is not made of one that I have led', async () => {
    const hand = new JournalInHand();
    const group = await hand.group({ members: [] });
    const session = await hand.session(group.id, { debriefHeld: true });
    const join = async (revision: number) => hand.handlers['group.save']({ ...group, iAm: 'member', revision });
    expect(await rejectionOf(join(1))).toEqual(invalid('iAm', 'leader'));
    await hand.handlers['session.save']({ ...session, debriefHeld: null });
    expect((await join(1)).revision).toBe(2);
  });
});

test('a group does not end before it begins, and one that ended has no next meeting', async () => {
  const hand = new JournalInHand();
  const dates = { startedOn: '2026-03-02', endedOn: '2026-03-01' };
  expect(await rejectionOf(hand.group(dates))).toEqual(invalid('endedOn', 'order'));
  const group = await hand.group({ endedOn: '2026-03-10' });
  await hand.session(group.id, { date: '2026-03-03' });
  await hand.session(group.id, { date: '2026-02-24' });
  expect(await hand.handlers['group.list']({})).toMatchObject([{ endedOn: '2026-03-10', nextLikelyOn: null }]);
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
      {
        id: group.id,
        name: 'Lantern group',
        kind: 'ongoing',
        iAm: 'leader',
        startedOn: null,
        endedOn: null,
        sessions: 2,
        lastOn: '2026-03-03',
        nextLikelyOn: TODAY,
      },
    ]);
  });
});
