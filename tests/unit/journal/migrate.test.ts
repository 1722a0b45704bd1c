// What an earlier program wrote, on its way into the versions of this one: in memory at once, on the disk as a whole or not.
import { describe, expect, test } from 'vitest';
import { loadJournal } from '../../../main/journal/load.ts';
import { migrate } from '../../../main/journal/migrate.ts';
import { refuse } from '../../../preload/contract/errors.ts';
import type { StoredRecord } from '../../../main/vault/records.ts';
import { rejectionOf } from '../vault/refusal.ts';
import { freshId, JournalInHand } from './journalInHand.ts';

const group = (value: object = {}): StoredRecord => ({
  id: freshId(),
  kind: 'group',
  version: 1,
  value: {
    revision: 3,
    name: 'Lantern group',
    kind: 'ongoing',
    usualMinutes: 90,
    usualModality: 'in-person',
    coLeader: null,
    members: [{ id: 'ab'.repeat(16), name: 'Wren', alsoAppearsAs: ['Anna Berg'] }],
    ...value,
  },
});

const session = (groupId: string, value: object = {}): StoredRecord => ({
  id: freshId(),
  kind: 'session',
  version: 1,
  value: {
    revision: 2,
    groupId,
    date: '2026-01-05',
    modality: 'hybrid',
    minutes: null,
    coLeader: null,
    cases: [{ id: 'cd'.repeat(16), label: 'Cold soup', role: 'led-talk', minutes: 45 }],
    attendance: [{ memberId: 'ab'.repeat(16), mark: 'left-early' }],
    notes: { debrief: null, private: null },
    addedAt: '2026-01-05T18:30:00.000Z',
    ...value,
  },
});

/** The journal of an earlier program: two groups and three sessions led with one and the same R., and with Juniper. */
function anEarlierJournal() {
  const lantern = group({ coLeader: { name: 'R.', alsoAppearsAs: ['Rosalind'] } });
  const harbour = group({ name: 'Harbour', coLeader: { name: 'r.', alsoAppearsAs: ['rosalind', 'Achterberg'] } });
  const sessions = [
    session(lantern.id, { coLeader: 'R.' }),
    session(lantern.id, { coLeader: 'Juniper' }),
    session(harbour.id),
  ];
  const hand = new JournalInHand();
  for (const record of [...sessions, lantern, harbour]) hand.store.put(record);
  return { hand, lantern, harbour, sessions, all: [lantern, harbour, ...sessions] };
}

function opened({ store }: JournalInHand) {
  const hand = new JournalInHand(store);
  return { hand, loaded: loadJournal(hand.journal) };
}

const named = ({ journal }: JournalInHand, id: string | undefined) => journal.colleagues.get(id ?? '')?.name;

describe('a journal of an earlier program', () => {
  test('is read whole: every fact is kept, co-leaders are colleagues, one for each name', () => {
    const earlier = anEarlierJournal();
    const { hand, loaded } = opened(earlier.hand);
    const [withR, withJuniper, alone] = earlier.sessions.map(({ id }) => hand.journal.session(id));
    expect(loaded.malformed).toBe(0);
    expect(new Set([...hand.journal.colleagues.values()].map(({ name }) => name?.toLowerCase()))).toEqual(
      new Set(['juniper', 'r.']),
    );
    expect(hand.journal.colleagues.size).toBe(2);
    expect(named(hand, withR?.coLeaders[0])?.toLowerCase()).toBe('r.');
    expect(named(hand, withJuniper?.coLeaders[0])).toBe('Juniper');
    expect(alone?.coLeaders).toEqual([]);
    const { usualCoLeaders } = hand.journal.group(earlier.lantern.id);
    expect(usualCoLeaders).toEqual(hand.journal.group(earlier.harbour.id).usualCoLeaders);
    expect(usualCoLeaders).toEqual(withR?.coLeaders);
    const forms = hand.journal.colleague(usualCoLeaders[0] ?? '').alsoAppearsAs.map((form) => form.toLowerCase());
    expect(forms.sort()).toEqual(['achterberg', 'rosalind']);
    expect(withR).toMatchObject({
      revision: 2,
      date: '2026-01-05',
      modality: 'hybrid',
      minutes: null,
      held: true,
      iWasThere: true,
      attendance: [{ memberId: 'ab'.repeat(16), mark: 'left-early' }],
      cases: [{ label: 'Cold soup', role: 'led-talk', minutes: 45, with: null, themes: [] }],
      addedAt: '2026-01-05T18:30:00.000Z',
    });
    expect(hand.journal.group(earlier.lantern.id)).toMatchObject({
      iAm: 'leader',
      members: [{ name: 'Wren', alsoAppearsAs: ['Anna Berg'], joinedOn: null, leftOn: null }],
    });
  });

  test('gives a colleague an id that says nothing of the name', () => {
    const ids = [1, 2].map(() => [...opened(anEarlierJournal().hand).hand.journal.colleagues.keys()].sort());
    expect(ids[0]).not.toEqual(ids[1]);
  });

  test('meets a colleague who is there already, whatever comes first on the disk', async () => {
    const { hand, sessions } = anEarlierJournal();
    const facts = { alsoAppearsAs: [], accreditedBy: 'A society', accreditedSince: null, as: [] };
    const known = await hand.handlers['colleague.create']({ name: 'juniper', ...facts });
    const again = opened(hand);
    expect(again.hand.journal.session(sessions[1]?.id ?? '').coLeaders).toEqual([known.id]);
    expect(again.hand.journal.colleague(known.id)).toEqual(known);
  });

  test.each([
    ['a group', group({ name: 7 })],
    ['a session', session(freshId(), { date: 'yesterday' })],
    ['nothing at all', { id: freshId(), kind: 'session', version: 1, value: null }],
  ])('is damaged where %s is not what that program wrote', (_, broken) => {
    const { hand } = anEarlierJournal();
    hand.store.put(broken);
    expect(opened(hand).loaded.malformed).toBe(1);
  });
});

describe('writing it in the versions of today', () => {
  test('comes after the backup, in one commit, and once', async () => {
    const earlier = anEarlierJournal();
    const { hand } = opened(earlier.hand);
    const commitsAtBackup: number[] = [];
    const backUp = async () => void commitsAtBackup.push(hand.store.commits.length);
    await migrate(hand.journal, backUp);
    await migrate(hand.journal, backUp);
    expect(commitsAtBackup).toEqual([0]);
    expect(hand.store.commits).toHaveLength(1);
    const versions = earlier.all.map(({ id }) => hand.store.read(id)?.version);
    expect(versions).toEqual([2, 2, 2, 2, 2]);

    const next = opened(hand).hand;
    expect(next.journal.unwritten.size).toBe(0);
    expect(next.journal.groups).toEqual(hand.journal.groups);
    expect(next.journal.sessions).toEqual(hand.journal.sessions);
    expect(next.journal.colleagues).toEqual(hand.journal.colleagues);
  });

  test('leaves everything as it was when there is no backup or no room, and can be tried again', async () => {
    const earlier = anEarlierJournal();
    const before = new Map(earlier.hand.store.records);
    const { hand } = opened(earlier.hand);
    const noBackup = () => Promise.reject(refuse('storage-failed'));
    expect(await rejectionOf(migrate(hand.journal, noBackup))).toEqual({ code: 'storage-failed' });
    hand.store.trouble = { code: 'disk-full' };
    expect(await rejectionOf(migrate(hand.journal, async () => undefined))).toEqual({ code: 'disk-full' });
    expect(hand.store.records).toEqual(before);
    hand.store.trouble = undefined;
    await migrate(hand.journal, async () => undefined);
    expect(opened(hand).hand.journal.unwritten.size).toBe(0);
  });

  test('is nothing for a journal of today', async () => {
    const hand = new JournalInHand();
    await hand.session((await hand.group()).id);
    const again = opened(hand).hand;
    await migrate(again.journal, () => Promise.reject(new Error('a backup was asked for')));
    expect(again.store.commits).toHaveLength(hand.store.commits.length);
  });
});
