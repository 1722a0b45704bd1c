// A finding whose reason is in the words found themselves.
import type { Identifier, IdentifierType, Tier } from './identifier.ts';
import type { PlainReasonCode } from './reason.ts';
import { REASON_OF, type Rule } from './rules.ts';

type PlainRule = { [Name in Rule]: (typeof REASON_OF)[Name] extends PlainReasonCode ? Name : never }[Rule];

export type { PlainRule };

export const found = (
  { start, end }: Pick<Identifier, 'start' | 'end'>,
  type: IdentifierType,
  rule: PlainRule,
  tier: Tier = 'redact',
): Identifier => ({ start, end, type, tier, rule, reason: { code: REASON_OF[rule] } });

export const matched = (
  match: RegExpExecArray,
  type: IdentifierType,
  rule: PlainRule,
  { trimmed = 0 }: { readonly trimmed?: number } = {},
): Identifier => found({ start: match.index, end: match.index + match[0].length - trimmed }, type, rule);
