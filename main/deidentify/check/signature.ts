// A note is often signed: the last word, or a line that is nothing but a name.
import type { Reading } from './reading.ts';

/** A signature is looked for this near to the end. */
const NEAR = 40;

export function isSignature({ text, tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  const before = text.slice(Math.max(0, token.start - NEAR), token.start);
  const after = text.slice(token.end, token.end + NEAR);
  const atEnd = token.end + NEAR >= text.length && /^[.)\]]*\s*(?:\/[^\n]{0,24}|[,\d/. ]{0,12})?$/.test(after);
  const ownLine = /^[.)]*\s*(?:\n|$)/.test(after) && /\n\s*[-–—(]*\s*$/.test(before);
  return (atEnd && /[.?!)"–—/\n-]\s*\(?$/.test(before)) || ownLine;
}
