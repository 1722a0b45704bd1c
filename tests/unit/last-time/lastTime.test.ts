// From last time: what was marked, what we meant to try, cases to follow up; of the joint layer, of running groups, and gone as soon
// as it is marked off.
import { describe, expect, it } from 'vitest';
import { lastTimeHandlers } from '../../../main/last-time/handlers.ts';
import { promptHandlers } from '../../../main/journal/prompts.ts';
import type { Document } from '../../../preload/contract/schemas/document.ts';
import type { NewGroup } from '../../../preload/contract/schemas/group.ts';
import { OURS_ONLY, TRY_NEXT } from '../../../preload/contract/schemas/prompts.ts';
import { UNSAID_GROUP_FACTS } from '../../../preload/contract/schemas/group.ts';
import { aCase, docOf, JournalInHand, passageOf, TODAY } from '../journal/journalInHand.ts';

const FOLLOWING_UP: Partial<NewGroup> = { traditions: { ...UNSAID_GROUP_FACTS.traditions, followUp: true } };

const marked = (...paragraphs: readonly (readonly [words: string, comeBack: boolean])[]): Document => ({
  type: 'doc',
  content: paragraphs.map(([text, comeBack]) => ({
    type: 'paragraph',
    ...(comeBack ? { attrs: { comeBack: true as const } } : {}),
    content: [{ type: 'text', text }],
  })),
});

async function begin(fields: Partial<NewGroup> = {}) {
  const hand = new JournalInHand();
  const group = await hand.group(fields);
  const session = await hand.session(group.id, { cases: [aCase()] });
  const lastTime = lastTimeHandlers(() => hand.journal);
  const write = (layer: 'debrief' | 'private', revision: number, doc: Document, name = 'debrief.silence') =>
    hand.handlers['note.save']({ sessionId: session.id, layer, revision, passages: [{ prompt: { name }, doc }] });
  const words = async () => (await lastTime['last-time.read']({})).map((line) => line.words);
  return { hand, group, session, lastTime, write, words };
}

describe('threads', () => {
  it('are the marked paragraphs of any debrief, also after the journal was opened anew', async () => {
    const { hand, write, words, session, lastTime } = await begin();
    await write('debrief', 0, marked(['Nobody spoke.', true], ['Then the bell.', false], ['Who ended it?', true]));
    expect(await words()).toEqual(['Nobody spoke.', 'Who ended it?']);
    expect(await lastTime['last-time.count']({})).toEqual({ count: 2 });

    const next = lastTimeHandlers(() => hand.reopened().journal);
    const lines = await next['last-time.read']({});
    expect(lines.map(({ of, sessionId, date }) => [of, sessionId, date])).toEqual([
      ['thread', session.id, TODAY],
      ['thread', session.id, TODAY],
    ]);
  });

  it('are never of the private layer', async () => {
    const { write, words } = await begin();
    await write('private', 0, marked(['I was angry.', true]), 'private.stayed');
    expect(await words()).toEqual([]);
  });

  it('go with their mark and stay as words, without an earlier version for it', async () => {
    const { hand, write, words, session, lastTime } = await begin();
    await write('debrief', 0, marked(['Nobody spoke.', true], ['Nobody spoke.', true]));
    await hand.handlers['note.leave']({ sessionId: session.id, layer: 'debrief' });
    await lastTime['last-time.mark-off']({ of: 'thread', sessionId: session.id, place: 1, words: 'Nobody spoke.' });
    expect(await words()).toEqual(['Nobody spoke.']);
    const { passages } = await hand.handlers['note.read']({ sessionId: session.id, layer: 'debrief' });
    expect(passages[0]?.doc).toEqual(marked(['Nobody spoke.', true], ['Nobody spoke.', false]));
    expect(await hand.handlers['note.versions']({ sessionId: session.id, layer: 'debrief' })).toEqual([]);
  });

  it('are not marked off where other words stand by now', async () => {
    const { write, session, lastTime } = await begin();
    await write('debrief', 0, marked(['Somebody spoke.', true]));
    const stale = { of: 'thread' as const, sessionId: session.id, place: 0, words: 'Nobody spoke.' };
    await expect(lastTime['last-time.mark-off'](stale)).rejects.toMatchObject({ error: { code: 'not-found' } });
  });

  it('go when the paragraph goes', async () => {
    const { write, words } = await begin();
    await write('debrief', 0, marked(['Nobody spoke.', true]));
    await write('debrief', 1, marked(['Another evening.', false]));
    expect(await words()).toEqual([]);
  });
});

describe('what we meant to try', () => {
  it('is the answer of the last meeting, until it is marked off or there is a newer one', async () => {
    const { hand, group, write, words, session, lastTime } = await begin();
    await write('debrief', 0, docOf('To wait longer.', ''), TRY_NEXT);
    expect(await words()).toEqual(['To wait longer.']);
    await lastTime['last-time.mark-off']({ of: 'try', sessionId: session.id });
    expect(await words()).toEqual([]);

    const second = await hand.session(group.id, { date: '2026-03-11' });
    const passages = [{ ...passageOf('To look up.'), prompt: { name: TRY_NEXT } }];
    await hand.handlers['note.save']({ sessionId: second.id, layer: 'debrief', revision: 0, passages });
    expect(await words()).toEqual(['To look up.']);
    await hand.session(group.id, { date: '2026-03-12' });
    expect(await words()).toEqual([]);
  });

  it('is the answer to a prompt of the leader’s own where a set says so, and to ours all the same', async () => {
    const { hand, session, words } = await begin();
    const prompts = promptHandlers(() => hand.journal);
    const own = { own: 'One thing for next week?' };
    const set = { id: 'ab'.repeat(16), name: 'Shorter', prompts: [own, { own: 'Who spoke last?' }] };
    const offered = (toTry: typeof own | null) => ({ sets: [{ ...set, toTry }], used: set.id });
    await prompts['prompts.save']({ place: 'debrief', offered: offered(null) });
    const passages = [
      { ...passageOf('To sit further back.'), prompt: own },
      { ...passageOf('R. did.'), prompt: { own: 'Who spoke last?' } },
      { ...passageOf('To wait longer.'), prompt: { name: TRY_NEXT } },
    ];
    await hand.handlers['note.save']({ sessionId: session.id, layer: 'debrief', revision: 0, passages });
    expect(await words()).toEqual(['To wait longer.']);
    await prompts['prompts.save']({ place: 'debrief', offered: offered(own) });
    expect(await words()).toEqual(['To sit further back.\nTo wait longer.']);
    // Ours are offered again: what was answered before stays what it was.
    await prompts['prompts.save']({ place: 'debrief', offered: { ...offered(own), used: null } });
    expect(await words()).toEqual(['To sit further back.\nTo wait longer.']);
    await prompts['prompts.save']({ place: 'debrief', offered: OURS_ONLY });
    expect(await words()).toEqual(['To wait longer.']);
  });

  it('is not taken from a meeting that was cancelled or held without me', async () => {
    const { hand, group, write, words } = await begin();
    await write('debrief', 0, docOf('To wait longer.'), TRY_NEXT);
    await hand.session(group.id, { date: '2026-03-11', held: false });
    await hand.session(group.id, { date: '2026-03-12', iWasThere: false });
    expect(await words()).toEqual(['To wait longer.']);
  });

  it('is nothing of a group that has ended', async () => {
    const { hand, group, write, words } = await begin();
    await write('debrief', 0, docOf('To wait longer.'), TRY_NEXT);
    await hand.handlers['group.save']({ ...group, endedOn: '2026-03-09' });
    expect(await words()).toEqual([]);
  });
});

describe('cases to follow up', () => {
  it('are offered where the group comes back to earlier cases, and no longer once it did', async () => {
    const { hand, group, session, words, lastTime } = await begin(FOLLOWING_UP);
    expect(await words()).toEqual(['The closed umbrella']);
    const caseId = aCase().id;
    await hand.session(group.id, {
      date: '2026-03-11',
      cases: [aCase({ id: 'cd'.repeat(16), label: 'The lamp', followUpOf: { sessionId: session.id, caseId } })],
    });
    expect(await words()).toEqual(['The lamp']);
    const [line] = await lastTime['last-time.read']({});
    await lastTime['last-time.mark-off']({ of: 'case', sessionId: line?.sessionId ?? '', caseId: 'cd'.repeat(16) });
    expect(await words()).toEqual([]);
  });

  it('are not offered where the group does not', async () => {
    const { words } = await begin();
    expect(await words()).toEqual([]);
  });
});
