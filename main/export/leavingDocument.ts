// A document on its way out, before it has a form: what the leader reads as the last step and what every form is made of are
// this one value, so that the bytes saved say what was read and nothing else. It has no field for a name, a date or a path.

export type LeavingRun = { readonly text: string; readonly bold: boolean; readonly italic: boolean };

export type LeavingBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly runs: readonly LeavingRun[] }
  | { readonly kind: 'paragraph'; readonly runs: readonly LeavingRun[] }
  | { readonly kind: 'quote'; readonly runs: readonly LeavingRun[] }
  /** `ordered` is the item's number in a numbered list, null in one with bullets. */
  | { readonly kind: 'list-item'; readonly ordered: number | null; readonly runs: readonly LeavingRun[] };

export type LeavingDocument = {
  readonly language: 'en' | 'de';
  /** Stands on the first page; a heading of level 1 in the forms that have headings. */
  readonly title: string;
  /** Lines inside a block are parted by `\n` in its runs. */
  readonly blocks: readonly LeavingBlock[];
  /** The sentence at its foot: what was checked, and what that does not promise. */
  readonly footer: string;
};

/** The words of one block as they are read, without their marks. */
export const blockText = ({ runs }: LeavingBlock): string => runs.map(({ text }) => text).join('');
