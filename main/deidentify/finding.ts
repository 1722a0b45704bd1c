// What the identifier check says about a text: a stretch of the source, whom it names, and by which rule it was found.
// Every rule of the check speaks in findings, so that review and replacement need not know the rules.
import type { Id } from '../../preload/contract/schemas/common.ts';

/** `several`: the form fits more than one person. `other-member`: somebody of a group the text is not about. */
export type Who =
  | { readonly kind: 'member'; readonly id: Id }
  | { readonly kind: 'co-leader' }
  | { readonly kind: 'group' }
  | { readonly kind: 'other-member' }
  | { readonly kind: 'several' };

/** `name`: a name or form as it was entered. `part`: a first, last or hyphenated part of one. */
export type Rule = 'roster-name' | 'roster-part';

export type Finding = {
  /** UTF-16 offsets into the source text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly who: Who;
  readonly rule: Rule;
};

export const sameWho = (a: Who, b: Who): boolean =>
  a.kind === b.kind && (a.kind !== 'member' || b.kind !== 'member' || a.id === b.id);
