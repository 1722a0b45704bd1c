// The paragraphs of a note as they can be taken one by one: their words, their bold and italic stretches, and what they are.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { DocumentNode } from '../../preload/contract/schemas/document.ts';
import type { Passage, Prompt } from '../../preload/contract/schemas/note.ts';
import type { LeavingBlock, LeavingRun } from '../export/leavingDocument.ts';

/** What a block is, without its words. Headings of a note become paragraphs: the document has headings of its own. */
export type BlockShape =
  | { readonly kind: 'paragraph' | 'quote' }
  | { readonly kind: 'heading' }
  | { readonly kind: 'list-item'; readonly ordered: number | null };

export type NoteParagraph = {
  readonly fingerprint: string;
  /** From 0, over all passages of the note. */
  readonly position: number;
  readonly shape: BlockShape;
  readonly text: string;
  readonly runs: readonly LeavingRun[];
  readonly prompt: Prompt;
};

const FINGERPRINT_DIGITS = 32;

export const fingerprintOf = (text: string): string =>
  bytesToHex(sha256(utf8ToBytes(text))).slice(0, FINGERPRINT_DIGITS);

/** Paragraphs without a word are nothing to take. */
export function paragraphsOf(passages: readonly Passage[]): NoteParagraph[] {
  const blocks = passages.flatMap(({ prompt, doc }) =>
    doc.content.flatMap((node) => blocksOf(node, { kind: 'paragraph' })).map((block) => ({ prompt, ...block })),
  );
  return blocks.flatMap(({ prompt, shape, runs }, position) => {
    const text = textOf(runs);
    return text.trim() === '' ? [] : [{ fingerprint: fingerprintOf(text), position, shape, text, runs, prompt }];
  });
}

export const textOf = (runs: readonly LeavingRun[]): string => runs.map(({ text }) => text).join('');

/** A block that was typed for the hour itself: plain words, lines parted by line breaks. */
export const plainRuns = (text: string): LeavingRun[] => [{ text, bold: false, italic: false }];

type Block = { readonly shape: BlockShape; readonly runs: readonly LeavingRun[] };

function blocksOf(node: DocumentNode, inside: BlockShape): Block[] {
  const content = node.content ?? [];
  switch (node.type) {
    case 'paragraph':
      return [{ shape: inside, runs: content.map(runOf) }];
    case 'heading':
      return [{ shape: inside.kind === 'paragraph' ? { kind: 'heading' } : inside, runs: content.map(runOf) }];
    case 'blockquote':
      return content.flatMap((inner) => blocksOf(inner, inside.kind === 'paragraph' ? { kind: 'quote' } : inside));
    case 'bulletList':
      return content.flatMap((item) => itemBlocks(item, null));
    case 'orderedList':
      return content.flatMap((item, index) => itemBlocks(item, (node.attrs?.start ?? 1) + index));
    case 'listItem':
    case 'hardBreak':
    case 'text':
      return content.flatMap((inner) => blocksOf(inner, inside));
  }
}

const itemBlocks = (item: DocumentNode, ordered: number | null): Block[] =>
  (item.content ?? []).flatMap((inner) => blocksOf(inner, { kind: 'list-item', ordered }));

function runOf({ type, text = '', marks = [] }: DocumentNode): LeavingRun {
  const has = (mark: 'bold' | 'italic') => marks.some((one) => one.type === mark);
  return { text: type === 'hardBreak' ? '\n' : text, bold: has('bold'), italic: has('italic') };
}

/** A block of the document: its shape with these words in it. */
export function blockOf(shape: BlockShape, runs: readonly LeavingRun[]): LeavingBlock {
  switch (shape.kind) {
    case 'list-item':
      return { kind: 'list-item', ordered: shape.ordered, runs };
    case 'quote':
      return { kind: 'quote', runs };
    case 'paragraph':
      return { kind: 'paragraph', runs };
    case 'heading':
      return { kind: 'paragraph', runs: runs.map((run) => ({ ...run, bold: true })) };
  }
}
