// Between the editor's tree and the contract's document, with nothing lost on the way: what the editor cannot show as
// it is becomes paragraphs of the same words, never an empty field.
import { getSchema } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type Document, type DocumentNode, type Mark, textBlocks } from '../../../preload/contract/schemas/document.ts';
import { extensions } from './extensions.ts';

const schema = getSchema(extensions);

/** What the editor holds, in the contract's shape. */
export const written = (doc: Node): Document => ({ type: 'doc', content: children(doc) });

/** The same words in a form that the editor can show. */
export function showable(doc: Document): Document {
  try {
    schema.nodeFromJSON(doc).check();
    return doc;
  } catch {
    const paragraphs = textBlocks(doc).map(paragraph);
    return { type: 'doc', content: paragraphs.length === 0 ? [paragraph('')] : paragraphs };
  }
}

export const paragraph = (text: string): DocumentNode => {
  const lines = text.split('\n').filter((line) => line !== '');
  const content = lines.flatMap((line, place): DocumentNode[] => [
    ...(place === 0 ? [] : [{ type: 'hardBreak' } as const]),
    { type: 'text', text: line },
  ]);
  return content.length === 0 ? { type: 'paragraph' } : { type: 'paragraph', content };
};

function children(parent: Node): DocumentNode[] {
  const nodes: DocumentNode[] = [];
  parent.forEach((child) => nodes.push(node(child)));
  return nodes;
}

function node(from: Node): DocumentNode {
  const marks = from.marks.map(({ type }): Mark => ({ type: type.name === 'bold' ? 'bold' : 'italic' }));
  const content = children(from);
  return {
    type: typeOf(from),
    ...attributes(from),
    ...(content.length === 0 ? {} : { content }),
    ...(marks.length === 0 ? {} : { marks }),
    ...(from.text === undefined ? {} : { text: from.text }),
  };
}

function attributes({ type, attrs }: Node): Pick<DocumentNode, 'attrs'> {
  const marked = attrs.comeBack === true ? { comeBack: true as const } : {};
  if (type.name === 'heading')
    return { attrs: { level: attrs.level === 3 ? 3 : attrs.level === 2 ? 2 : 1, ...marked } };
  if (type.name === 'paragraph' && attrs.comeBack === true) return { attrs: marked };
  if (type.name === 'orderedList' && attrs.start !== 1) return { attrs: { start: Number(attrs.start) } };
  return {};
}

const TYPES = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'listItem',
  'blockquote',
  'hardBreak',
  'text',
] as const satisfies readonly DocumentNode['type'][];

function typeOf(from: Node): DocumentNode['type'] {
  const type = TYPES.find((name) => name === from.type.name);
  if (type === undefined) throw new TypeError('The editor holds a node that the contract does not know.');
  return type;
}
