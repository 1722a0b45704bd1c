// A table of earlier practice, typed, pasted or read from a file: what of it could be taken in, and for each row that could not
// be, why. Numbers of lines and names of problems cross the wall, never what stood in a cell.
import * as v from 'valibot';
import { count, id } from './common.ts';
import { earlierPractice, source } from './practiceEntry.ts';
import { caseRole } from './session.ts';

export const TABLE_LIMITS = {
  /** Rows that can be taken in at once. Each is a record that is opened at every unlock. */
  rows: 5_000,
  /** Bytes of a file. */
  bytes: 16 * 1024 * 1024,
  /** UTF-16 code units of typed or pasted text: leaves room below the size of one call. */
  text: 4 * 1024 * 1024,
  /** Problems that are told one by one; all of them are counted. */
  problemsTold: 500,
  rowsShown: 50,
} as const;

export const TABLE_COLUMNS = [
  'from',
  'to',
  'count',
  'unit',
  'minutes',
  'cases',
  'role',
  'kind',
  'modality',
  'source',
] as const;

export const ROW_PROBLEMS = [
  'no-date',
  'impossible-date',
  'ends-before',
  'future',
  'count',
  'minutes',
  'cases',
  'word',
  'twice',
  'known',
] as const;
export const TABLE_PROBLEMS = ['empty', 'no-date-column', 'too-many-rows', 'too-large'] as const;

export const tableColumn = v.picklist(TABLE_COLUMNS);

export const rowProblem = v.strictObject({
  /** As an editor counts them, from 1; the line of names is the first. */
  line: count,
  problem: v.picklist(ROW_PROBLEMS),
  column: v.nullable(tableColumn),
  /** For `twice`: the line it repeats. */
  first: v.nullable(count),
});

export const tableRequest = v.strictObject({
  /** What was typed or pasted, or a file that the leader chose. */
  table: v.union([
    v.strictObject({ text: v.pipe(v.string(), v.maxLength(TABLE_LIMITS.text)) }),
    v.strictObject({ placeId: id }),
  ]),
  /** Of dates like 3/4/2024: whether the day stands first. */
  dayFirst: v.boolean(),
  /** For rows that do not say it. */
  role: caseRole,
  source,
});

export const tableRead = v.variant('is', [
  v.strictObject({ is: v.literal('refused'), problem: v.picklist(TABLE_PROBLEMS), rows: count }),
  v.strictObject({
    is: v.literal('read'),
    tableId: id,
    rows: count,
    /** Rows that can be taken in. */
    ready: count,
    /** Rows left out; the first of them are named. */
    leftOut: count,
    problems: v.array(rowProblem),
    columns: v.array(tableColumn),
    /** Columns whose name says nothing to this program: how many. */
    otherColumns: count,
    first: v.array(v.strictObject({ line: count, entry: earlierPractice })),
  }),
]);

export type TableColumn = v.InferOutput<typeof tableColumn>;
export type RowProblem = v.InferOutput<typeof rowProblem>;
export type TableProblem = (typeof TABLE_PROBLEMS)[number];
export type TableRequest = v.InferOutput<typeof tableRequest>;
export type TableRead = v.InferOutput<typeof tableRead>;
