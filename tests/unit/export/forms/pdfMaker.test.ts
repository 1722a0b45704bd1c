import { describe, expect, test } from 'vitest';
import { withoutMaker } from '../../../../main/export/forms/pdfMaker.ts';

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const text = (pdf: Uint8Array): string => Buffer.from(pdf).toString('latin1');
/** As Chromium writes it. */
const pdf = (entries: string, info = '/Info 1 0 R'): Uint8Array =>
  bytes(
    `%PDF-1.4\n%\xd3\xeb\xe9\xe1\n1 0 obj\n<<${entries}>>\nendobj\n2 0 obj\n<</Creator (x)>>\nendobj\ntrailer\n<</Size 3\n${info}>>\n`,
  );

describe('who made a PDF', () => {
  test('is overwritten at equal length, and the title stays', () => {
    const made = pdf(
      "/Title <FEFF0053>\n/Creator (Mozilla/5.0 \\(X11\\) (like Gecko) x\\\\)\n/Producer (Skia)\n/CreationDate (D:20261123145611+00'00')",
    );
    const left = withoutMaker(made);
    expect(left).toHaveLength(made.length);
    expect(text(left)).toMatch(/<<\/Title <FEFF0053>\s+>>\nendobj\n2 0 obj\n<<\/Creator \(x\)>>/);
    expect(text(left)).not.toMatch(/Mozilla|Skia|D:2026/);
    expect(text(made)).toContain('Mozilla');
  });

  test('a title that looks like an entry is left alone', () => {
    const left = text(withoutMaker(pdf('/Title (a /Creator \\(b\\) >> endobj)\n/Producer (Skia)')));
    expect(left).toContain('/Title (a /Creator \\(b\\) >> endobj)');
    expect(left).not.toContain('Skia');
  });

  test.each([
    ['no information', pdf('/Title (x)', '/Root 1 0 R')],
    ['information elsewhere', pdf('/Title (x)', '/Info 7 0 R')],
    ['a string without an end', pdf('/Title (x')],
    ['something else than strings', pdf('/Title (x) 5 /A (b)')],
    ['no PDF', bytes('hello')],
  ])('nothing leaves with %s', (_, broken) => {
    expect(() => withoutMaker(broken)).toThrow(/PDF/);
  });
});
