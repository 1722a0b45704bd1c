// Changes to the words of one record: stretches replaced by a label, or whole passages taken out, all in one pass over the
// record as it was read, so that no change moves the place of another.
import type { Document, DocumentNode } from '../../../preload/contract/schemas/document.ts';
import { replaceInDocument } from '../../deidentify/replaceInDocument.ts';
import type { Path, WordPlace } from './wordPlaces.ts';
import type { PersonStretch } from './personMatcher.ts';

export type WordEdit =
  | { readonly place: WordPlace; readonly deed: 'replace'; readonly stretches: readonly PersonStretch[] }
  | { readonly place: WordPlace; readonly deed: 'remove' };

/** A new value; `label` stands for the person. */
export function editWords(value: unknown, edits: readonly WordEdit[], label: string): unknown {
  const byPath = Map.groupBy(edits, ({ place }) => JSON.stringify(place.path));
  // The last first: what is taken out of a list moves only what comes after it.
  return [...byPath.values()].toReversed().reduce<unknown>((before, [edit, ...more]) => {
    if (!edit) return before;
    const { path, block } = edit.place;
    if (block === null) return at(before, path, () => lineAfter(edit, label));
    return at(before, path, (doc) => documentAfter(doc as Document, [edit, ...more], label));
  }, value);
}

/** Undefined takes it out. */
function lineAfter(edit: WordEdit, label: string): string | undefined {
  if (edit.deed === 'remove') return undefined;
  const words = labelled(edit.place.text, edit.stretches, label);
  return edit.place.takes(words) ? words : label;
}

function labelled(text: string, stretches: readonly PersonStretch[], label: string): string {
  return stretches
    .toReversed()
    .reduce((words, { start, end }) => words.slice(0, start) + label + words.slice(end), text);
}

function documentAfter(doc: Document, edits: readonly WordEdit[], label: string): Document {
  const ofBlock = new Map(edits.map((edit) => [edit.place.block, edit]));
  let block = 0;
  const replaced = replaceInDocument(doc, () => {
    const edit = ofBlock.get(block++);
    return edit?.deed === 'replace' ? edit.stretches.map(({ start, end }) => ({ start, end, label })) : [];
  });
  const removed = new Set(edits.filter(({ deed }) => deed === 'remove').map(({ place }) => place.block));
  return removed.size === 0 ? replaced : withoutBlocks(replaced, removed);
}

/** Lists and quotes that held nothing else go with their last paragraph. */
function withoutBlocks(doc: Document, removed: ReadonlySet<number | null>): Document {
  let block = 0;
  const visit = (node: DocumentNode): DocumentNode[] => {
    if (node.type === 'paragraph' || node.type === 'heading') return removed.has(block++) ? [] : [node];
    if (node.content === undefined) return [node];
    const content = node.content.flatMap(visit);
    return content.length === 0 ? [] : [{ ...node, content }];
  };
  return { ...doc, content: doc.content.flatMap(visit) };
}

/** The value with what stands at `path` changed; taken out of its list, or null in its field, when `change` says undefined. */
function at(value: unknown, [step, ...rest]: Path, change: (before: unknown) => unknown): unknown {
  if (step === undefined) return change(value);
  if (Array.isArray(value)) {
    return value.flatMap((one: unknown, index) => {
      if (index !== step) return [one];
      const next = at(one, rest, change);
      return next === undefined ? [] : [next];
    });
  }
  if (typeof value !== 'object' || value === null) return value;
  const before = (value as Readonly<Record<string, unknown>>)[step];
  return { ...value, [step]: at(before, rest, change) ?? null };
}
