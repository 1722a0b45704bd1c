// Blocks that belong together: the items of one list, the paragraphs of one quotation. Screen readers say "list of three" and
// Word counts on only when they are one.
import type { LeavingBlock } from '../leavingDocument.ts';

type Of<K extends LeavingBlock['kind']> = Extract<LeavingBlock, { kind: K }>;

export type Stretch =
  | { readonly kind: 'single'; readonly block: Of<'heading'> | Of<'paragraph'> }
  | { readonly kind: 'quote'; readonly blocks: readonly Of<'quote'>[] }
  /** `start` is the number of the first item, null in a list with bullets. */
  | { readonly kind: 'list'; readonly start: number | null; readonly items: readonly Of<'list-item'>[] };

export function stretchesOf(blocks: readonly LeavingBlock[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const block of blocks) {
    const before = stretches.at(-1);
    if (block.kind === 'quote') {
      if (before?.kind === 'quote') stretches.splice(-1, 1, { ...before, blocks: [...before.blocks, block] });
      else stretches.push({ kind: 'quote', blocks: [block] });
    } else if (block.kind === 'list-item') {
      if (before?.kind === 'list' && goesOn(before, block.ordered)) {
        stretches.splice(-1, 1, { ...before, items: [...before.items, block] });
      } else stretches.push({ kind: 'list', start: block.ordered, items: [block] });
    } else stretches.push({ kind: 'single', block });
  }
  return stretches;
}

/** A number that does not follow begins another list: counting on would change what was read. */
const goesOn = ({ start, items }: Extract<Stretch, { kind: 'list' }>, number: number | null): boolean =>
  start === null ? number === null : number === start + items.length;
