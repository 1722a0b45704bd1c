import { kinds } from '../../../main/journal/kinds.ts';
import { describe, expect, test } from 'vitest';
import type { Layer, Passage } from '../../../preload/contract/schemas/note.ts';
import { noteText } from '../../../main/journal/noteText.ts';
import { VERSIONS_IN_LIST } from '../../../main/journal/storedValues.ts';
import { rejectionOf } from '../vault/refusal.ts';
import { freshId, JournalInHand, passageOf } from './journalInHand.ts';
import { StoreInMemory } from './storeInMemory.ts';

/** A leader at one text, with a clock that moves only when it is told to. */
async function leader() {
  const clock = { minutes: 0 };
  const now = () => new Date(Date.UTC(2026, 2, 10, 19) + clock.minutes * 60_000).toISOString();
  let hand = new JournalInHand(new StoreInMemory(), 'open', now);
  const { id: sessionId } = await hand.session((await hand.group()).id);
  const save = async (words: string, layer: Layer = 'debrief') => {
    const { revision } = await hand.handlers['note.read']({ sessionId, layer });
    return hand.handlers['note.save']({ sessionId, layer, revision, passages: [passageOf(words)] });
  };
  const leave = async (layer: Layer = 'debrief') => hand.handlers['note.leave']({ sessionId, layer });
  const list = async (layer: Layer = 'debrief') => hand.handlers['note.versions']({ sessionId, layer });
  const read = async (versionId: string, layer: Layer = 'debrief') =>
    hand.handlers['note.version']({ sessionId, layer, versionId });
  return {
    sessionId,
    save,
    leave,
    list,
    read,
    hand: () => hand,
    reopen: () => void (hand = hand.reopened()),
    pause: (minutes: number) => void (clock.minutes += minutes),
    /** What a leader could go back to, newest first. */
    earlier: async (layer: Layer = 'debrief') => {
      const versions = (await list(layer)).map(async ({ id }) => noteText((await read(id, layer)).passages));
      return Promise.all(versions);
    },
  };
}

describe('an earlier version', () => {
  test('is not made while a text is written for the first time, however often it is saved', async () => {
    const { save, pause, earlier } = await leader();
    for (const words of ['one', 'one two', 'one two three']) {
      await save(words);
      pause(9);
    }
    expect(await earlier()).toEqual([]);
  });

  test('is the text as it stood when it was left, and is made by the first change after that', async () => {
    const { save, leave, earlier } = await leader();
    await save('as it was');
    await leave();
    expect(await earlier()).toEqual([]);
    await save('changed');
    await save('changed again');
    expect(await earlier()).toEqual(['as it was']);
  });

  test('is made after ten minutes of pause without leaving', async () => {
    const { save, pause, earlier } = await leader();
    await save('as it was');
    pause(10);
    await save('changed');
    pause(9.99);
    await save('changed again');
    expect(await earlier()).toEqual(['as it was']);
  });

  test('is made after the journal was closed, whatever closed it', async () => {
    const { save, reopen, earlier } = await leader();
    await save('as it was');
    reopen();
    await save('changed');
    expect(await earlier()).toEqual(['as it was']);
    reopen();
    expect(await earlier()).toEqual(['as it was']);
  });

  test('is not made of a text that was saved unchanged, which still has its turn when it changes', async () => {
    const { save, leave, earlier } = await leader();
    await save('as it was');
    await leave();
    await save('as it was');
    expect(await earlier()).toEqual([]);
    await save('changed');
    expect(await earlier()).toEqual(['as it was']);
  });

  test('is not made twice of the same words', async () => {
    const { save, leave, earlier } = await leader();
    await save('as it was');
    await leave();
    await save('tried');
    await save('as it was');
    await leave();
    await save('changed');
    expect(await earlier()).toEqual(['as it was']);
  });

  test('says when its text was last saved, newest first, also when the clock was set back', async () => {
    const { save, leave, pause, list } = await leader();
    await save('one');
    await leave();
    pause(-60);
    await save('two');
    await leave();
    await save('three');
    expect((await list()).map(({ savedAt }) => savedAt)).toEqual([
      '2026-03-10T18:00:00.000Z',
      '2026-03-10T19:00:00.000Z',
    ]);
  });

  test('is put back by saving it, and what stood there is an earlier version then', async () => {
    const { save, leave, earlier, list, read, hand, sessionId } = await leader();
    await save('as it was');
    await leave();
    await save('changed');
    const [line] = await list();
    const { passages } = await read(line?.id ?? '');
    await leave();
    const { revision } = await hand().handlers['note.read']({ sessionId, layer: 'debrief' });
    await hand().handlers['note.save']({ sessionId, layer: 'debrief', revision, passages });
    expect(await hand().handlers['note.read']({ sessionId, layer: 'debrief' })).toMatchObject({ passages });
    expect(await earlier()).toEqual(['changed', 'as it was']);
  });

  test('outlives its text', async () => {
    const { save, leave, reopen, earlier } = await leader();
    await save('as it was');
    await leave();
    await save('');
    expect(await earlier()).toEqual(['as it was']);
    reopen();
    expect(await earlier()).toEqual(['as it was']);
    await save('begun anew');
    expect(await earlier()).toEqual(['as it was']);
  });

  test('is on the disk with the change that made it, or not at all', async () => {
    const { save, leave, earlier, hand } = await leader();
    await save('as it was');
    await leave();
    hand().store.trouble = { code: 'disk-full' };
    expect(await rejectionOf(save('changed'))).toEqual({ code: 'disk-full' });
    hand().store.trouble = undefined;
    expect(await earlier()).toEqual([]);
    const before = hand().store.commits.length;
    await save('changed');
    expect(hand().store.commits).toHaveLength(before + 1);
    expect(await earlier()).toEqual(['as it was']);
  });

  test('is kept by every text for itself', async () => {
    const { save, leave, earlier } = await leader();
    for (const layer of ['debrief', 'private'] as const) {
      await save(`${layer}, as it was`, layer);
      await leave(layer);
      await save(`${layer}, changed`, layer);
    }
    expect(await earlier('debrief')).toEqual(['debrief, as it was']);
    expect(await earlier('private')).toEqual(['private, as it was']);
  });

  test('is not told to the search', async () => {
    const { save, leave, hand } = await leader();
    await save('as it was');
    await leave();
    await save('changed');
    expect(hand().changes.flatMap((change) => (change.kind === 'note' ? noteText(change.passages) : []))).toEqual([
      'as it was',
      'changed',
    ]);
  });

  test('stays in the vault: the open journal holds none of its words', async () => {
    const { save, leave, reopen, hand } = await leader();
    await save('a word that stood here once');
    await leave();
    await save('changed');
    reopen();
    const { groups, sessions, noteRevisions, versionLists, stretches } = hand().journal;
    const held = [groups, sessions, noteRevisions, versionLists, stretches].map((collection) => [...collection]);
    expect(JSON.stringify(held)).not.toContain('stood here once');
  });
});

describe('the list of earlier versions', () => {
  test('goes on in a second record when the first is full, in the same order', async () => {
    const { save, leave, reopen, earlier, hand } = await leader();
    const many = Array.from({ length: 2 * VERSIONS_IN_LIST + 3 }, (_, place) => `version ${place}`);
    for (const words of many) {
      await save(words);
      await leave();
    }
    const expected = many.slice(0, -1).toReversed();
    expect(await earlier()).toEqual(expected);
    reopen();
    expect(await earlier()).toEqual(expected);
    const lists = [...hand().store.records.values()].filter((json) => json.includes('"kind":"version-list"'));
    expect(lists).toHaveLength(3);
    for (const json of lists) expect(json.length).toBeLessThan(2_000);
  });

  test('does not have large versions opened at unlock', async () => {
    const { save, leave, hand } = await leader();
    await save('x'.repeat(9_000));
    await leave();
    await save('y'.repeat(9_000));
    let opened = 0;
    const { store } = hand();
    const readLarge = store.readLarge.bind(store);
    store.readLarge = function* () {
      for (const record of readLarge()) {
        opened++;
        yield record;
      }
    };
    hand().reopened();
    expect(opened).toBe(0);
  });

  test('of a later program is left alone, and nothing is written that would stand beside it', async () => {
    const { save, leave, reopen, hand } = await leader();
    await save('as it was');
    const id = freshId();
    hand().store.put({ id, kind: 'version-list', version: 2, value: { later: true } });
    reopen();
    const before = hand().store.commits.length;
    expect(await rejectionOf(save('changed'))).toEqual({ code: 'newer-format' });
    expect(hand().store.commits).toHaveLength(before);
    await leave();
    expect(JSON.parse(hand().store.records.get(id) ?? '')).toMatchObject({ value: { later: true } });
  });
});

describe('a version that is asked for', () => {
  async function withVersion(): Promise<Awaited<ReturnType<typeof leader>> & { versionId: string }> {
    const one = await leader();
    await one.save('private, as it was', 'private');
    await one.leave('private');
    await one.save('changed', 'private');
    const [line] = await one.list('private');
    return { ...one, versionId: line?.id ?? '' };
  }

  test('opens at its own text only', async () => {
    const { versionId, read, hand, sessionId } = await withVersion();
    expect(await rejectionOf(read(versionId, 'debrief'))).toEqual({ code: 'not-found' });
    expect(await rejectionOf(read(freshId(), 'private'))).toEqual({ code: 'not-found' });
    // Nor is any other record opened through it.
    expect(await rejectionOf(read(sessionId, 'private'))).toEqual({ code: 'not-found' });
    const stranger = async () => hand().handlers['note.version']({ sessionId: freshId(), layer: 'private', versionId });
    expect(await rejectionOf(stranger())).toEqual({ code: 'not-found' });
  });

  test('is said to be damaged when its box does not open, and does not keep the text from being saved', async () => {
    const { versionId, read, hand, save, leave, list } = await withVersion();
    hand().store.break(versionId);
    expect(await rejectionOf(read(versionId, 'private'))).toMatchObject({ code: 'vault-damaged' });
    await leave('private');
    await save('changed again', 'private');
    expect(await list('private')).toHaveLength(2);
  });

  test('is damaged too when another text stands under its id', async () => {
    const { versionId, read, hand } = await withVersion();
    const swapped = JSON.parse(hand().store.records.get(versionId) ?? '');
    hand().store.put({ ...swapped, value: { ...swapped.value, layer: 'debrief' } });
    expect(await rejectionOf(read(versionId, 'private'))).toMatchObject({ code: 'vault-damaged' });
  });

  test('is left closed when a later program wrote it', async () => {
    const { versionId, read, hand } = await withVersion();
    hand().store.put({ id: versionId, kind: 'version', version: kinds.version.version + 1, value: { later: true } });
    expect(await rejectionOf(read(versionId, 'private'))).toEqual({ code: 'newer-format' });
  });

  test('of a session that is not in the journal is not found, nor can such a text be left', async () => {
    const { hand } = await leader();
    const list = async () => hand().handlers['note.versions']({ sessionId: freshId(), layer: 'debrief' });
    const leave = async () => hand().handlers['note.leave']({ sessionId: freshId(), layer: 'debrief' });
    expect(await rejectionOf(list())).toEqual({ code: 'not-found' });
    expect(await rejectionOf(leave())).toEqual({ code: 'not-found' });
  });
});

test('a passage is kept as it is, prompt and form included', async () => {
  const { save, hand, sessionId, leave, list, read } = await leader();
  await save('first');
  const formed: Passage = {
    prompt: { own: 'What now?' },
    doc: {
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'A', marks: [{ type: 'bold' }] }] },
      ],
    },
  };
  const text = { sessionId, layer: 'debrief' } as const;
  await hand().handlers['note.save']({ ...text, revision: 1, passages: [formed, passageOf('second')] });
  await leave();
  await save('third');
  const [line] = await list();
  expect((await read(line?.id ?? '')).passages).toEqual([formed, passageOf('second')]);
});
