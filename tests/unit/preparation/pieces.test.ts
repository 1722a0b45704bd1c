// A paragraph in pieces: nothing that was to go stays, and no offset is ever off.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOutput, outputRuns, outputText, piecesOf } from '../../../main/preparation/pieces.ts';

const put = (start: number, end: number, words: string) => ({ start, end, words: () => words, reworded: false });

describe('pieces', () => {
  it('of overlapping stretches nothing stays', () => {
    const pieces = piecesOf('the only vet in Toowong', [put(4, 12, 'X'), put(9, 23, 'Y')]);
    expect(outputText(pieces)).toBe('the X');
  });

  it('keep bold and italic; what is put in takes those of its first letter', () => {
    const runs = [
      { text: 'Anna ', bold: true, italic: false },
      { text: 'Berg spoke', bold: false, italic: true },
    ];
    expect(outputRuns(piecesOf('Anna Berg spoke', [put(0, 9, 'Member A')]), runs)).toEqual([
      { text: 'Member A', bold: true, italic: false },
      { text: ' spoke', bold: false, italic: true },
    ]);
  });

  it('and runs say the same words, and every stretch is found in the output', () => {
    const stretches = fc.array(fc.record({ at: fc.nat(40), length: fc.integer({ min: 1, max: 9 }) }), { maxLength: 6 });
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 15 }), { maxLength: 4 }),
        stretches,
        (texts, places) => {
          const runs = texts.map((text, index) => ({ text, bold: index % 2 === 0, italic: false }));
          const text = texts.join('');
          const puts = places
            .filter(({ at, length }) => at + length <= text.length)
            .map(({ at, length }) => put(at, at + length, '<>'));
          const pieces = piecesOf(text, puts);
          const output = outputText(pieces);
          expect(
            outputRuns(pieces, runs)
              .map((run) => run.text)
              .join(''),
          ).toBe(output);
          expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
          for (const { start, end } of puts) {
            const found = inOutput(pieces, start, end);
            expect(output.slice(found.start, found.end)).toBe('<>');
          }
        },
      ),
    );
  });
});
