// What a proposal of the small-group check does to the text. The leader reads the result like any other change.
import { neutral } from './neutralPronouns.ts';
import type { Proposal } from './smallGroup.ts';

export function withProposal(text: string, proposal: Proposal): string {
  switch (proposal.kind) {
    case 'drop-role':
      return withoutWords(text, proposal.start, proposal.end);
    case 'decade-of-age':
      return `${text.slice(0, proposal.start)}${proposal.replacement}${text.slice(proposal.end)}`;
    case 'merge-labels':
      return proposal.labels.reduce((merged, label) => replaced(merged, label, mergedLabel(label)), text);
    case 'neutral-pronouns':
      return neutralAbout(text, proposal.label);
  }
}

/** "Member A, our nurse, asked" becomes "Member A, asked": a comma goes with the words. */
function withoutWords(text: string, start: number, end: number): string {
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (before.endsWith(', ') && /^[,.;)]/.test(after)) return `${before.slice(0, -2)}${after}`;
  return `${before}${OPENS.test(before) ? 'Somebody' : 'somebody'}${after}`;
}

const OPENS = /(?:^|[.!?]["'”’)]*\s+|\n\s*)$/u;

/** "Member A" and "Member B" both become "a member": nothing says any more that they are two. */
function mergedLabel(label: string): string {
  if (label.startsWith('Person')) return 'jemand aus der Gruppe';
  if (label.startsWith('Leitung')) return 'eine Leitung';
  return label.startsWith('Leader') ? 'a leader' : 'a member';
}

function replaced(text: string, label: string, by: string): string {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${label}(?![\\p{L}\\p{N}])`, 'gu');
  return text.replace(pattern, (_, at: number) =>
    OPENS.test(text.slice(0, at)) ? by.replace(/^\p{Ll}/u, (first) => first.toUpperCase()) : by,
  );
}

/** In the sentences about the label: where it stands, and where the next goes on with a pronoun. */
function neutralAbout(text: string, label: string): string {
  let isAbout = false;
  return sentences(text)
    .map((sentence) => {
      isAbout = sentence.includes(label) || (isAbout && /^\W*(?:she|he|her|his)\b/iu.test(sentence));
      return isAbout ? neutral(sentence) : sentence;
    })
    .join('');
}

const sentences = (text: string): string[] => text.match(/[^.!?\n]+[.!?]*\s*|\n+/gu) ?? [text];
