// Whatever is typed is never a syntax error, whatever is saved is found by any of its words, and nothing private is found
// without asking.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { JournalSearch } from '../../main/search/journalSearch.ts';
import { SearchIndex } from '../../main/search/searchIndex.ts';
import { matchExpressions } from '../../main/search/matchExpression.ts';
import { JournalInHand, passageOf } from '../unit/journal/journalInHand.ts';

/** Text as leaders write it, and as nobody does. */
const anyText = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 100 }),
  fc.string({ unit: fc.constantFrom(...`"'*+-^(){}:,~NEAR AND OR NOT NULL\0\\%_`), maxLength: 40 }),
);
/** Words of several scripts, with accents, hyphens and apostrophes. */
const word = fc.oneof(
  fc.stringMatching(/^[a-zäöüßéèçñåøłžşğ]{1,12}$/u),
  fc.stringMatching(/^[A-ZÄÖÜ][a-zäöü]{1,8}(-[A-Z][a-z]{1,6})?$/u),
  fc.stringMatching(/^[а-яёй]{1,10}$/u),
  fc.stringMatching(/^[α-ωάέήίόύώ]{1,10}$/u),
  fc.stringMatching(/^[א-ת]{1,10}$/u),
  fc.stringMatching(/^[ا-ي]{1,10}$/u),
  fc.stringMatching(/^[一-龥]{1,6}$/u),
  fc.stringMatching(/^[a-z]{1,4}'[a-z]{1,4}$/u),
  fc.stringMatching(/^\d{1,6}$/u),
);
const words = fc.array(word, { minLength: 1, maxLength: 30 });

describe('any question', () => {
  const index = new SearchIndex();
  beforeAll(() => index.putJoint('a', 'label', 'some words'));
  afterAll(() => index.close());

  test('is answered, never refused as syntax', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const expressions = matchExpressions(typed);
        const asked = [expressions?.whole, expressions?.begun].filter((expression) => expression !== undefined);
        expect(() => asked.map((expression) => index.find(expression, { private: true, atMost: 50 }))).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });

  test('would be refused if it were not quoted', () => {
    expect(() => index.find('AND', { private: false, atMost: 50 })).toThrow('fts5: syntax error');
  });
});

describe('whatever was saved', () => {
  /** A journal with one session, its search built. */
  async function searched() {
    const hand = new JournalInHand();
    const group = await hand.group();
    const { id: sessionId } = await hand.session(group.id);
    const search = new JournalSearch(hand.journal);
    await search.build(
      async () => undefined,
      () => false,
    );
    const save = async (layer: 'debrief' | 'private', text: string) => {
      const { revision } = await hand.handlers['note.read']({ sessionId, layer });
      await hand.handlers['note.save']({ sessionId, layer, revision, passages: [passageOf(text)] });
      for (const change of hand.changes.splice(0)) search.keepUp(change);
    };
    const found = (text: string, asked: boolean) => search.find({ text, private: asked }).results;
    return { save, found, close: () => search.close() };
  }

  test('is found by each of its words, the match marked in the words as written', async () => {
    const { save, found, close } = await searched();
    await fc.assert(
      fc.asyncProperty(words, fc.nat(), async (text, choice) => {
        await save('debrief', text.join(' '));
        const one = text[choice % text.length] ?? '';
        const [result] = found(one, false);
        const marked = result?.line.filter(({ match }) => match).map((piece) => piece.text) ?? [];
        expect(marked).not.toEqual([]);
        expect(marked.filter((match) => !text.join(' ').includes(match))).toEqual([]);
      }),
    );
    close();
  });

  test('is found by its beginning in any case, and by a phrase of it', async () => {
    const { save, found, close } = await searched();
    await fc.assert(
      fc.asyncProperty(words, fc.nat(), async (text, choice) => {
        await save('debrief', text.join(' '));
        const at = choice % text.length;
        const phrase = text.slice(at, at + 3).join(' ');
        expect(found(`"${phrase}"`, false)).toHaveLength(1);
        expect(found(text[at]?.toLowerCase() ?? '', false)).toHaveLength(1);
      }),
    );
    close();
  });

  test('on a private page is not found unless asked for', async () => {
    const { save, found, close } = await searched();
    await fc.assert(
      fc.asyncProperty(words, words, async (joint, own) => {
        await save('debrief', joint.join(' '));
        await save('private', own.join(' '));
        for (const one of own) {
          expect(found(one, false).map(({ where }) => where)).not.toContain('private');
          expect(found(one, true).map(({ where }) => where)).toContain('private');
        }
      }),
      { numRuns: 50 },
    );
    close();
  });

  test('is no longer found once it was written over', async () => {
    const { save, found, close } = await searched();
    const marker = fc.uuid().map((uuid) => `x${uuid.replaceAll('-', '')}x`);
    await fc.assert(
      fc.asyncProperty(
        marker,
        marker,
        fc.constantFrom('debrief' as const, 'private' as const),
        async (old, next, layer) => {
          await save(layer, old);
          expect(found(old, true)).toHaveLength(1);
          await save(layer, next);
          expect(found(old, true)).toHaveLength(0);
          await save(layer, ' ');
          expect(found(next, true)).toHaveLength(0);
        },
      ),
      { numRuns: 50 },
    );
    close();
  });
});
