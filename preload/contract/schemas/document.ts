// A leader's text: ProseMirror JSON with exactly the nodes and marks the editor has. Never HTML, so nothing that was
// pasted can run or load anything.
import * as v from 'valibot';

export type Mark = { type: 'bold' | 'italic' };

export type DocumentNode = {
  type: 'paragraph' | 'heading' | 'bulletList' | 'orderedList' | 'listItem' | 'blockquote' | 'hardBreak' | 'text';
  /** `comeBack`: the leader marked this paragraph for Today. */
  attrs?: { level?: 1 | 2 | 3; start?: number; type?: null; comeBack?: true };
  content?: DocumentNode[];
  marks?: Mark[];
  text?: string;
};

export type Document = { type: 'doc'; content: DocumentNode[] };

const mark = v.strictObject({ type: v.picklist(['bold', 'italic']) });

/** Valibot takes a list for an object of which every field may be missing. */
const attributes = v.pipe(
  v.custom<NonNullable<DocumentNode['attrs']>>((given) => !Array.isArray(given)),
  v.strictObject({
    level: v.exactOptional(v.picklist([1, 2, 3])),
    start: v.exactOptional(v.pipe(v.number(), v.integer())),
    type: v.exactOptional(v.null()),
    comeBack: v.exactOptional(v.literal(true)),
  }),
);

const node: v.GenericSchema<DocumentNode> = v.lazy(() =>
  v.strictObject({
    type: v.picklist([
      'paragraph',
      'heading',
      'bulletList',
      'orderedList',
      'listItem',
      'blockquote',
      'hardBreak',
      'text',
    ]),
    attrs: v.exactOptional(attributes),
    content: v.exactOptional(v.array(node)),
    marks: v.exactOptional(v.array(mark)),
    text: v.exactOptional(v.pipe(v.string(), v.minLength(1))),
  }),
);

export const document: v.GenericSchema<Document> = v.strictObject({ type: v.literal('doc'), content: v.array(node) });

/** The plain text of each block (paragraph or heading), in reading order. Hard breaks become line breaks. */
export function textBlocks(doc: Document): string[] {
  const blocks: string[] = [];
  const visit = (part: DocumentNode): void => {
    if (part.type === 'paragraph' || part.type === 'heading') {
      blocks.push((part.content ?? []).map((leaf) => (leaf.type === 'hardBreak' ? '\n' : (leaf.text ?? ''))).join(''));
    } else part.content?.forEach(visit);
  };
  doc.content.forEach(visit);
  return blocks;
}

export const EMPTY_DOCUMENT: Document = { type: 'doc', content: [{ type: 'paragraph' }] };

/** Whether a leader would call it empty: no block holds anything but white space. */
export const isEmpty = (doc: Document): boolean => textBlocks(doc).every((block) => block.trim() === '');

const isBlock = ({ type }: DocumentNode): boolean => type === 'paragraph' || type === 'heading';

/** The words of each paragraph to come back to, in reading order. */
export function comeBackBlocks(doc: Document): string[] {
  const blocks: string[] = [];
  const visit = (part: DocumentNode): void => {
    if (!isBlock(part)) part.content?.forEach(visit);
    else if (part.attrs?.comeBack) blocks.push(textBlocks({ type: 'doc', content: [part] }).join(''));
  };
  doc.content.forEach(visit);
  return blocks;
}

/** The same words without the mark on the paragraph at that place among the marked ones, or without any. */
export function withoutComeBack(doc: Document, place?: number): Document {
  let at = -1;
  const visit = (part: DocumentNode): DocumentNode => {
    if (!isBlock(part)) return part.content ? { ...part, content: part.content.map(visit) } : part;
    if (!part.attrs?.comeBack || (++at !== place && place !== undefined)) return part;
    const { attrs, ...rest } = part;
    const { comeBack: _, ...others } = attrs;
    return Object.keys(others).length === 0 ? rest : { ...rest, attrs: others };
  };
  return { type: 'doc', content: doc.content.map(visit) };
}
