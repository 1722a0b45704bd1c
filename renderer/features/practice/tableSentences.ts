// "Line 14 has no date, so it was left out."
import type { RowProblem } from '../../../preload/contract/schemas/practiceTable.ts';
import type { Speech } from './phrases.ts';

export function problemSentence({ text, format }: Speech, { line, problem, column, first }: RowProblem): string {
  const words = text.practiceTable;
  const number = format.number(line);
  switch (problem) {
    case 'word':
      return words.problem.word(number, column === null ? '' : words.columns[column]);
    case 'twice':
      return words.problem.twice(number, first === null ? '' : format.number(first));
    default:
      return words.problem[problem](number);
  }
}
