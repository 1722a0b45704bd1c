import { kinds } from '../../../main/journal/kinds.ts';
import { describe, expect, test } from 'vitest';
import type { Layer, Passage } from '../../../preload/contract/schemas/note.ts';
import { rejectionOf } from '../vault/refusal.ts';
import { freshId, JournalInHand, passageOf } from './journalInHand.ts';

async function prepared() {
  const hand = new JournalInHand();
  const group = await hand.group();
  const { id: sessionId } = await hand.session(group.id);
  const save = async (layer: Layer, revision: number, ...passages: Passage[]) =>
    hand.handlers['note.save']({ sessionId, layer, revision, passages });
  const read = async (of = hand, layer: Layer = 'debrief') => of.handlers['note.read']({ sessionId, layer });
  const notesOnDisk = () => [...hand.store.records.values()].filter((json) => json.includes('"kind":"note"')).length;
  return { hand, sessionId, save, read, notesOnDisk };
}

describe('a note', () => {
  test('that was never written has revision 0 and no passages', async () => {
    const { read, sessionId } = await prepared();
    expect(await read()).toMatchObject({ revision: 0, passages: [], savedAt: null, sessionId, layer: 'debrief' });
  });

  test('comes back as it was saved, in its own layer, and after an opening', async () => {
    const { hand, save, read } = await prepared();
    await save('debrief', 0, passageOf('ours'));
    await save('private', 0, passageOf('mine'));
    for (const journal of [hand, hand.reopened()]) {
      expect(await read(journal)).toMatchObject({ revision: 1, passages: [passageOf('ours')] });
      expect(await read(journal, 'private')).toMatchObject({ revision: 1, passages: [passageOf('mine')] });
    }
  });

  test('is a record of its own: saving it again writes nothing else', async () => {
    const { hand, save, notesOnDisk } = await prepared();
    await save('debrief', 0, passageOf('one'));
    await save('debrief', 1, passageOf('two'));
    expect(hand.store.commits.at(-1)).toHaveLength(1);
    expect(notesOnDisk()).toBe(1);
  });

  test('keeps no passage without a word', async () => {
    const { save, read } = await prepared();
    await save('debrief', 0, passageOf(' ', ''), passageOf('kept'), passageOf());
    expect((await read()).passages).toEqual([passageOf('kept')]);
  });

  test('leaves the vault when its last word is taken away, and its revision goes on', async () => {
    const { hand, save, read, notesOnDisk, sessionId } = await prepared();
    await save('private', 0, passageOf('one'));
    expect(await save('private', 1, passageOf(''))).toMatchObject({ revision: 2 });
    expect(notesOnDisk()).toBe(0);
    expect(await read(hand, 'private')).toMatchObject({ revision: 2, passages: [], savedAt: null });
    expect(await hand.handlers['session.read']({ id: sessionId })).toMatchObject({ hasPrivate: false });
    expect(await rejectionOf(save('private', 1, passageOf('an older page')))).toEqual({
      code: 'conflict',
      revision: 2,
    });
    expect(await save('private', 2, passageOf('again'))).toMatchObject({ revision: 3 });
    expect((await read(hand.reopened(), 'private')).revision).toBe(3);
  });

  test('without a word is not stored, and writes nothing', async () => {
    const { hand, save } = await prepared();
    const before = hand.store.commits.length;
    expect(await save('debrief', 0)).toMatchObject({ revision: 0 });
    expect(hand.store.commits).toHaveLength(before);
  });

  test('conflicts with what is on disk, also when it has not been read since the opening', async () => {
    const { hand, save, sessionId } = await prepared();
    await save('debrief', 0, passageOf('x'.repeat(5000)));
    const later = hand.reopened();
    const stale = async () =>
      later.handlers['note.save']({ sessionId, layer: 'debrief', revision: 0, passages: [passageOf('over it')] });
    expect(await rejectionOf(stale())).toEqual({ code: 'conflict', revision: 1 });
  });

  test('needs its session', async () => {
    const { hand } = await prepared();
    const read = async () => hand.handlers['note.read']({ sessionId: freshId(), layer: 'debrief' });
    const save = async () =>
      hand.handlers['note.save']({ sessionId: freshId(), layer: 'debrief', revision: 0, passages: [passageOf('x')] });
    expect(await rejectionOf(read())).toEqual({ code: 'not-found' });
    expect(await rejectionOf(save())).toEqual({ code: 'not-found' });
  });

  test('that cannot be written leaves everything as it was', async () => {
    const { hand, save, read } = await prepared();
    await save('debrief', 0, passageOf('first'));
    hand.store.trouble = { code: 'disk-full' };
    expect(await rejectionOf(save('debrief', 1, passageOf('second')))).toEqual({ code: 'disk-full' });
    hand.store.trouble = undefined;
    expect(await read()).toMatchObject({ revision: 1, passages: [passageOf('first')] });
    expect(await save('debrief', 1, passageOf('second'))).toMatchObject({ revision: 2 });
  });
});

describe('a note that cannot be read', () => {
  test('is said to be damaged, and the session stays readable', async () => {
    const { hand, save, read, sessionId } = await prepared();
    await save('debrief', 0, passageOf('gone'));
    const noteId = hand.journal.session(sessionId).notes.debrief ?? '';
    hand.store.break(noteId);
    expect(await rejectionOf(read())).toMatchObject({ code: 'vault-damaged', unreadable: 1 });
    expect(await hand.reopened().handlers['session.read']({ id: sessionId })).toMatchObject({
      session: { id: sessionId },
    });
  });

  test('is damaged too when another text stands under its id', async () => {
    const { hand, save, read, sessionId } = await prepared();
    await save('debrief', 0, passageOf('joint'));
    await save('private', 0, passageOf('private'));
    const { notes } = hand.journal.session(sessionId);
    const swapped = JSON.parse(hand.store.records.get(notes.private ?? '') ?? '{}');
    hand.store.put({ ...swapped, id: notes.debrief });
    expect(await rejectionOf(read())).toMatchObject({ code: 'vault-damaged' });
  });

  test('is never rewritten when a later program wrote it', async () => {
    const { hand, save, read, sessionId } = await prepared();
    await save('debrief', 0, passageOf('now'));
    const noteId = hand.journal.session(sessionId).notes.debrief ?? '';
    hand.store.put({ id: noteId, kind: 'note', version: kinds.note.version + 1, value: { later: true } });
    const later = hand.reopened();
    const before = hand.store.records.get(noteId);
    expect(await rejectionOf(read(later))).toEqual({ code: 'newer-format' });
    const write = async () =>
      later.handlers['note.save']({ sessionId, layer: 'debrief', revision: 1, passages: [passageOf('over it')] });
    expect(await rejectionOf(write())).toEqual({ code: 'newer-format' });
    expect(hand.store.records.get(noteId)).toBe(before);
  });
});
