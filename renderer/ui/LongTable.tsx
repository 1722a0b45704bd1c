// A table that may have thousands of rows: then in parts of fifty, each with its heads again, of which only those near the window
// exist. On paper all of it stands in one table (`Table`).
import { useFormat } from '../text/index.tsx';
import { LongList } from './LongList.tsx';
import { Table, type TableColumn, type TableRow } from './Table.tsx';

const WHOLE = 100;
const PART = 50;

type LongTableProps = { label: string; columns: readonly TableColumn[]; rows: readonly TableRow[] };

export function LongTable({ label, columns, rows }: LongTableProps) {
  const format = useFormat();
  if (rows.length <= WHOLE) return <Table label={label} columns={columns} rows={rows} />;
  const starts = Array.from({ length: Math.ceil(rows.length / PART) }, (_, part) => part * PART);
  const nameOf = (start: number, end: number): string =>
    `${label}, ${format.number(start + 1)}–${format.number(Math.min(end, rows.length))}`;
  return (
    <LongList label={label} items={starts} keyOf={String} allThere={1}>
      {(start) => (
        <Table label={nameOf(start, start + PART)} columns={columns} rows={rows.slice(start, start + PART)} />
      )}
    </LongList>
  );
}
