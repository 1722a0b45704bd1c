// A leader's document as Markdown blocks. Only what textBlocks of the contract sees is written - the leaves of paragraphs and
// headings - because only that has been looked through for names.
import type { Document, DocumentNode } from '../../preload/contract/schemas/document.ts';
import { inlineMarkdown } from './forms/markdownInline.ts';
import type { LeavingRun } from './leavingDocument.ts';

/** Headings of a text stand below those of the page they are on. */
export type BlockOptions = { readonly headingsBelow: number };

const DEEPEST_HEADING = 6;
const MOST_LIST_NUMBER = 999_999_999;

/** Blocks joined by an empty line; empty when there are no words. */
export function documentMarkdown(doc: Document, options: BlockOptions): string {
  return blocks(doc.content, options);
}

function blocks(nodes: readonly DocumentNode[], options: BlockOptions): string {
  const written: string[] = [];
  let previous: { readonly type: DocumentNode['type']; readonly other: boolean } | undefined;
  for (const node of nodes) {
    // Two lists of one kind in a row would be read as one: the second takes the other sign.
    const other = previous?.type === node.type && !previous.other;
    const text = block(node, options, other);
    if (text === '') continue;
    written.push(text);
    previous = { type: node.type, other };
  }
  return written.join('\n\n');
}

function block(node: DocumentNode, options: BlockOptions, other: boolean): string {
  const content = node.content ?? [];
  switch (node.type) {
    case 'paragraph':
      return inlineMarkdown(runsOf(content));
    case 'heading':
      return heading(inlineMarkdown(runsOf(content)), (node.attrs?.level ?? 1) + options.headingsBelow);
    case 'blockquote':
      return indented(blocks(content, options), '> ', '> ');
    case 'bulletList':
      return content
        .map((item) => listItem(item, other ? '* ' : '- ', options))
        .filter(Boolean)
        .join('\n');
    case 'orderedList':
      return orderedList(content, node.attrs?.start ?? 1, other ? ')' : '.', options);
    case 'listItem':
      return blocks(content, options);
    case 'hardBreak':
    case 'text':
      return '';
  }
}

/** A heading is one line. */
function heading(text: string, level: number): string {
  return text === '' ? '' : `${'#'.repeat(Math.min(level, DEEPEST_HEADING))} ${text.replaceAll('\\\n', ' ')}`;
}

function orderedList(items: readonly DocumentNode[], start: number, sign: string, options: BlockOptions): string {
  const first = Math.min(Math.max(start, 0), MOST_LIST_NUMBER - items.length);
  return items
    .map((item, index) => listItem(item, `${first + index}${sign} `, options))
    .filter(Boolean)
    .join('\n');
}

function listItem(item: DocumentNode, sign: string, options: BlockOptions): string {
  return indented(block(item, options, false), sign, ' '.repeat(sign.length));
}

const runsOf = (leaves: readonly DocumentNode[]): LeavingRun[] =>
  leaves.map(({ type, text = '', marks = [] }) => ({
    text: type === 'hardBreak' ? '\n' : text.replace(/\n+/g, ' '),
    bold: marks.some((mark) => mark.type === 'bold'),
    italic: marks.some((mark) => mark.type === 'italic'),
  }));

function indented(text: string, first: string, others: string): string {
  if (text === '') return '';
  return text
    .split('\n')
    .map((line, index) => (line === '' && others.trim() === '' ? '' : (index === 0 ? first : others) + line))
    .join('\n');
}
