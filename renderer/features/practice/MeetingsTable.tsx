// The meetings of a sheet: exactly the columns that a society may see.
import type { SheetRow } from '../../../preload/contract/schemas/practiceSheet.ts';
import { useFormat, useText } from '../../text/index.tsx';
import { LongTable } from '../../ui/LongTable.tsx';
import { Table, type TableColumn, type TableRow } from '../../ui/Table.tsx';

/** On paper it is one table, whole. */
export function MeetingsTable({ rows, on }: { rows: readonly SheetRow[]; on: 'paper' | 'screen' }) {
  const text = useText();
  const { columns: names } = text.practicePaper;
  const { notNoted, partners } = text.practice.table;
  const format = useFormat();
  const withPartner = rows.some(({ partner }) => partner !== null);
  const withSetting = rows.some(({ setting }) => setting !== null);
  const partnerOf = ({ partner, coLeaders }: SheetRow): string => {
    if (coLeaders.length > 0) return format.list(coLeaders);
    return partner === null || partner === 'unknown' ? notNoted : partners[partner];
  };
  const columns: TableColumn[] = [
    { label: names.date },
    { label: names.kind },
    { label: names.modality },
    ...(withSetting ? [{ label: names.setting }] : []),
    { label: names.minutes, numbers: true },
    { label: names.role },
    ...(withPartner ? [{ label: names.coLeader }] : []),
  ];
  const rowOf = (row: SheetRow, place: number): TableRow => ({
    key: String(place),
    cells: [
      row.date.length === 7 ? format.month(row.date) : format.shortDate(row.date),
      row.kind === null ? notNoted : text.groups.kind[row.kind],
      row.modality === null ? notNoted : text.group.modalities[row.modality],
      ...(withSetting ? [row.setting ?? notNoted] : []),
      row.minutes === null ? notNoted : format.number(row.minutes),
      row.roles.map((role) => text.session.cases.roles[role]).join(', '),
      ...(withPartner ? [partnerOf(row)] : []),
    ],
  });
  const shared = { label: text.practicePaper.meetings, columns };
  return on === 'paper' ? (
    <Table {...shared} rows={rows.map(rowOf)} />
  ) : (
    <LongTable {...shared} items={rows} rowOf={rowOf} />
  );
}
