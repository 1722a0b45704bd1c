// A table that may have thousands of rows: then in parts of fifty, each with its heads again, of which only those near the window
// exist. On paper all of it stands in one table (`Table`).
import { useFormat } from '../text/index.tsx';
import { LongList } from './LongList.tsx';
import { Table, type TableColumn, type TableRow } from './Table.tsx';

const WHOLE = 100;
const PART = 50;

type LongTableProps<Item> = {
  label: string;
  columns: readonly TableColumn[];
  items: readonly Item[];
  /** Asked only for what is shown. */
  rowOf: (item: Item, place: number) => TableRow;
};

export function LongTable<Item>({ label, columns, items, rowOf }: LongTableProps<Item>) {
  const format = useFormat();
  if (items.length <= WHOLE) return <Table label={label} columns={columns} rows={items.map(rowOf)} />;
  const starts = Array.from({ length: Math.ceil(items.length / PART) }, (_, part) => part * PART);
  const nameOf = (start: number, end: number): string =>
    `${label}, ${format.number(start + 1)}–${format.number(Math.min(end, items.length))}`;
  const partFrom = (start: number): TableRow[] =>
    items.slice(start, start + PART).map((item, place) => rowOf(item, start + place));
  return (
    <LongList label={label} items={starts} keyOf={String} allThere={1}>
      {(start) => <Table label={nameOf(start, start + PART)} columns={columns} rows={partFrom(start)} />}
    </LongList>
  );
}
