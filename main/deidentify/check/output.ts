// The automatic text: every replacement in its place, one article and not two. What the leader reads next is this.
import { isDeterminer } from '../articles.ts';
import type { Identifier } from './identifier.ts';
import type { Labelling } from './labelling.ts';

const LAST_WORD = /([\p{L}\p{M}]+)[\s\u00A0]+$/u;
const OPENS_SENTENCE = /(?:^|[.!?]["'”’)]*\s+|\n\s*)$/u;

export function outputOf(source: string, found: readonly Identifier[], label: Labelling): string {
  let output = '';
  let at = 0;
  for (const identifier of found) {
    if (identifier.tier !== 'redact' || identifier.start < at) continue;
    output += source.slice(at, identifier.start);
    output += fittedLabel(label(identifier, source.slice(identifier.start, identifier.end)), output);
    at = identifier.end;
  }
  return output + source.slice(at);
}

/** "the [a hospital]" becomes "the [hospital]"; a label that opens a sentence gets its capital. `before`: the output so far. */
export function fittedLabel(label: string, before: string): string {
  const previous = LAST_WORD.exec(before.slice(-30))?.[1];
  const bare =
    previous !== undefined && isDeterminer(previous)
      ? label.replace(/^(\[?)(?:an?|the|eine?|die|der|das) /, '$1')
      : label;
  return OPENS_SENTENCE.test(before.slice(-8)) ? bare.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : bare;
}
