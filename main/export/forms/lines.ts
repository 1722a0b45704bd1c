// A block's runs, line by line: every form breaks lines in its own way, at the same places.
import type { LeavingRun } from '../leavingDocument.ts';

export function linesOf(runs: readonly LeavingRun[]): LeavingRun[][] {
  const lines: LeavingRun[][] = [[]];
  for (const { text, bold, italic } of runs) {
    const [first = '', ...others] = text.split('\n');
    if (first !== '') lines.at(-1)?.push({ text: first, bold, italic });
    for (const line of others) lines.push(line === '' ? [] : [{ text: line, bold, italic }]);
  }
  return lines;
}
