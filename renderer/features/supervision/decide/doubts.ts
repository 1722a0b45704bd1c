// The findings of a review in reading order, and how a leader goes from one doubt to the next.
import type { Finding } from '../../../../preload/contract/schemas/finding.ts';
import type { ParagraphId, Review } from '../../../../preload/contract/schemas/preparation.ts';

export type Place = { readonly paragraph: ParagraphId; readonly start: number; readonly end: number };

export type FindingAt = {
  readonly at: Place;
  /** Of its paragraph, from 1. */
  readonly place: number;
  readonly words: string;
  readonly finding: Finding;
};

export const findingsOf = ({ paragraphs }: Review): FindingAt[] =>
  paragraphs.flatMap(({ id, text, findings }, index) =>
    findings.map((finding) => ({
      at: { paragraph: id, start: finding.start, end: finding.end },
      place: index + 1,
      words: text.slice(finding.start, finding.end),
      finding,
    })),
  );

/** Whatever the check only suspects stays a doubt to come back to, decided or not. */
export const doubtsOf = (review: Review): FindingAt[] =>
  findingsOf(review).filter(
    ({ finding }) => finding.state === 'doubt' || (finding.tier === 'flag' && finding.rule !== 'masked by you'),
  );

export const samePlace = (a: Place, b: Place | null): boolean =>
  b !== null && a.paragraph === b.paragraph && a.start === b.start && a.end === b.end;

/** The next doubt in this direction, around the end; the first when none is in hand. */
export function neighbour(doubts: readonly FindingAt[], from: Place | null, by: 1 | -1): FindingAt | undefined {
  const at = doubts.findIndex((one) => samePlace(one.at, from));
  if (at < 0) return doubts.at(by === 1 ? 0 : -1);
  return doubts.at((at + by) % doubts.length);
}

/** The next one that is not decided, after this place and then from the beginning. */
export function nextUndecided(review: Review, from: Place | null): FindingAt | undefined {
  const all = findingsOf(review);
  const open = all.filter(({ finding }) => finding.state === 'doubt');
  const at = all.findIndex((one) => samePlace(one.at, from));
  return open.find((one) => all.indexOf(one) > at) ?? open[0];
}
