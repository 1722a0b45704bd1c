// What the rules for unknown names say about one word.
import type { PlainRule } from './found.ts';
import type { Tier } from './identifier.ts';

export type Verdict = { readonly rule: PlainRule; readonly tier: Tier };
/** By the place of the word in the list of tokens. */
export type Verdicts = Map<number, Verdict>;

export const redact = (rule: PlainRule): Verdict => ({ rule, tier: 'redact' });
