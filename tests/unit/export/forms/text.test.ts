import { describe, expect, test } from 'vitest';
import { encode, type Encoding } from '../../../../main/export/forms/encode.ts';
import type { LeavingDocument } from '../../../../main/export/leavingDocument.ts';
import { EVERY_KIND, heading, item, leaving, paragraph, quote, run } from './documents.ts';

const NOT_PRINTED: Encoding = { paper: 'A4', makePdf: () => Promise.reject(new Error('not asked for')) };
const written = async (document: LeavingDocument, form: 'text' | 'markdown'): Promise<string> =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await encode(document, form, NOT_PRINTED));

describe('plain text', () => {
  test('has every word in reading order, unwrapped, without a byte order mark', async () => {
    expect(await written(EVERY_KIND, 'text')).toBe(
      [
        'Summary for supervision',
        'Moments',
        'Member A was very quiet,\nthen spoke.',
        '> Who went unimagined?\n>\n> And why?',
        '- one thing\n- another',
        '3. first\n4. second',
        '1. again',
        'My question',
        'What was I protecting? <b>1 & 2</b>',
        'Checked for likely identifiers; may still be recognisable to people who know the group.\n',
      ].join('\n\n'),
    );
  });

  test('shows control characters and halves of emoji as what they are not: letters', async () => {
    const text = await written(leaving(paragraph('a\u0007b\u2028c\r\nd\ud83de')), 'text');
    expect(text).toContain('a b\nc\nd\ufffde\n');
  });

  test('leaves blocks without a word out', async () => {
    expect(await written(leaving(paragraph(' \n '), item(''), paragraph('x')), 'text')).toMatch(/supervision\n\nx\n\n/);
  });
});

describe('Markdown', () => {
  test('has headings below the title, lists that stay apart, and signs that mean nothing', async () => {
    expect(await written(EVERY_KIND, 'markdown')).toBe(
      [
        '# Summary for supervision',
        '## Moments',
        'Member A was **very** quiet,\\\nthen *spoke*.',
        '> Who went unimagined?\n>\n> And why?',
        '- one thing\n- another',
        '3) first\n4) second',
        '1. again',
        '### My question',
        'What was I protecting? \\<b\\>1 & 2\\</b\\>',
        '---',
        'Checked for likely identifiers; may still be recognisable to people who know the group.\n',
      ].join('\n\n'),
    );
  });

  test('a heading is one line, a quotation of two lines is one quotation', async () => {
    const text = await written(leaving(heading(3, 'a\nb'), quote('c\nd')), 'markdown');
    expect(text).toContain('#### a b\n\n> c\\\n> d\n');
  });

  test('stars inside words do not show', async () => {
    const text = await written(leaving(paragraph(run('a.', { bold: true }), 'b')), 'markdown');
    expect(text).toContain('\n\na.b\n');
  });
});
