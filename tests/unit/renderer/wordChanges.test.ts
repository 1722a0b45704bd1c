// What differs between two texts, as it is marked on the page.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Part, wordChanges } from '../../../renderer/features/session/versions/wordChanges.ts';

const earlier = (parts: readonly Part[]) => parts.map((part) => ('same' in part ? part.same : part.was)).join('');
const present = (parts: readonly Part[]) => parts.map((part) => ('same' in part ? part.same : part.is)).join('');

describe('the words of two texts', () => {
  it('are all the same in the same text', () => {
    expect(wordChanges('A long silence.', 'A long silence.')).toEqual([{ same: 'A long silence.' }]);
    expect(wordChanges('', '')).toEqual([]);
  });

  it('differ by the word, not by the letter', () => {
    expect(wordChanges('A long silence.', 'A longer silence.')).toEqual([
      { same: 'A ' },
      { was: 'long', is: 'longer' },
      { same: ' silence.' },
    ]);
  });

  it('were taken away or came', () => {
    expect(wordChanges('one two three', 'one three')).toEqual([
      { same: 'one ' },
      { was: 'two ', is: '' },
      { same: 'three' },
    ]);
    expect(wordChanges('', 'one')).toEqual([{ was: '', is: 'one' }]);
  });

  it('are one mark where several in a row were replaced', () => {
    expect(wordChanges('the old grey heron stood', 'the young white stork stood')).toEqual([
      { same: 'the ' },
      { was: 'old grey heron', is: 'young white stork' },
      { same: ' stood' },
    ]);
  });

  it('stay unmarked in the lines that nobody touched', () => {
    expect(wordChanges('first\nsecond\nthird', 'first\nsecond, changed\nthird\nfourth')).toEqual([
      { same: 'first\nsecond' },
      { was: '', is: ', changed' },
      { same: '\nthird' },
      { was: '', is: '\nfourth' },
    ]);
  });

  it('are found where they are written without spaces', () => {
    expect(wordChanges('今日は静か', '今日は長い')[0]).toMatchObject({ same: expect.stringContaining('今日') });
  });

  it('are never cut within what is seen as one letter', () => {
    expect(wordChanges('👩‍👩‍👧', '👩‍👩‍👦')).toEqual([{ was: '👩‍👩‍👧', is: '👩‍👩‍👦' }]);
    expect(wordChanges('e\u0301', 'e\u0300')).toEqual([{ was: 'e\u0301', is: 'e\u0300' }]);
  });

  it('replace each other as a whole when there are too many to compare, within the time of a key', () => {
    const many = (word: string) => Array.from({ length: 5_000 }, (_, place) => `${word}${place}`).join(' ');
    const start = performance.now();
    expect(wordChanges(many('a'), many('b'))).toEqual([{ was: many('a'), is: many('b') }]);
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('give both texts back whole, whatever they are', () => {
    const words = fc.array(fc.constantFrom('one', 'two', ' ', ',', '\n', 'שקט', '🌿', 'e\u0301', '\ud800'), {
      maxLength: 40,
    });
    const text = fc.oneof(
      words.map((all) => all.join('')),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(text, text, (was, is) => {
        const parts = wordChanges(was, is);
        expect(earlier(parts)).toBe(was);
        expect(present(parts)).toBe(is);
        // Marks and unmarked words take turns, and none is empty.
        expect(parts.every((part, place) => place === 0 || 'same' in part !== 'same' in (parts[place - 1] ?? {}))).toBe(
          true,
        );
        expect(parts.every((part) => ('same' in part ? part.same : part.was + part.is) !== '')).toBe(true);
        expect(parts.every((part) => 'same' in part)).toBe(was === is);
      }),
      { numRuns: 500 },
    );
  });
});
