// Every expectation here was confirmed by two programs that read Markdown (commonmark.js, and micromark with GitHub's
// extensions), which also agreed on 10,000 random documents; several lines are what their disagreement brought to light.
import { describe, expect, test } from 'vitest';
import { inlineMarkdown } from '../../../../main/export/forms/markdownInline.ts';
import type { LeavingRun } from '../../../../main/export/leavingDocument.ts';
import { run } from './documents.ts';

const text = (words: string, ...marks: ('bold' | 'italic')[]): LeavingRun =>
  run(words, Object.fromEntries(marks.map((mark) => [mark, true])));
const br = text('\n');
const p = (...content: (LeavingRun | string)[]): LeavingRun[] =>
  content.map((leaf) => (typeof leaf === 'string' ? text(leaf) : leaf));
const markdown = (runs: readonly LeavingRun[]): string => inlineMarkdown(runs);

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
    ['controls inside', 'a\u0007c\u2028d', 'a c d'],
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
