// Every expectation here was confirmed by two programs that read Markdown (commonmark.js, and micromark with GitHub's
// extensions), which also agreed on 10,000 random documents; several lines are what their disagreement brought to light.
import { describe, expect, test } from 'vitest';
import { documentMarkdown } from '../../../main/export/markdownBlocks.ts';
import type { Document, DocumentNode } from '../../../preload/contract/schemas/document.ts';

type MarkName = 'bold' | 'italic';
const text = (words: string, ...marks: MarkName[]): DocumentNode => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 ? { marks: marks.map((type) => ({ type })) } : {}),
});
const br: DocumentNode = { type: 'hardBreak' };
const p = (...content: (DocumentNode | string)[]): DocumentNode => ({
  type: 'paragraph',
  content: content.map((leaf) => (typeof leaf === 'string' ? text(leaf) : leaf)),
});
const node = (type: DocumentNode['type'], ...content: DocumentNode[]): DocumentNode => ({ type, content });
const item = (...content: DocumentNode[]): DocumentNode => node('listItem', ...content);
const heading = (level: 1 | 2 | 3, ...content: DocumentNode[]): DocumentNode => ({
  type: 'heading',
  attrs: { level },
  content,
});
const markdown = (...content: DocumentNode[]): string => {
  const doc: Document = { type: 'doc', content };
  return documentMarkdown(doc, { headingsBelow: 3 });
};

describe('words show as they were written', () => {
  test.each([
    ['emphasis', 'a *b* _c_ **d**', 'a \\*b\\* \\_c\\_ \\*\\*d\\*\\*'],
    ['code', 'a `b`', 'a \\`b\\`'],
    ['a link', '[a](b)', '\\[a\\](b)'],
    ['a picture', '![a](b)', '!\\[a\\](b)'],
    ['HTML', '<b>x</b> <!-- -->', '\\<b\\>x\\</b\\> \\<!-- --\\>'],
    ['an entity', 'Q&amp;A &#65; R&D', 'Q\\&amp;A &\\#65; R&D'],
    ['a backslash', 'a\\b', 'a\\\\b'],
    ['a heading', '# a', '\\# a'],
    ['a bullet', '- a', '\\- a'],
    ['another bullet', '+ a', '\\+ a'],
    ['a number', '1. a', '1\\. a'],
    ['another number', '12) a', '12\\) a'],
    ['a date', '1.2.2026', '1\\.2.2026'],
    ['a quote', '> a', '\\> a'],
    ['a ruler', '---', '\\---'],
    ['strike-through', '~~a~~', '\\~\\~a\\~\\~'],
    ['a table', '| a | b |', '\\| a \\| b \\|'],
    ['an address', 'http://x.y www.x.y a@b.c', 'http\\://x.y www\\.x.y a\\@b.c'],
    ['a minus in the middle', 'a - b', 'a - b'],
    ['space around', '    a  ', 'a'],
    ['line ends and controls inside', 'a\n\nb\u0007c\u2028d', 'a b c d'],
    ['other scripts and emoji', 'שקט 漢字 🌿', 'שקט 漢字 🌿'],
  ])('%s', (_, words, expected) => {
    expect(markdown(p(words))).toBe(expected);
  });

  test('after a line break too, where an underline would make a heading or a table', () => {
    expect(markdown(p('a', br, '==='))).toBe('a\\\n\\===');
    expect(markdown(p('a', br, ':-'))).toBe('a\\\n\\:-');
  });

  test('line breaks at the edges and in a row make no empty line', () => {
    expect(markdown(p(br, 'a', br, br, ' ', br, 'b', br))).toBe('a\\\nb');
  });
});

describe('bold and italic', () => {
  test.each([
    ['one word', [text('a '), text('b', 'bold'), text(' c')], 'a **b** c'],
    ['part of a word', [text('un'), text('real', 'italic'), text('istic')], 'un*real*istic'],
    ['both', [text('a', 'bold', 'italic')], '***a***'],
    ['space outside the stars', [text('a', 'bold'), text(' b ', 'italic'), text('c')], '**a** *b* c'],
    ['over two leaves', [text('a', 'bold'), text('b', 'bold')], '**ab**'],
    ['escapes inside', [text('a*b', 'bold')], '**a\\*b**'],
    ['only space', [text('a'), text(' ', 'bold'), text('b')], 'a b'],
    ['stars that would touch: the second stays plain', [text('a', 'bold'), text('b', 'italic')], '**a**b'],
    ['stars that would show beside punctuation', [text('a'), text('"b"', 'bold'), text('c')], 'a"b"c'],
    ['stars after an emoji', [text('🌿'), text('*', 'bold')], '🌿\\*'],
    ['a quotation', [text('a '), text('"b"', 'bold'), text('.')], 'a **"b"**.'],
  ])('%s', (_, leaves, expected) => {
    expect(markdown(p(...leaves))).toBe(expected);
  });
});

describe('blocks', () => {
  test('paragraphs and headings below those of the page', () => {
    expect(markdown(heading(1, text('A')), p('b'), heading(3, text('c'), br, text('d')))).toBe(
      '#### A\n\nb\n\n###### c d',
    );
  });

  test('lists, nested and with several paragraphs', () => {
    const list = node('bulletList', item(p('a'), node('bulletList', item(p('b')))), item(p('c'), p('d')));
    expect(markdown(list)).toBe('- a\n\n  - b\n- c\n\n  d');
  });

  test('numbers from where the list begins, never below 0', () => {
    const list = (start?: number): DocumentNode => ({
      type: 'orderedList',
      ...(start === undefined ? {} : { attrs: { start } }),
      content: [item(p('a')), item(p('b'))],
    });
    expect(markdown(list())).toBe('1. a\n2. b');
    expect(markdown(list(9))).toBe('9. a\n10. b');
    expect(markdown(list(-5))).toBe('0. a\n1. b');
    expect(markdown(list(1e12))).toBe('999999997. a\n999999998. b');
  });

  test('two lists in a row stay two, also with nothing but an empty paragraph between them', () => {
    const list = () => node('bulletList', item(p('a')));
    expect(markdown(list(), list(), p(), list())).toBe('- a\n\n* a\n\n- a');
    const numbers = () => node('orderedList', item(p('a')));
    expect(markdown(numbers(), numbers())).toBe('1. a\n\n1) a');
  });

  test('quotes, also around lists', () => {
    expect(markdown(node('blockquote', p('a', br, 'b'), node('bulletList', item(p('c')))))).toBe(
      '> a\\\n> b\n> \n> - c',
    );
  });

  test('nothing where there are no words', () => {
    expect(markdown()).toBe('');
    expect(markdown(p(), p('  '), node('bulletList', item(p())), node('blockquote'), heading(2))).toBe('');
  });

  test('writes nothing that the check for names has not seen: words outside paragraphs and headings', () => {
    expect(markdown(text('loose'), item(text('loose')), { type: 'hardBreak', text: 'loose' })).toBe('');
    expect(markdown(node('paragraph', node('paragraph', text('inner'))))).toBe('');
  });
});
