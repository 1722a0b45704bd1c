import { afterAll, describe, expect, test } from 'vitest';
import { Marking } from '../../../main/search/marking.ts';
import { type Asked, matchExpressions } from '../../../main/search/matchExpression.ts';

const marking = new Marking();
afterAll(() => marking.close());

function asked(typed: string): Asked {
  const { begun, parts } = matchExpressions(typed) ?? { parts: [], begun: undefined };
  return { parts, lastBegun: begun !== undefined };
}

/** The matches as they stand in the body. */
function marks(body: string, typed: string): string[] {
  const [marked] = marking.mark([{ labels: '', body }], asked(typed));
  return marked?.body.map(({ start, end }) => body.slice(start, end)) ?? [];
}

describe('the marks of a match', () => {
  test.each([
    ['diacritics in the text', 'Ein schönes Gefühl, SCHÖN!', 'schon', ['schönes', 'SCHÖN']],
    ['diacritics in the question', 'a naive question', 'naïve', ['naive']],
    ['combining marks', 'cafe\u0301 again', 'café', ['cafe\u0301']],
    ['emoji before and after', '🌿🌿 silence 👩‍👩‍👧 silence', 'silence', ['silence', 'silence']],
    ['right to left', 'היה שקט בחדר', 'שקט', ['שקט']],
    ['arabic', 'كان الصمت طويلا', 'الصمت', ['الصمت']],
    ['a phrase as one', 'a parallel process here', '"parallel process"', ['parallel process']],
    ['the beginning of a word', 'the silences', 'silen', ['silences']],
    ['a NUL before it', 'a\0b silence', 'silence', ['silence']],
    ['half a surrogate before it', 'x\ud800y silence', 'silence', ['silence']],
    ['our own signs before it', '\uFDD0\uFDD1 silence', 'silence', ['silence']],
    ['greek with a final sigma', 'ὁ ΛΌΓΟΣ', 'λόγος', ['ΛΌΓΟΣ']],
  ])('are exact with %s', (_, body, typed, expected) => {
    expect(marks(body, typed)).toEqual(expected);
  });

  test('are those of the label too', () => {
    const [marked] = marking.mark([{ labels: 'A closed umbrella · Rain', body: 'Rain again' }], asked('rain'));
    expect(marked).toEqual({ labels: [{ start: 20, end: 24 }], body: [{ start: 0, end: 4 }] });
  });

  test('are found behind the beginning of a long text', () => {
    const body = `${'word '.repeat(500)}silence and silence ${'word '.repeat(500)}`;
    expect(marks(body, 'silence')).toEqual(['silence', 'silence']);
  });

  test.each([
    ['a word that only begins like it stands before', `${'silences '.repeat(300)}a silence`, '"silence"', ['silence']],
    ['its letters fold in a way of their own', `${'word '.repeat(500)}ὁ ΛΌΓΟΣ`, 'λόγος', ['ΛΌΓΟΣ']],
    ['a letter has another length in lower case', `İ ${'word '.repeat(500)}silence`, 'silence', ['silence']],
    ['there is no white space anywhere', `${'word-'.repeat(500)}silence${'-word'.repeat(500)}`, 'silence', ['silence']],
    [
      'a phrase is longer than what is looked at first',
      `${'word '.repeat(500)}one${' - '.repeat(300)}two`,
      '"one two"',
      [`one${' - '.repeat(300)}two`],
    ],
    ['only one of two words is near', `${'word '.repeat(500)}moon ${'word '.repeat(500)}sun`, 'moon sun', ['moon']],
  ])('are exact far down also when %s', (_, body, typed, expected) => {
    expect(marks(body, typed)).toEqual(expected);
  });

  test('are those of the first match, of which the rest of the page is a long way off', () => {
    const body = `${'word '.repeat(500)}SCHÖN ${'word '.repeat(500)}schön`;
    const [marked] = marking.mark([{ labels: '', body }], asked('schon'));
    expect(marked?.body).toEqual([{ start: 2500, end: 2505 }]);
  });

  test('of a text that does not match are none, beside one that does', () => {
    const marked = marking.mark(
      [
        { labels: '', body: 'nothing' },
        { labels: '', body: 'silence' },
      ],
      asked('"silence"'),
    );
    expect(marked).toEqual([
      { labels: [], body: [] },
      { labels: [], body: [{ start: 0, end: 7 }] },
    ]);
  });
});
