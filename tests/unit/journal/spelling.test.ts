// Spelling inside the vault: words and dictionaries in records of their own, gone when they are taken out.
import { describe, expect, it } from 'vitest';
import { encode } from '../../../main/journal/kinds.ts';
import { spellingHandlers } from '../../../main/journal/spelling.ts';
import { JournalInHand } from './journalInHand.ts';

const DICTIONARY = { affix: 'SET UTF-8\nTRY abc\n', words: `1\n${'Stille\n'.repeat(2_000)}` };

function inHand(hand = new JournalInHand()) {
  return { hand, spelling: spellingHandlers(() => hand.journal) };
}

describe('spelling', () => {
  it('follows the system until something is chosen', async () => {
    const { hand, spelling } = inHand();
    expect(await spelling['spelling.read']({})).toEqual({ choice: 'system', words: [], ownDictionary: null });
    await spelling['spelling.choose']({ choice: 'en-gb' });
    expect(await inHand(hand.reopened()).spelling['spelling.read']({})).toMatchObject({ choice: 'en-gb' });
  });

  it('keeps the leader’s words once each, also over a lock, and leaves no empty record', async () => {
    const { hand, spelling } = inHand();
    for (const word of ['Balint', 'Fallname', 'Balint']) await spelling['spelling.add-word']({ word });
    const next = inHand(hand.reopened());
    expect((await next.spelling['spelling.read']({})).words).toEqual(['Balint', 'Fallname']);
    for (const word of ['Balint', 'Fallname', 'never added']) await next.spelling['spelling.remove-word']({ word });
    expect((await next.spelling['spelling.read']({})).words).toEqual([]);
    expect(next.hand.store.recordCount).toBe(1);
  });

  it('keeps one dictionary; the one before leaves the vault', async () => {
    const { hand, spelling } = inHand();
    await spelling['spelling.keep-dictionary'](DICTIONARY);
    const first = (await spelling['spelling.read']({})).ownDictionary;
    await spelling['spelling.keep-dictionary']({ ...DICTIONARY, words: '1\nRuhe' });
    const { choice, ownDictionary } = await spelling['spelling.read']({});
    expect(choice).toBe('own');
    expect(ownDictionary).not.toBe(first);
    expect(hand.store.recordCount).toBe(2);
    expect(await inHand(hand.reopened()).spelling['spelling.dictionary']({})).toEqual({
      ...DICTIONARY,
      words: '1\nRuhe',
    });
    await spelling['spelling.remove-dictionary']({});
    expect(await spelling['spelling.read']({})).toEqual({ choice: 'system', words: [], ownDictionary: null });
    expect(await spelling['spelling.dictionary']({})).toBe(null);
    expect(hand.store.recordCount).toBe(1);
  });

  it('refuses words beyond its limit and loses none', async () => {
    const { hand, spelling } = inHand();
    const words = Array.from({ length: 5_000 }, (_, number) => `wort${letters(number)}`);
    await spelling['spelling.add-word']({ word: 'first' });
    const { words: id } = hand.journal.spelling?.value ?? {};
    hand.journal.commit([{ put: encode('personal-words', String(id), { words }) }]);
    await expect((async () => spelling['spelling.add-word']({ word: 'eins-zuviel' }))()).rejects.toMatchObject({
      error: { code: 'invalid-input' },
    });
    expect((await spelling['spelling.read']({})).words).toHaveLength(5_000);
  });

  it('names the words of every roster, so that they are not marked', async () => {
    const { hand, spelling } = inHand();
    await hand.group({
      name: 'Lantern group',
      members: [{ name: 'Larch', alsoAppearsAs: ['Xanthe Wexcombe-Hale', 'Xan'] }],
    });
    const names = await spelling['spelling.names']({});
    expect(names).toEqual(expect.arrayContaining(['Lantern', 'Larch', 'Xanthe', 'Wexcombe', 'Hale', 'Xan']));
    expect(new Set(names).size).toBe(names.length);
  });
});

const letters = (number: number): string =>
  number.toString(26).replace(/\d/g, (digit) => String.fromCharCode('q'.charCodeAt(0) + Number(digit)));
