import { describe, expect, test } from 'vitest';
import { withoutMaker } from '../../../../main/export/forms/pdfMaker.ts';
import { chromiumPdf } from '../../../fixtures/chromiumPdf.ts';

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const text = (pdf: Uint8Array): string => Buffer.from(pdf).toString('latin1');

describe('who made a PDF', () => {
  test('is overwritten at equal length, and the title stays', () => {
    const made = chromiumPdf(
      "/Title <FEFF0053>\n/Creator (Mozilla/5.0 \\(X11\\) (like Gecko) x\\\\)\n/Producer (Skia)\n/CreationDate (D:20261123145611+00'00')",
    );
    const left = withoutMaker(made);
    expect(left).toHaveLength(made.length);
    expect(text(left)).toMatch(/<<\/Title <FEFF0053>\s+>>\nendobj\n2 0 obj\n<<\/Creator \(x\)>>/);
    expect(text(left)).not.toMatch(/Mozilla|Skia|D:2026/);
    expect(text(made)).toContain('Mozilla');
  });

  test('a title that looks like an entry is left alone', () => {
    const left = text(withoutMaker(chromiumPdf('/Title (a /Creator \\(b\\) >> endobj)\n/Producer (Skia)')));
    expect(left).toContain('/Title (a /Creator \\(b\\) >> endobj)');
    expect(left).not.toContain('Skia');
  });

  test.each([
    ['no information', chromiumPdf('/Title (x)', '/Root 1 0 R')],
    ['information elsewhere', chromiumPdf('/Title (x)', '/Info 7 0 R')],
    ['a string without an end', chromiumPdf('/Title (x')],
    ['something else than strings', chromiumPdf('/Title (x) 5 /A (b)')],
    ['no PDF', bytes('hello')],
  ])('nothing leaves with %s', (_, broken) => {
    expect(() => withoutMaker(broken)).toThrow(/PDF/);
  });
});
