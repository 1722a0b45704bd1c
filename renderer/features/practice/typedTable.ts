// The table that is typed cell by cell, as text that is read like any other table.
import type { TableColumn } from '../../../preload/contract/schemas/practiceTable.ts';

export const TYPED_COLUMNS = [
  'from',
  'to',
  'count',
  'unit',
  'minutes',
  'cases',
  'role',
] as const satisfies readonly TableColumn[];
export type TypedColumn = (typeof TYPED_COLUMNS)[number];
export type TypedRow = Readonly<Record<TypedColumn, string>>;

export const EMPTY_ROW: TypedRow = { from: '', to: '', count: '', unit: '', minutes: '', cases: '', role: '' };
export const ROWS_AT_FIRST = 4;

/** The first line names the columns; lines that are still empty at the end are left away, so that numbers of lines agree. */
export function typedText(rows: readonly TypedRow[]): string {
  const last = rows.findLastIndex((row) => TYPED_COLUMNS.some((column) => row[column].trim() !== ''));
  if (last === -1) return '';
  const line = (cells: readonly string[]): string => cells.map((cell) => cell.replace(/[\t\r\n"]/g, ' ')).join('\t');
  return [
    line(TYPED_COLUMNS),
    ...rows.slice(0, last + 1).map((row) => line(TYPED_COLUMNS.map((column) => row[column]))),
  ].join('\n');
}

/** Several cells at once are a table of their own, with their own columns. */
export const isTable = (pasted: string): boolean => /[\t\n]/.test(pasted.trim());
