import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { encode } from '../../../../main/export/forms/encode.ts';
import type { LeavingDocument } from '../../../../main/export/leavingDocument.ts';
import { EVERY_KIND, leaving, paragraph } from './documents.ts';

const makePdf = () => Promise.reject(new Error('not asked for'));
const word = (document: LeavingDocument, paper: 'A4' | 'Letter' = 'A4') => encode(document, 'docx', { paper, makePdf });
const part = (file: Uint8Array, name: string): string => strFromU8(unzipSync(file)[name] ?? new Uint8Array());

/** The words of each paragraph, as Word would show them. */
const paragraphs = (file: Uint8Array): string[] =>
  [...part(file, 'word/document.xml').matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inside = '']) =>
    inside
      .replaceAll(/<w:br\/>/g, '\n')
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&'),
  );

describe('a Word file', () => {
  test('says every word of the document and no other', async () => {
    expect(paragraphs(await word(EVERY_KIND))).toEqual([
      'Summary for supervision',
      'Moments',
      'Member A was very quiet,\nthen spoke.',
      'Who went unimagined?',
      'And why?',
      'one thing',
      'another',
      'first',
      'second',
      'again',
      'My question',
      'What was I protecting? <b>1 & 2</b>',
      EVERY_KIND.footer,
    ]);
  });

  test('has real headings and lists, counted from where they began', async () => {
    const file = await word(EVERY_KIND);
    const body = part(file, 'word/document.xml');
    expect([...body.matchAll(/<w:pStyle w:val="(Heading\d)"\/>/g)].map(([, name]) => name)).toEqual([
      'Heading1',
      'Heading2',
      'Heading3',
    ]);
    expect(body.match(/<w:numPr>/g)).toHaveLength(5);
    expect(part(file, 'word/numbering.xml')).toMatch(/<w:start w:val="3"\/>/);
  });

  test('says nothing of who made it, when and where', async () => {
    const file = await word(EVERY_KIND);
    const parts = unzipSync(file);
    expect(part(file, 'docProps/core.xml')).toBe(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Summary for supervision</dc:title><dc:language>en</dc:language></cp:coreProperties>',
    );
    expect(part(file, 'docProps/app.xml')).not.toMatch(/<(Application|Company|Manager|AppVersion|TotalTime)/);
    for (const [name, bytes] of Object.entries(parts)) {
      expect([name, strFromU8(bytes)]).toEqual([
        name,
        expect.not.stringMatching(/Un-named|creator|lastModifiedBy|rsid/i),
      ]);
      expect([name, strFromU8(bytes)]).toEqual([name, expect.not.stringMatching(/\b20[12]\d-\d\d-\d\dT/)]);
    }
    for (const [name, bytes] of Object.entries(parts)) {
      expect([name, strFromU8(bytes)]).toEqual([name, expect.not.stringMatching(/TargetMode="External"/)]);
    }
  });

  test('is the same file whenever it is made, with the first moment that a ZIP can say on every entry', async () => {
    vi.useFakeTimers({ now: new Date('2026-03-10T20:52:00Z'), toFake: ['Date'] });
    const one = await word(EVERY_KIND);
    vi.setSystemTime(new Date('2031-07-01T08:00:00Z'));
    const other = await word(EVERY_KIND);
    vi.useRealTimers();
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
    // MS-DOS date and time of the first local header: 1 January 1980, midnight.
    expect(Buffer.from(one).readUInt32LE(10)).toBe(0x0021_0000);
    expect(strFromU8(one.subarray(30, 30 + '[Content_Types].xml'.length))).toBe('[Content_Types].xml');
  });

  test('is of the size that the leader’s country prints on', async () => {
    const sizeIn = async (paper: 'A4' | 'Letter') =>
      /<w:pgSz w:w="(\d+)" w:h="(\d+)"/
        .exec(part(await word(EVERY_KIND, paper), 'word/document.xml'))
        ?.slice(1)
        .map(Number);
    const [a4, letter] = [await sizeIn('A4'), await sizeIn('Letter')];
    // Twentieths of a point.
    expect(a4).toEqual([11906, 16838]);
    expect(letter).toEqual([12240, 15840]);
  });

  test('runs from right to left where the words do, and carries what XML could not', async () => {
    const file = await word(leaving(paragraph('שקט בחדר'), paragraph('a\u0000b\u000b\uffff<&>"')));
    const body = part(file, 'word/document.xml');
    expect(body).toMatch(/<w:bidi\/>.*שקט/s);
    expect(paragraphs(file)[2]).toBe('a b  <&>"'.replace('"', '&quot;'));
  });
});
