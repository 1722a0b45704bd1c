// From findings to what is put in their place, so that the sentence still reads: one article, not two; a capital where a
// sentence begins; "Lantern group" is "the group", not "the group group".
import { isDeterminer, withoutArticle } from './articles.ts';
import type { Finding } from './finding.ts';
import type { LabelOf } from './labels.ts';
import { fold } from './words.ts';

export type Replacement = {
  /** UTF-16 offsets into the source text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly label: string;
};

const LAST_WORD = /([\p{L}\p{M}]+)[\s\u00A0]+$/u;
const SENTENCE_START = /(^|[.!?:]["'”’)]*\s+|\n\s*)$/u;

export function replacementsFor(text: string, findings: readonly Finding[], labelOf: LabelOf): Replacement[] {
  return findings.map((finding, index) => {
    const before = text.slice(findings[index - 1]?.end ?? 0, finding.start);
    const label = fitting(labelOf(finding.who), before, text.slice(0, finding.start));
    const after = text.slice(finding.end, findings[index + 1]?.start ?? text.length);
    return { start: finding.start, end: finding.end + lengthOfRepeated(label, after), label };
  });
}

/** The text keeps its own article or pronoun; the label then goes without. */
function fitting(label: string, before: string, allBefore: string): string {
  const previous = LAST_WORD.exec(before)?.[1];
  const bare = previous !== undefined && isDeterminer(previous) ? withoutArticle(label) : label;
  return SENTENCE_START.test(allBefore) ? bare.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : bare;
}

/** Length of what follows when it only says the label's last word again. */
function lengthOfRepeated(label: string, after: string): number {
  const next = /^([\s\u00A0-]+)([\p{L}\p{M}]+)/u.exec(after);
  const lastOfLabel = label.split(' ').at(-1) ?? '';
  return next && lastOfLabel.length > 1 && fold(next[2] ?? '') === fold(lastOfLabel) ? next[0].length : 0;
}

export function replaceIn(text: string, replacements: readonly Replacement[]): string {
  let output = '';
  let at = 0;
  for (const { start, end, label } of replacements) {
    output += text.slice(at, start) + label;
    at = end;
  }
  return output + text.slice(at);
}
