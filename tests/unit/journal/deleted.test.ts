// Deleting can be undone until the lock; then it destroys. A crash in between loses nothing and brings nothing back unasked.
import { UNSAID_CASE_FACTS } from '../../../preload/contract/schemas/session.ts';
import { describe, expect, it } from 'vitest';
import { newJournal, TODAY, type VaultInHand } from '../vault-process/vaultInHand.ts';
import { SUPERVISION } from '../../contract/practiceCalls.ts';
import { NEW_GROUP, passageOf } from './journalInHand.ts';

async function begun() {
  const vault = await newJournal();
  const { page } = vault;
  const group = await page.call('group.create', NEW_GROUP);
  const guess = await page.call('session.guess', { groupId: group.id, today: TODAY });
  const session = {
    ...guess,
    cases: [
      { id: 'ab'.repeat(16), label: 'The closed umbrella', role: 'co-led' as const, minutes: 45, ...UNSAID_CASE_FACTS },
    ],
    attendance: group.members.map(({ id }) => ({ memberId: id, mark: 'late' as const })),
  };
  await page.call('session.save', session);
  for (const [layer, words] of [
    ['debrief', 'quagga'],
    ['private', 'quagga alone'],
  ] as const) {
    await page.call('note.save', { sessionId: session.id, layer, revision: 0, passages: [passageOf(words)] });
  }
  return { vault, page, group, session: { ...session, revision: 1 } };
}

const seen = async ({ page }: VaultInHand) => ({
  groups: (await page.call('group.list', {})).map(({ name, sessions }) => `${name} ${sessions}`),
  sessions: (await page.call('session.list', { groupId: null })).length,
  found: (await page.call('search.find', { text: 'quagga', private: true })).results.length,
  deleted: (await page.call('deleted.list', {})).map(({ what, name, date }) => [what, name, date]),
});

const reopened = async (vault: VaultInHand): Promise<VaultInHand> => {
  const next = vault.next();
  await next.unlock();
  return next;
};

describe('a session', () => {
  it('is out of every list and search, and comes back whole', async () => {
    const { vault, page, session } = await begun();
    const before = await seen(vault);
    const { deletedId } = await page.call('deleted.session', { id: session.id });
    expect(await seen(vault)).toEqual({
      groups: ['Lantern group 0'],
      sessions: 0,
      found: 0,
      deleted: [['session', 'Lantern group', TODAY]],
    });
    expect(await page.refusal('session.read', { id: session.id })).toEqual({ code: 'not-found' });
    await page.call('deleted.undo', { deletedId });
    expect(await seen(vault)).toEqual(before);
    expect((await page.call('session.read', { id: session.id })).session).toEqual(session);
    expect(await page.refusal('deleted.undo', { deletedId })).toEqual({ code: 'not-found' });
  });

  it('is destroyed by the lock, and the list says so by kind and count', async () => {
    const { vault, page, session } = await begun();
    await page.call('deleted.session', { id: session.id });
    await vault.lock();
    const next = await reopened(vault);
    expect(await seen(next)).toEqual({ groups: ['Lantern group 0'], sessions: 0, found: 0, deleted: [] });
    const [entry] = await next.page.call('let-go.list', {});
    expect(entry).toMatchObject({ deed: 'deleted', gone: { sessions: 1, debriefs: 1, privatePages: 1, names: 0 } });
    // One group and one entry are all that is left.
    expect((await next.page.call('vault.overview', {})).records).toBe(2);
  });

  it('is still deleted after a crash, and can still be brought back', async () => {
    const { vault, page, session } = await begun();
    const { deletedId } = await page.call('deleted.session', { id: session.id });
    vault.closeParent();
    const next = await reopened(vault);
    expect(await seen(next)).toMatchObject({ sessions: 0, found: 0, deleted: [['session', 'Lantern group', TODAY]] });
    await next.page.call('deleted.undo', { deletedId });
    expect(await seen(next)).toMatchObject({ sessions: 1, found: 2, deleted: [] });
  });
});

describe('a group', () => {
  it('goes and comes back with its sessions, but for those that were deleted before it', async () => {
    const { vault, page, group, session } = await begun();
    const guess = await page.call('session.guess', { groupId: group.id, today: TODAY });
    await page.call('session.save', guess);
    const alone = await page.call('deleted.session', { id: guess.id });
    const { deletedId } = await page.call('deleted.group', { id: group.id });
    expect(await seen(vault)).toEqual({
      groups: [],
      sessions: 0,
      found: 0,
      deleted: [['group', 'Lantern group', null]],
    });
    expect(await page.refusal('deleted.undo', alone)).toEqual({ code: 'not-found' });
    await page.call('deleted.undo', { deletedId });
    expect(await page.call('session.list', { groupId: group.id })).toMatchObject([{ id: session.id }]);
    await page.call('deleted.undo', alone);
    expect((await seen(vault)).sessions).toBe(2);
  });

  it('is destroyed by the lock with all of its sessions', async () => {
    const { vault, page, group } = await begun();
    await page.call('deleted.group', { id: group.id });
    await vault.lock();
    const next = await reopened(vault);
    expect(await seen(next)).toEqual({ groups: [], sessions: 0, found: 0, deleted: [] });
    expect((await next.page.call('vault.overview', {})).records).toBe(1);
  });
});

describe('a member', () => {
  it('who is taken out of the list comes back with their marks', async () => {
    const { vault, page, group, session } = await begun();
    const [first, ...others] = group.members;
    await page.call('group.save', { ...group, members: others });
    expect((await page.call('session.read', { id: session.id })).session.attendance).toHaveLength(1);
    const [line] = await page.call('deleted.list', {});
    expect(line).toMatchObject({ what: 'member', name: first?.name });
    vault.closeParent();
    const next = await reopened(vault);
    await next.page.call('deleted.undo', { deletedId: line?.id ?? '' });
    expect((await next.page.call('group.read', { id: group.id })).members).toContainEqual(first);
    expect((await next.page.call('session.read', { id: session.id })).session.attendance).toHaveLength(2);
    expect((await seen(next)).deleted).toEqual([]);
  });

  it('who comes back by being saved again brings their marks too', async () => {
    const { page, group, session } = await begun();
    await page.call('group.save', { ...group, members: group.members.slice(1) });
    await page.call('group.save', { ...group, revision: 2 });
    expect((await page.call('session.read', { id: session.id })).session.attendance).toHaveLength(2);
    expect(await page.call('deleted.list', {})).toEqual([]);
  });
});

describe('a case', () => {
  it('comes back, and only its label is listed', async () => {
    const { page, session } = await begun();
    await page.call('session.save', { ...session, cases: [] });
    const [line] = await page.call('deleted.list', {});
    expect(line).toMatchObject({ what: 'case', name: 'The closed umbrella', date: TODAY });
    await page.call('deleted.undo', { deletedId: line?.id ?? '' });
    expect((await page.call('session.read', { id: session.id })).session.cases).toEqual(session.cases);
  });
});

describe('an entry of the Practice log', () => {
  const entered = async () => {
    const vault = await newJournal();
    const id = 'cd'.repeat(16);
    await vault.page.call('practice.save', { id, revision: 0, entry: { ...SUPERVISION, sessionIds: [] } });
    const passages = [passageOf('To wait longer.')];
    await vault.page.call('took-away.save', { supervisionId: id, revision: 0, passages });
    await vault.page.call('deleted.entry', { id });
    return { vault, id };
  };

  it('stays deleted over a crash, comes back after it, and is destroyed by the lock with its private text', async () => {
    const { vault, id } = await entered();
    vault.closeParent();
    const after = await reopened(vault);
    expect(await after.page.call('practice.list', {})).toEqual([]);
    const [line] = await after.page.call('deleted.list', {});
    await after.page.call('deleted.undo', { deletedId: line?.id ?? '' });
    expect(await after.page.call('took-away.read', { supervisionId: id })).toMatchObject({ revision: 1 });
    await after.page.call('deleted.entry', { id });
    await after.lock();
    const next = await reopened(after);
    expect(await next.page.call('deleted.list', {})).toEqual([]);
    expect(await next.page.call('practice.list', {})).toEqual([]);
    expect(await next.page.call('let-go.list', {})).toMatchObject([{ deed: 'deleted', gone: { privatePages: 1 } }]);
    expect((await next.page.call('vault.overview', {})).records).toBe(1);
  });
});
