// "Line 14 has no date, so it was left out."
import type { RowProblem } from '../../../preload/contract/schemas/practiceTable.ts';
import type { Speech } from './phrases.ts';

export function problemSentence({ text, format }: Speech, { line, problem, column, first }: RowProblem): string {
  const words = text.practiceTable;
  const number = format.number(line);
  if (problem === 'word') return words.problem.word(number, column === null ? '' : words.columns[column]);
  if (problem === 'twice') return words.problem.twice(number, first === null ? '' : format.number(first));
  return words.problem[problem](number);
}
