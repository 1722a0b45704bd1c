import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../../main/search/marking.ts';
import { resultLine } from '../../../main/search/resultLine.ts';

const spansOf = (text: string, ...words: string[]): Span[] =>
  words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));

const shown = (text: string, ...words: string[]): string =>
  resultLine(text, spansOf(text, ...words))
    .map((piece) => (piece.match ? `[${piece.text}]` : piece.text))
    .join('');

describe('the line of a result', () => {
  test('is the whole text when that is short', () => {
    expect(shown('She fell silent at the end.', 'silent')).toBe('She fell [silent] at the end.');
  });

  test('begins shortly before the first match and ends at a word', () => {
    const text = `${'before '.repeat(40)}MATCH ${'after '.repeat(60)}`;
    const line = shown(text, 'MATCH');
    expect(line).toMatch(/^…(before )+\[MATCH\]( after)+…$/);
    expect(line.length).toBeLessThan(170);
  });

  test('marks every match that stands in it', () => {
    expect(shown('one two three', 'one', 'three')).toBe('[one] two [three]');
  });

  test('stays within a paragraph', () => {
    expect(shown('First paragraph.\nThe silence lasted.\nThird.', 'silence')).toBe('The [silence] lasted.');
  });

  test('follows a phrase over the end of a paragraph', () => {
    expect(shown('it was parallel\nprocess again\nlater', 'parallel\nprocess')).toBe(
      'it was [parallel\nprocess] again',
    );
  });

  test('does not cut a character where there are no spaces', () => {
    const text = '漢'.repeat(400);
    const line = resultLine(text, [{ start: 200, end: 201 }]);
    expect(line).toEqual([
      { text: '…', match: false },
      { text: '漢', match: true },
      { text: '…', match: false },
    ]);
  });

  test('is part of the text, marked where the matches are, for any text and any matches', () => {
    const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), {
      minLength: 1,
      maxLength: 120,
    });
    fc.assert(
      fc.property(words, fc.infiniteStream(fc.boolean()), (parts, marks) => {
        const text = parts.join(' ');
        let at = 0;
        const spans = parts.flatMap((part) => {
          const span = { start: at, end: at + part.length };
          at = span.end + 1;
          return marks.next().value ? [span] : [];
        });
        fc.pre(spans.length > 0);
        const line = resultLine(text, spans);
        const own = line.filter((piece, index) => !(piece.text === '…' && (index === 0 || index === line.length - 1)));
        const first = text.slice(spans[0]?.start, spans[0]?.end);
        expect(text).toContain(own.map((piece) => piece.text).join(''));
        expect(line.find(({ match }) => match)?.text).toBe(first);
        expect(line.every((piece) => piece.text.isWellFormed())).toBe(true);
      }),
    );
  });
});
