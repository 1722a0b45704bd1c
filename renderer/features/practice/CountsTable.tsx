// The table of four units, each column with its length in minutes; on the screen and on paper.
import type { PracticeCounts } from '../../../preload/contract/schemas/practice.ts';
import {
  type Dimension,
  DOUBLE_HOUR_MINUTES,
  type FourUnits,
} from '../../../preload/contract/schemas/practiceCount.ts';
import { type Messages, useFormat, useText } from '../../text/index.tsx';
import { Table } from '../../ui/Table.tsx';
import { wordFor } from './dimensionWords.ts';
import style from './Practice.module.css';

type Counts = Pick<PracticeCounts, 'lengths' | 'total' | 'breakdowns'>;
type CountsTableProps = { label: string; counts: Counts; by: Dimension };

export function CountsTable({ label, counts: { lengths, total, breakdowns }, by }: CountsTableProps) {
  const text = useText();
  const words = text.practice.table;
  const format = useFormat();
  const rows = breakdowns.find((breakdown) => breakdown.by === by)?.rows ?? [];
  const cells = (units: FourUnits): string[] => [
    format.number(units.meetings),
    format.number(units.caseDiscussions),
    format.number(units.minutes / lengths.hourMinutes),
    doubleHours(words, units, format.number),
  ];
  return (
    <div className={style.facts}>
      <Table
        label={`${label}, ${words.dimensions[by]}`}
        columns={[
          { label: words.dimensions[by] },
          { label: words.meetings, numbers: true },
          { label: words.caseDiscussions, numbers: true },
          { label: words.hours(lengths.hourMinutes), numbers: true },
          { label: words.doubleHours(DOUBLE_HOUR_MINUTES), numbers: true },
        ]}
        rows={[
          ...rows.map(({ value, ...units }) => ({
            key: value ?? '',
            cells: [wordFor(text, by, value), ...cells(units)],
          })),
          { key: 'sum', cells: [words.all, ...cells(total)], sum: true },
        ]}
      />
      <p className={style.note}>
        {[lengths.doubleHours === 'whole' ? words.whole : words.sum, ...(by === 'role' ? [words.twoRoles] : [])].join(
          ' ',
        )}
      </p>
    </div>
  );
}

function doubleHours(
  words: Messages['practice']['table'],
  { doubleHours: whole, leftOver }: FourUnits,
  written: (value: number) => string,
): string {
  return leftOver === 0 ? written(whole) : `${written(whole)}; ${words.leftOver(leftOver)}`;
}
