// Entries and profiles in the open journal: kept, counted, deleted and brought back; and the private text that none of it shows.
import { describe, expect, test } from 'vitest';
import type {
  EarlierPractice,
  PracticeEntry,
  SupervisionSession,
  TrainingEvent,
} from '../../../preload/contract/schemas/practiceEntry.ts';
import { aCase, freshId, JournalInHand, passageOf, ROWAN } from '../journal/journalInHand.ts';
import type { CaseRole } from '../../../preload/contract/schemas/session.ts';
import { rejectionOf } from '../vault/refusal.ts';

const ALWAYS = { from: null, to: null };
const SUPERVISION: SupervisionSession = {
  kind: 'supervision-session',
  date: '2026-02-03',
  minutes: 60,
  format: 'individual',
  myPart: 'supervisee',
  supervisorId: null,
  modality: 'online',
  onRecording: false,
  sessionIds: [],
  report: 'none',
};
const EARLIER: EarlierPractice = {
  kind: 'earlier-practice',
  from: '2019-01-01',
  to: '2020-12-31',
  unit: 'meetings',
  count: 12,
  minutesEach: 90,
  casesEach: 2,
  role: 'co-led',
  groupKind: 'ongoing',
  modality: 'in-person',
  source: 'memory',
};

async function kept(hand: JournalInHand, entry: PracticeEntry): Promise<string> {
  const id = freshId();
  await hand.handlers['practice.save']({ id, revision: 0, entry });
  return id;
}

const caseOf = (label: string, role: CaseRole = 'co-led') => aCase({ id: freshId(), label, role });

describe('counts', () => {
  test('sessions and earlier practice side by side, and by role', async () => {
    const hand = new JournalInHand();
    const group = await hand.group();
    await hand.session(group.id, {
      date: '2026-03-03',
      cases: [caseOf('The kettle'), caseOf('A cold room', 'observer')],
    });
    await kept(hand, EARLIER);
    const counts = hand.handlers['practice.counts'](ALWAYS);
    expect(counts).toMatchObject({
      total: { meetings: 13, caseDiscussions: 26, minutes: 13 * 90, doubleHours: 13, leftOver: 0 },
      profile: null,
      requirements: [],
    });
    const [byRole] = (await counts).breakdowns;
    expect(byRole?.rows).toEqual([
      { value: 'co-led', meetings: 13, caseDiscussions: 25, minutes: 12 * 90 + 45, doubleHours: 12, leftOver: 45 },
      { value: 'observer', meetings: 1, caseDiscussions: 1, minutes: 45, doubleHours: 0, leftOver: 45 },
    ]);
  });

  test('carry no label, no alias and no name of a group', async () => {
    const hand = new JournalInHand();
    const group = await hand.group({ name: 'Qzvgroup' });
    await hand.session(group.id, { cases: [caseOf('Qzvlabel')], date: '2026-03-03' });
    await hand.handlers['profile.create'](await example(hand, 'australia-new-zealand-2021'));
    const said = JSON.stringify(await hand.handlers['practice.counts'](ALWAYS));
    for (const word of ['Qzvgroup', 'Qzvlabel', 'Rowan', 'Birch', 'Wren']) expect(said).not.toContain(word);
    expect(said).toContain('Balint Australia New Zealand');
  });

  test('what was cancelled, what my co-leader led without me, and who was accredited by then', async () => {
    const hand = new JournalInHand();
    const accredited = { accreditedBy: 'A society', accreditedSince: '2026-02-01' };
    const { id: rowan } = await hand.handlers['colleague.create']({ ...ROWAN, ...accredited });
    const group = await hand.group({ setting: 'clinic' });
    const mine = await hand.group({ name: 'Harbour', iAm: 'member', members: [] });
    await hand.session(group.id, { date: '2026-01-06', coLeaders: [rowan], debriefHeld: true });
    await hand.session(group.id, { date: '2026-02-03', coLeaders: [rowan], cases: [caseOf('The kettle')] });
    const alone = { ...caseOf('A cold room', 'led-alone'), with: [] };
    await hand.session(group.id, { date: '2026-02-10', coLeaders: [rowan], cases: [alone] });
    await hand.session(group.id, { date: '2026-02-17', held: false });
    await hand.session(group.id, { date: '2026-02-24', iWasThere: false, cases: [caseOf('Hers', 'led-alone')] });
    await hand.session(mine.id, { date: '2026-03-03', coLeaders: [rowan] });
    const counts = await hand.handlers['practice.counts'](ALWAYS);
    expect(counts.total).toMatchObject({ meetings: 4, caseDiscussions: 2 });
    const rows = (by: string) =>
      counts.breakdowns.find((one) => one.by === by)?.rows.map(({ value, meetings }) => [value, meetings]);
    expect(rows('partner')).toEqual([
      ['accredited', 1],
      ['nobody', 1],
      ['somebody', 1],
      [null, 1],
    ]);
    expect(rows('role')).toEqual([
      ['co-led', 2],
      ['led-alone', 1],
      ['member', 1],
    ]);
    expect(rows('setting')).toEqual([
      ['clinic', 3],
      [null, 1],
    ]);
    expect(rows('debrief')).toEqual([
      ['held', 1],
      [null, 3],
    ]);
  });

  test('a stretch of time holds what lies wholly in it', async () => {
    const hand = new JournalInHand();
    const group = await hand.group();
    for (const date of ['2025-12-31', '2026-01-01', '2026-03-01']) await hand.session(group.id, { date });
    await kept(hand, { ...EARLIER, from: '2025-12-01', to: '2026-01-31' });
    const counts = await hand.handlers['practice.counts']({ from: '2026-01-01', to: '2026-02-28' });
    expect(counts.total.meetings).toBe(1);
  });

  test('nine groups of an intensive are counted from its cases, and typed numbers only without them', async () => {
    const hand = new JournalInHand();
    const group = await hand.group({ name: 'Spring', kind: 'intensive' });
    for (const day of ['2026-03-01', '2026-03-02', '2026-03-03']) {
      await hand.session(group.id, { date: day, minutes: null, cases: [1, 2, 3].map((n) => caseOf(`${day} ${n}`)) });
    }
    const intensive: TrainingEvent = {
      kind: 'training-event',
      type: 'intensive',
      from: '2026-03-01',
      to: '2026-03-04',
      organiser: null,
      modality: 'in-person',
      minutes: null,
      evaluative: false,
      abroad: false,
      groupId: group.id,
      asMember: 5,
      asLeader: 4,
    };
    await kept(hand, intensive);
    expect((await hand.handlers['practice.counts'](ALWAYS)).total.meetings).toBe(9);
    expect((await hand.handlers['practice.list']({}))[0]).toMatchObject({ groupsFromCases: 9 });
    const other = new JournalInHand();
    await kept(other, { ...intensive, groupId: null });
    expect((await other.handlers['practice.counts'](ALWAYS)).total.meetings).toBe(9);
    expect((await other.handlers['practice.list']({}))[0]).toMatchObject({ groupsFromCases: null });
  });
});

describe('entries', () => {
  test('are kept, changed, and there again after an opening', async () => {
    const hand = new JournalInHand();
    const id = await kept(hand, SUPERVISION);
    const { save, list } = { save: hand.handlers['practice.save'], list: hand.handlers['practice.list'] };
    expect(await save({ id, revision: 1, entry: { ...SUPERVISION, minutes: 90 } })).toMatchObject({ revision: 2 });
    const stale = async () => save({ id, revision: 1, entry: SUPERVISION });
    expect(await rejectionOf(stale())).toEqual({ code: 'conflict', revision: 2 });
    expect(await hand.reopened().handlers['practice.list']({})).toEqual(await list({}));
  });

  test('never take the place of another record', async () => {
    const hand = new JournalInHand();
    const group = await hand.group();
    const over = async () => hand.handlers['practice.save']({ id: group.id, revision: 0, entry: SUPERVISION });
    expect(await rejectionOf(over())).toMatchObject({ code: 'invalid-input', fields: [{ path: 'id' }] });
    const id = await kept(hand, SUPERVISION);
    const another = async () => hand.handlers['practice.save']({ id, revision: 1, entry: EARLIER });
    expect(await rejectionOf(another())).toMatchObject({ code: 'invalid-input', fields: [{ path: 'entry.kind' }] });
  });

  test('deleted ones come back with their private text', async () => {
    const hand = new JournalInHand();
    const id = await kept(hand, SUPERVISION);
    const passages = [passageOf('Qzvprivate')];
    await hand.handlers['took-away.save']({ supervisionId: id, revision: 0, passages });
    const { deletedId } = await hand.handlers['deleted.entry']({ id });
    expect(await hand.handlers['practice.list']({})).toEqual([]);
    const read = async () => hand.handlers['took-away.read']({ supervisionId: id });
    expect(await rejectionOf(read())).toEqual({ code: 'not-found' });
    expect(await hand.handlers['deleted.list']({})).toMatchObject([
      { id: deletedId, what: 'supervision-session', name: null, date: SUPERVISION.date, groupId: null },
    ]);
    await hand.handlers['deleted.undo']({ deletedId });
    expect(await read()).toMatchObject({ revision: 1, passages });
    expect(await hand.handlers['deleted.list']({})).toEqual([]);
  });
});

describe('what was taken away', () => {
  test('is in no list and no count; that it is there is all that is said', async () => {
    const hand = new JournalInHand();
    const id = await kept(hand, SUPERVISION);
    await hand.handlers['took-away.save']({ supervisionId: id, revision: 0, passages: [passageOf('Qzvprivate')] });
    const again = hand.reopened();
    const list = await again.handlers['practice.list']({});
    expect(list).toMatchObject([{ hasPrivate: true }]);
    const said = JSON.stringify([list, await again.handlers['practice.counts'](ALWAYS)]);
    expect(said).not.toContain('Qzvprivate');
    expect(await again.handlers['took-away.read']({ supervisionId: id })).toMatchObject({
      passages: [passageOf('Qzvprivate')],
    });
  });

  test('leaves the vault with its last word, and an older page cannot bring it back', async () => {
    const hand = new JournalInHand();
    const id = await kept(hand, SUPERVISION);
    const save = async (revision: number, text: string) =>
      hand.handlers['took-away.save']({ supervisionId: id, revision, passages: [passageOf(text)] });
    await save(0, 'words');
    const { size } = hand.store.records;
    expect(await save(1, ' ')).toMatchObject({ revision: 2 });
    expect(hand.store.records.size).toBe(size - 1);
    expect(await rejectionOf(save(1, 'words'))).toEqual({ code: 'conflict', revision: 2 });
    expect(await hand.handlers['took-away.read']({ supervisionId: id })).toMatchObject({ revision: 2, passages: [] });
  });

  test('belongs to a supervision session and nothing else', async () => {
    const hand = new JournalInHand();
    const id = await kept(hand, EARLIER);
    const read = async () => hand.handlers['took-away.read']({ supervisionId: id });
    expect(await rejectionOf(read())).toEqual({ code: 'not-found' });
  });
});

describe('profiles', () => {
  test('an example is copied, chosen, edited and counted by', async () => {
    const hand = new JournalInHand();
    const profile = await hand.handlers['profile.create'](await example(hand, 'german'));
    expect(await hand.handlers['practice.counts'](ALWAYS)).toMatchObject({
      lengths: { hourMinutes: 45, doubleHours: 'whole' },
      profile: { id: profile.id, year: null },
      requirements: [{ progress: { shape: 'all' } }, { progress: { shape: 'all' } }],
    });
    await hand.handlers['profile.save']({ ...profile, requirements: [], hourMinutes: 60 });
    const again = hand.reopened();
    expect(await again.handlers['practice.counts'](ALWAYS)).toMatchObject({
      lengths: { hourMinutes: 60 },
      requirements: [],
    });
  });

  test('one that was deleted is counted by no more, and can be put back', async () => {
    const hand = new JournalInHand();
    const { id } = await hand.handlers['profile.create'](await example(hand, 'american-2014'));
    const { deletedId } = await hand.handlers['deleted.profile']({ id });
    expect(await hand.handlers['practice.counts'](ALWAYS)).toMatchObject({ profile: null, requirements: [] });
    expect(await hand.handlers['deleted.list']({})).toMatchObject([{ what: 'profile', date: null, groupId: null }]);
    await hand.handlers['deleted.undo']({ deletedId });
    expect(await hand.handlers['practice.counts'](ALWAYS)).toMatchObject({ profile: { id } });
    const unknown = { profileId: freshId(), name: null, society: null };
    const choose = async () => hand.handlers['practice.save-settings'](unknown);
    expect(await rejectionOf(choose())).toEqual({ code: 'not-found' });
  });
});

async function example(hand: JournalInHand, name: string) {
  const found = (await hand.handlers['profile.examples']({})).find((one) => one.example === name);
  if (!found) throw new Error(`no example ${name}`);
  return found.profile;
}
