import { describe, expect, test } from 'vitest';
import { type Replacement, replaceInDocument } from '../../../main/deidentify/replaceInDocument.ts';
import type { Document, DocumentNode } from '../../../preload/contract/schemas/document.ts';

const text = (words: string, ...marks: ('bold' | 'italic')[]): DocumentNode => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 ? { marks: marks.map((type) => ({ type })) } : {}),
});
const docOf = (...leaves: DocumentNode[]): Document => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: leaves }],
});
const allOf =
  (name: string) =>
  (block: string): Replacement[] => {
    const start = block.indexOf(name);
    return start < 0 ? [] : [{ start, end: start + name.length, label: 'Member A' }];
  };
const replaced = (doc: Document, name = 'Anna') => replaceInDocument(doc, allOf(name)).content[0]?.content;

describe('replacing in a document', () => {
  test('keeps marks and neighbours', () => {
    expect(replaced(docOf(text('so '), text('Anna went', 'bold'), text(' on')))).toEqual([
      text('so '),
      text('Member A went', 'bold'),
      text(' on'),
    ]);
  });

  test('finds a name that is half bold; the label is marked as its first letter was', () => {
    expect(replaced(docOf(text('An'), text('na', 'bold'), text(' on')))).toEqual([text('Member A'), text(' on')]);
    expect(replaced(docOf(text('An', 'italic'), text('na on')))).toEqual([text('Member A', 'italic'), text(' on')]);
    expect(replaced(docOf(text('A'), text('n', 'bold'), text('na')))).toEqual([text('Member A')]);
  });

  test('takes a line break inside a name away and leaves others', () => {
    const leaves = [
      text('Anna'),
      { type: 'hardBreak' as const },
      text('Berg'),
      { type: 'hardBreak' as const },
      text('on'),
    ];
    expect(replaced(docOf(...leaves), 'Anna\nBerg')).toEqual([text('Member A'), { type: 'hardBreak' }, text('on')]);
  });

  test('reaches every depth and leaves the source as it was', () => {
    const inner = docOf(text('Anna')).content;
    const doc: Document = {
      type: 'doc',
      content: [
        { type: 'blockquote', content: [{ type: 'bulletList', content: [{ type: 'listItem', content: inner }] }] },
      ],
    };
    const before = structuredClone(doc);
    expect(JSON.stringify(replaceInDocument(doc, allOf('Anna')))).not.toContain('Anna');
    expect(doc).toEqual(before);
  });

  test('with several names in several leaves', () => {
    const replacements = () => [
      { start: 0, end: 2, label: 'X' },
      { start: 3, end: 7, label: 'Y' },
    ];
    const result = replaceInDocument(docOf(text('aa b'), text('bb', 'bold'), text('bcc')), replacements);
    expect(result.content[0]?.content).toEqual([text('X Y'), text('cc')]);
  });
});
