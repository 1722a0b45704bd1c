// Destroying texts over a real vault: what goes is what was counted, what stays stays, and nothing brings the words back.
import { describe, expect, it } from 'vitest';
import type { Id } from '../../../preload/contract/schemas/common.ts';
import type { Layer } from '../../../preload/contract/schemas/note.ts';
import { aCase, NEW_GROUP, passageOf } from '../journal/journalInHand.ts';
import { newJournal, TODAY, type VaultInHand } from '../vault-process/vaultInHand.ts';

async function begun() {
  const vault = await newJournal();
  const group = await vault.page.call('group.create', NEW_GROUP);
  return { vault, page: vault.page, group };
}

async function session(vault: VaultInHand, groupId: Id, date: string): Promise<Id> {
  const guess = await vault.page.call('session.guess', { groupId, today: TODAY });
  await vault.page.call('session.save', {
    ...guess,
    date,
    cases: [aCase()],
  });
  return guess.id;
}

/** Writes these texts one after the other; each is left before the next, so each but the last becomes a version. */
async function write({ page }: VaultInHand, sessionId: Id, layer: Layer, texts: readonly string[]): Promise<void> {
  for (const words of texts) {
    const { revision } = await page.call('note.read', { sessionId, layer });
    await page.call('note.save', { sessionId, layer, revision, passages: [passageOf(words)] });
    await page.call('note.leave', { sessionId, layer });
  }
}

async function backedUp({ page }: VaultInHand): Promise<void> {
  await page.call('backup.make', {});
  while ((await page.call('backup.list', {})).work !== null);
}

const NO = { asked: 'no', reason: null } as const;

describe('the text of one session', () => {
  it('goes with its versions and out of the search; date, case and counts stay', async () => {
    const { vault, page, group } = await begun();
    const sessionId = await session(vault, group.id, '2026-01-02');
    await write(vault, sessionId, 'debrief', ['quagga one', 'quagga two', 'quagga three']);
    await write(vault, sessionId, 'private', ['quagga alone']);
    const what = { of: 'session', sessionId } as const;
    const weighed = await page.call('let-go.weigh', what);
    expect(weighed).toEqual({
      gone: { sessions: 1, debriefs: 1, privatePages: 1, versions: 2, passages: 0, names: 0 },
      backups: 0,
    });

    const { entry } = await page.call('let-go.destroy', { what, asked: 'no', reason: 'the group has ended' });
    expect(entry).toMatchObject({ deed: 'session', reason: 'the group has ended', ...weighed });
    expect((await page.call('search.find', { text: 'quagga', private: true })).results).toEqual([]);
    for (const layer of ['debrief', 'private'] as const) {
      expect((await page.call('note.read', { sessionId, layer })).passages).toEqual([]);
      expect(await page.call('note.versions', { sessionId, layer })).toEqual([]);
    }
    const [line] = await page.call('session.list', { groupId: group.id });
    expect(line).toMatchObject({ date: '2026-01-02', caseLabels: ['The closed umbrella'], hasPrivate: false });

    await vault.lock();
    const next = vault.next();
    await next.unlock();
    expect((await next.page.call('note.read', { sessionId, layer: 'debrief' })).passages).toEqual([]);
    expect(await next.page.call('let-go.list', {})).toEqual([entry]);
    expect((await next.page.call('search.find', { text: 'quagga', private: true })).results).toEqual([]);
  });

  it('is not brought back by a page that still shows it', async () => {
    const { vault, page, group } = await begun();
    const sessionId = await session(vault, group.id, '2026-01-02');
    await write(vault, sessionId, 'debrief', ['quagga']);
    const { revision, passages } = await page.call('note.read', { sessionId, layer: 'debrief' });
    await page.call('let-go.destroy', { what: { of: 'session', sessionId }, ...NO });
    const stale = { sessionId, layer: 'debrief', revision, passages } as const;
    expect(await page.refusal('note.save', stale)).toEqual({ code: 'conflict', revision: revision + 1 });
    // New words are welcome, and begin without a version of the old ones.
    await page.call('note.save', { ...stale, revision: revision + 1, passages: [passageOf('other words')] });
    expect(await page.call('note.versions', { sessionId, layer: 'debrief' })).toEqual([]);
  });

  it('can be one of its two texts, and only that one', async () => {
    const { vault, page, group } = await begun();
    const sessionId = await session(vault, group.id, '2026-01-02');
    await write(vault, sessionId, 'debrief', ['joint']);
    await write(vault, sessionId, 'private', ['alone', 'alone again']);
    await page.call('let-go.destroy', { what: { of: 'text', sessionId, layer: 'private' }, ...NO });
    expect((await page.call('note.read', { sessionId, layer: 'debrief' })).passages).toHaveLength(1);
    expect(await page.call('note.versions', { sessionId, layer: 'private' })).toEqual([]);
  });

  it('also goes when it was emptied and only versions are left', async () => {
    const { vault, page, group } = await begun();
    const sessionId = await session(vault, group.id, '2026-01-02');
    await write(vault, sessionId, 'debrief', ['quagga']);
    await page.call('note.save', { sessionId, layer: 'debrief', revision: 1, passages: [] });
    const what = { of: 'session', sessionId } as const;
    expect((await page.call('let-go.weigh', what)).gone).toMatchObject({ sessions: 1, debriefs: 0, versions: 1 });
    await page.call('let-go.destroy', { what, ...NO });
    expect(await page.call('note.versions', { sessionId, layer: 'debrief' })).toEqual([]);
  });

  it('that was never written, or is destroyed already, is not destroyed again', async () => {
    const { vault, page, group } = await begun();
    const sessionId = await session(vault, group.id, '2026-01-02');
    const what = { of: 'session', sessionId } as const;
    expect(await page.refusal('let-go.destroy', { what, ...NO })).toEqual({ code: 'not-found' });
    expect(await page.call('let-go.list', {})).toEqual([]);
  });
});

describe('the texts of a group', () => {
  it('go up to a day, or all of them, and never those of another group', async () => {
    const { vault, page, group } = await begun();
    const other = await page.call('group.create', { ...NEW_GROUP, name: 'Other' });
    const old = await session(vault, group.id, '2024-03-01');
    const young = await session(vault, group.id, '2026-01-02');
    const elsewhere = await session(vault, other.id, '2024-03-01');
    for (const id of [old, young, elsewhere]) await write(vault, id, 'debrief', ['quagga', 'quagga again']);
    const stored = async (id: Id) =>
      (await page.call('note.read', { sessionId: id, layer: 'debrief' })).savedAt !== null;

    await page.call('let-go.destroy', { what: { of: 'group', groupId: group.id, before: '2026-01-02' }, ...NO });
    expect([await stored(old), await stored(young), await stored(elsewhere)]).toEqual([false, true, true]);
    await page.call('let-go.destroy', { what: { of: 'group', groupId: group.id, before: null }, ...NO });
    expect([await stored(young), await stored(elsewhere)]).toEqual([false, true]);
    expect((await page.call('let-go.list', {})).map(({ deed, gone }) => [deed, gone.versions])).toEqual([
      ['group', 1],
      ['group', 1],
    ]);
  });
});

describe('the question', () => {
  it.each(['yes', '', null, true, undefined])('answered %j destroys nothing', async (asked) => {
    const { vault, page, group } = await begun();
    const sessionId = await session(vault, group.id, '2026-01-02');
    await write(vault, sessionId, 'debrief', ['quagga']);
    const error = await page.refusal('let-go.destroy', { what: { of: 'session', sessionId }, asked, reason: null });
    expect(error.code).toBe('invalid-input');
    expect((await page.call('note.read', { sessionId, layer: 'debrief' })).passages).toHaveLength(1);
  });
});

describe('backups', () => {
  it('that still hold the text are counted', async () => {
    const { vault, page, group } = await begun();
    await backedUp(vault);
    const sessionId = await session(vault, group.id, '2026-01-02');
    await write(vault, sessionId, 'debrief', ['quagga']);
    expect((await page.call('let-go.weigh', { of: 'session', sessionId })).backups).toBe(0);
    await backedUp(vault);
    expect((await page.call('let-go.weigh', { of: 'session', sessionId })).backups).toBe(1);
  });
});

describe('how long texts are meant to be kept', () => {
  it('is a reminder from the day on which they are older, and destroys nothing', async () => {
    const { vault, page, group } = await begun();
    const old = await session(vault, group.id, '2025-01-04');
    const young = await session(vault, group.id, '2025-01-05');
    for (const id of [old, young]) await write(vault, id, 'debrief', ['quagga']);
    expect(await page.call('let-go.due', {})).toEqual([]);
    const { revision } = await page.call('group.read', { id: group.id });
    await page.call('group.save', { ...group, revision, keepTextsMonths: 12 });
    const due = { groupId: group.id, groupName: 'Lantern group', before: '2025-01-05', sessions: 1 };
    expect(await page.call('let-go.due', {})).toEqual([due]);
    expect((await page.call('note.read', { sessionId: old, layer: 'debrief' })).passages).toHaveLength(1);
    await page.call('let-go.destroy', { what: { of: 'group', groupId: group.id, before: due.before }, ...NO });
    expect(await page.call('let-go.due', {})).toEqual([]);
    expect((await page.call('note.read', { sessionId: young, layer: 'debrief' })).passages).toHaveLength(1);
  });
});
