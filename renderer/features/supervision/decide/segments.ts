// A paragraph cut where findings begin and end, so that a mark can lie inside another. Each piece carries the finding that
// covers it most closely.
import type { Finding } from '../../../../preload/contract/schemas/finding.ts';

export type Segment = {
  readonly text: string;
  readonly finding: Finding | null /** The finding ends here. */;
  readonly ends: boolean;
};

export function segmentsOf(
  text: string,
  findings: readonly Finding[],
  stretchOf: (finding: Finding) => { readonly start: number; readonly end: number },
): Segment[] {
  const placed = findings
    .map((finding) => ({ finding, ...stretchOf(finding) }))
    .filter(({ start, end }) => start < end);
  const cuts = [...new Set([0, text.length, ...placed.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? text.length;
    const covering = placed
      .filter(({ start, end }) => start <= from && to <= end)
      .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
    return { text: text.slice(from, to), finding: covering?.finding ?? null, ends: covering?.end === to };
  });
}
