// A table of earlier practice, row by row: each becomes an entry or a problem with its line, so that a leader can mend the table.
// Only days, numbers and known words are taken out of it; whatever else stands in a cell (a name, a formula) goes nowhere.
import Papa from 'papaparse';
import { LIMITS } from '../../preload/contract/schemas/common.ts';
import { type EarlierPractice, PRACTICE_LIMITS } from '../../preload/contract/schemas/practiceEntry.ts';
import {
  type RowProblem,
  TABLE_LIMITS,
  type TableColumn,
  type TableProblem,
  type TableRequest,
} from '../../preload/contract/schemas/practiceTable.ts';
import { readDays } from './tableDates.ts';
import {
  COLUMN_WORDS,
  folded,
  KIND_WORDS,
  MODALITY_WORDS,
  ROLE_WORDS,
  SOURCE_WORDS,
  UNIT_WORDS,
} from './tableWords.ts';

export type TableRow = { readonly line: number; readonly entry: EarlierPractice };
export type Table = {
  readonly rows: number;
  readonly columns: readonly TableColumn[];
  readonly otherColumns: number;
  readonly ready: readonly TableRow[];
  readonly problems: readonly RowProblem[];
};
export type TableRefused = { readonly problem: TableProblem; readonly rows: number };

export type Reading = Pick<TableRequest, 'dayFirst' | 'role' | 'source'> & {
  readonly today: string;
  /** Keys of what the journal holds already, as `keyOf` makes them. */
  readonly known: ReadonlySet<string>;
};

/** Two rows with one key are the same practice entered twice. */
export const keyOf = (entry: EarlierPractice): string =>
  JSON.stringify([
    entry.from,
    entry.to,
    entry.unit,
    entry.count,
    entry.minutesEach,
    entry.casesEach,
    entry.role,
    entry.groupKind,
    entry.modality,
  ]);

export function readTable(text: string, reading: Reading): Table | TableRefused {
  const lines = linesOf(text);
  const [head, ...rows] = lines;
  if (head === undefined) return { problem: 'empty', rows: 0 };
  const columns = head.cells.map((cell) => COLUMN_WORDS.get(folded(cell)));
  const place = new Map(columns.map((column, at) => [column, at] as const).reverse());
  if (!place.has('from')) return { problem: 'no-date-column', rows: rows.length };
  if (rows.length === 0) return { problem: 'empty', rows: 0 };
  if (rows.length > TABLE_LIMITS.rows) return { problem: 'too-many-rows', rows: rows.length };

  const ready: TableRow[] = [];
  const problems: RowProblem[] = [];
  const seen = new Map<string, number>();
  for (const { line, cells } of rows) {
    const cell = (column: TableColumn): string => (cells[place.get(column) ?? -1] ?? '').trim();
    const read = readRow(cell, reading);
    if ('problem' in read) {
      problems.push({ line, problem: read.problem, column: read.column, first: null });
      continue;
    }
    const key = keyOf(read);
    const first = seen.get(key);
    if (first !== undefined) problems.push({ line, problem: 'twice', column: null, first });
    else if (reading.known.has(key)) problems.push({ line, problem: 'known', column: null, first: null });
    else ready.push({ line, entry: read });
    seen.set(key, first ?? line);
  }
  const known = columns.filter((column) => column !== undefined);
  return {
    rows: rows.length,
    columns: [...new Set(known)],
    otherColumns: columns.length - known.length,
    ready,
    problems,
  };
}

type Line = { readonly line: number; readonly cells: readonly string[] };

/** Lines that hold anything, with their number in an editor: a quoted cell may run over several. */
function linesOf(text: string): Line[] {
  const { data } = Papa.parse<string[]>(text, { delimiter: separatorOf(text) });
  const found: Line[] = [];
  let line = 1;
  for (const cells of data) {
    if (cells.some((cell) => cell.trim() !== '')) found.push({ line, cells });
    line += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
  }
  return found;
}

const SEPARATORS = [',', ';', '\t'] as const;

/** The one that the names of the columns use most: numbers and dates below may hold any of them. */
function separatorOf(text: string): string {
  const names = (/[^\r\n]*\S[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const times = (separator: string): number => names.split(separator).length;
  return SEPARATORS.reduce((most, one) => (times(one) > times(most) ? one : most));
}

type RowRefused = Pick<RowProblem, 'problem' | 'column'>;

function readRow(cell: (column: TableColumn) => string, reading: Reading): EarlierPractice | RowRefused {
  const stretch = readStretch(cell, reading);
  if ('problem' in stretch) return stretch;
  const count = numberIn(cell('count'), 1, PRACTICE_LIMITS.earlierCount, 1);
  if (count === undefined || count === null) return { problem: 'count', column: 'count' };
  const minutesEach = numberIn(cell('minutes'), 1, LIMITS.minutes, null);
  if (minutesEach === undefined) return { problem: 'minutes', column: 'minutes' };
  const casesEach = numberIn(cell('cases'), 0, PRACTICE_LIMITS.casesEach, null);
  if (casesEach === undefined) return { problem: 'cases', column: 'cases' };
  const unit = wordIn(UNIT_WORDS, cell('unit'), 'meetings');
  if (unit === undefined) return { problem: 'word', column: 'unit' };
  const role = wordIn(ROLE_WORDS, cell('role'), reading.role);
  if (role === undefined) return { problem: 'word', column: 'role' };
  const groupKind = wordIn(KIND_WORDS, cell('kind'), null);
  if (groupKind === undefined) return { problem: 'word', column: 'kind' };
  const modality = wordIn(MODALITY_WORDS, cell('modality'), null);
  if (modality === undefined) return { problem: 'word', column: 'modality' };
  const source = wordIn(SOURCE_WORDS, cell('source'), reading.source);
  if (source === undefined) return { problem: 'word', column: 'source' };
  const facts = { unit, count, minutesEach, casesEach, role, groupKind, modality, source };
  return { kind: 'earlier-practice', ...stretch, ...facts };
}

function readStretch(
  cell: (column: TableColumn) => string,
  { dayFirst, today }: Reading,
): { from: string; to: string } | RowRefused {
  if (cell('from') === '') return { problem: 'no-date', column: 'from' };
  const begin = readDays(cell('from'), dayFirst);
  if (!begin) return { problem: 'impossible-date', column: 'from' };
  const end = cell('to') === '' ? begin : readDays(cell('to'), dayFirst);
  if (!end) return { problem: 'impossible-date', column: 'to' };
  if (end.last < begin.first) return { problem: 'ends-before', column: 'to' };
  return begin.first > today ? { problem: 'future', column: 'from' } : { from: begin.first, to: end.last };
}

/** An empty cell is what stands in for it; undefined is no such number. */
function numberIn(cell: string, least: number, most: number, empty: number | null): number | null | undefined {
  if (cell === '') return empty;
  const number = /^\d{1,6}(?:[.,]0+)?$/.test(cell) ? Number.parseInt(cell, 10) : -1;
  return number >= least && number <= most ? number : undefined;
}

function wordIn<Value extends string, Empty extends Value | null>(
  words: ReadonlyMap<string, Value>,
  cell: string,
  empty: Empty,
): Value | Empty | undefined {
  return cell === '' ? empty : words.get(folded(cell));
}
