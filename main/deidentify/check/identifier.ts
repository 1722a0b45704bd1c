// What the identifier check says about a stretch of a text, and whom it knows beforehand.
import type { Finding } from '../../../preload/contract/schemas/finding.ts';
import type { Reason } from './reason.ts';
import type { Rule } from './rules.ts';

export type IdentifierType = Finding['type'];

/** `redact` is replaced; `flag` is shown and must be decided by the leader. */
export type Tier = 'redact' | 'flag';

export type Identifier = {
  /** UTF-16 offsets, end exclusive: into the normalised text inside the rules, into the source in what the check returns. */
  readonly start: number;
  readonly end: number;
  readonly type: IdentifierType;
  readonly tier: Tier;
  /** For counting how often it errs. */
  readonly rule: Rule;
  /** For the leader, in the words of `renderer/text`. */
  readonly reason: Reason;
  /** The persons of the roster whom the form fits; two or more when it does not say which. */
  readonly people?: readonly string[];
};

export type PersonKind = 'member' | 'leader' | 'co-leader';

export type Person = {
  readonly id: string;
  readonly kind: PersonKind;
  /** The name and the forms under "also appears as". */
  readonly names: readonly string[];
};

export type Roster = {
  readonly people: readonly Person[];
  readonly groups: readonly string[];
  /** Words that the leader said are no names ("not a name" in an earlier preparation): never taken by a rule for names. */
  readonly notNames?: readonly string[];
};
