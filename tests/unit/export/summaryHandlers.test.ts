import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { summaryHandlers } from '../../../main/export/summaryHandlers.ts';
import { ChosenPlaces } from '../../../main/vault-process/chosenPlaces.ts';
import { freshId, JournalInHand, NEW_COLLEAGUE, passageOf, ROWAN } from '../journal/journalInHand.ts';
import { temporaryFolder } from '../vault/kit.ts';
import { rejectionOf } from '../vault/refusal.ts';
import { WORDING } from './wording.ts';

async function prepared() {
  const hand = new JournalInHand();
  const group = await hand.group({ usualCoLeaders: [ROWAN] });
  const other = await hand.group({
    name: 'Harbour circle',
    members: [{ name: 'Kestrel', alsoAppearsAs: [] }],
    usualCoLeaders: [],
  });
  const note = async (sessionId: string, layer: 'debrief' | 'private', words: string) =>
    hand.handlers['note.save']({ sessionId, layer, revision: 0, passages: [passageOf(words)] });
  const { id: juniper } = await hand.handlers['colleague.create'](NEW_COLLEAGUE);
  const session = async (groupId: string, date: string, words: string) => {
    const { id } = await hand.session(groupId, { date, coLeaders: [juniper] });
    await note(id, 'debrief', words);
    await note(id, 'private', `private ${words}`);
    return id;
  };
  const places = new ChosenPlaces();
  const handlers = summaryHandlers(() => hand.journal, places, { today: () => '2026-03-11' });
  const prepare = async (...sessionIds: string[]) => handlers['summary.prepare']({ sessionIds, wording: WORDING });
  const save = async (summaryId: string, placeId: string) => handlers['summary.save']({ summaryId, placeId });
  return { hand, group, other, session, places, prepare, save };
}

describe('summary.prepare', () => {
  test('is in order of time, numbered within the group, without a date', async () => {
    const { group, session, prepare } = await prepared();
    const first = await session(group.id, '2026-02-10', 'first');
    await session(group.id, '2026-02-17', 'second');
    const third = await session(group.id, '2026-02-24', 'third');
    const { text } = await prepare(third, first, third);
    expect(text).toMatch(/## Meeting 1\n[^]*first[^]*## Meeting 3\n[^]*third/);
    expect(text).not.toMatch(/second|2026|Meeting 2/);
    expect(text.match(/third/g)).toHaveLength(1);
  });

  test('has no private word', async () => {
    const { group, session, prepare } = await prepared();
    expect((await prepare(await session(group.id, '2026-02-10', 'ours'))).text).not.toContain('private');
  });

  test("replaces the group's people, whoever led that day, and people of other groups", async () => {
    const { group, session, prepare } = await prepared();
    const words = 'Anna, Rowan, Juniper and Kestrel of the Harbour circle; Lantern group.';
    const { text, replaced, membersWithoutForms } = await prepare(await session(group.id, '2026-02-10', words));
    expect(text).toContain('Member A, the co-leader, the co-leader and a member of the group; the group.');
    expect(replaced[0]).toEqual({ label: 'the co-leader', times: 2 });
    expect(membersWithoutForms).toBe(1);
  });

  test('of a session that does not exist is refused', async () => {
    const { prepare } = await prepared();
    expect(await rejectionOf(prepare(freshId()))).toEqual({ code: 'not-found' });
  });

  test('is refused as damaged when a debrief does not open', async () => {
    const { hand, group, session, prepare } = await prepared();
    const id = await session(group.id, '2026-02-10', 'gone');
    hand.store.break(hand.journal.session(id).notes.debrief ?? '');
    expect(await rejectionOf(prepare(id))).toMatchObject({ code: 'vault-damaged' });
  });
});

describe('summary.save', () => {
  async function ready() {
    const all = await prepared();
    const id = await all.session(all.group.id, '2026-02-10', 'Grüße von Wren');
    const summary = await all.prepare(id);
    const path = join(temporaryFolder(), 'summary.md');
    const placeId = freshId();
    all.places.add(placeId, path);
    return { ...all, id, summary, path, placeId };
  }

  test('writes byte for byte what was shown, also after the note has changed, and says its fingerprint', async () => {
    const { hand, id, summary, path, placeId, save } = await ready();
    const passages = [passageOf('changed')];
    await hand.handlers['note.save']({ sessionId: id, layer: 'debrief', revision: 1, passages });
    const saved = await save(summary.summaryId, placeId);
    const bytes = readFileSync(path);
    expect(bytes.toString('utf8')).toBe(summary.text);
    expect(saved).toEqual({
      bytes: bytes.length,
      fingerprint: createHash('sha256').update(bytes).digest('hex'),
      on: '2026-03-11',
    });
  });

  test('uses a place once, and knows only places that were chosen and summaries that were shown', async () => {
    const { summary, path, placeId, save } = await ready();
    expect(await rejectionOf(save(freshId(), placeId))).toEqual({ code: 'not-found' });
    expect(await rejectionOf(save(summary.summaryId, freshId()))).toEqual({ code: 'not-found' });
    expect(existsSync(path)).toBe(false);
    await save(summary.summaryId, placeId);
    expect(await rejectionOf(save(summary.summaryId, placeId))).toEqual({ code: 'not-found' });
  });

  test('keeps the place for another try when it could not be written', async () => {
    const { summary, places, save } = await ready();
    const placeId = freshId();
    places.add(placeId, join(temporaryFolder(), 'gone', 'summary.md'));
    expect(await rejectionOf(save(summary.summaryId, placeId))).toEqual({ code: 'storage-failed' });
    expect(await rejectionOf(save(summary.summaryId, placeId))).toEqual({ code: 'storage-failed' });
  });

  test('forgets the oldest of many', async () => {
    const { id, summary, placeId, prepare, save } = await ready();
    const later = [await prepare(id), await prepare(id), await prepare(id), await prepare(id)];
    expect(await rejectionOf(save(summary.summaryId, placeId))).toEqual({ code: 'not-found' });
    await save(later[0]?.summaryId ?? '', placeId);
  });
});
