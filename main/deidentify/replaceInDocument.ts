// The same replacement inside a leader's document. A name is looked for in the text of a whole block, because it may be half
// bold; the label takes the marks of the name's first letter.
import type { Document, DocumentNode } from '../../preload/contract/schemas/document.ts';

export type Replacement = {
  /** UTF-16 offsets into the text of a block, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly label: string;
};

/** `replacementsFor` is called with the text of each block as textBlocks gives it. */
export function replaceInDocument(doc: Document, replacementsFor: (block: string) => readonly Replacement[]): Document {
  const visit = (node: DocumentNode): DocumentNode => {
    if (node.content === undefined) return node;
    if (node.type !== 'paragraph' && node.type !== 'heading') return { ...node, content: node.content.map(visit) };
    return { ...node, content: replaceInLeaves(node.content, replacementsFor) };
  };
  return { ...doc, content: doc.content.map(visit) };
}

const leafText = (leaf: DocumentNode): string => (leaf.type === 'hardBreak' ? '\n' : (leaf.text ?? ''));

function replaceInLeaves(
  leaves: readonly DocumentNode[],
  replacementsFor: (block: string) => readonly Replacement[],
): DocumentNode[] {
  const replacements = replacementsFor(leaves.map(leafText).join(''));
  let from = 0;
  return leaves.flatMap((leaf) => {
    const text = leafText(leaf);
    const start = from;
    from += text.length;
    const touching = replacements.filter((one) => one.start < from && one.end > start);
    if (touching.length === 0) return [leaf];
    const changed = replacedPart(text, start, touching);
    if (changed === '') return [];
    return [{ type: 'text' as const, text: changed, ...(leaf.marks ? { marks: leaf.marks } : {}) }];
  });
}

/** What is left of a leaf that begins at `start`: a label stands where its name began. */
function replacedPart(text: string, start: number, replacements: readonly Replacement[]): string {
  let output = '';
  let at = 0;
  for (const replacement of replacements) {
    output += text.slice(at, Math.max(at, replacement.start - start));
    if (replacement.start >= start) output += replacement.label;
    at = Math.min(text.length, replacement.end - start);
  }
  return output + text.slice(at);
}
