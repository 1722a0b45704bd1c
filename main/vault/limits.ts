// Ceilings, checked on counts and lengths before any value is read. SQLite answers octet_length() from the row's header, so a
// box of a gigabyte costs nothing here; LIMIT stops the count of a file with endless rows.
import type Database from 'better-sqlite3';
import { refuse } from '../../preload/contract/errors.ts';
import { LIMITS } from './format.ts';
import { MAX_WRAPPED_BYTES } from './slots.ts';

const ONE_ROW_BYTES = 4096;

type Ceiling = {
  readonly table: string;
  readonly columns: readonly string[];
  readonly mostRows: number;
  readonly mostBytes: number;
};

const CEILINGS: readonly Ceiling[] = [
  { table: 'header', columns: ['vault'], mostRows: 1, mostBytes: ONE_ROW_BYTES },
  { table: 'head', columns: ['box'], mostRows: 1, mostBytes: ONE_ROW_BYTES },
  { table: 'slots', columns: ['parameters'], mostRows: LIMITS.slots, mostBytes: LIMITS.parameterBytes },
  {
    table: 'slots',
    columns: ['id', 'kind', 'wrapped', '"check"'],
    mostRows: LIMITS.slots,
    mostBytes: MAX_WRAPPED_BYTES,
  },
  { table: 'records', columns: ['id', 'tag', 'box'], mostRows: LIMITS.records, mostBytes: LIMITS.boxBytes },
];

/** Refuses `unsupported-parameters` when a limit is exceeded. */
export function checkLimits(db: Database.Database): void {
  for (const { table, columns, mostRows, mostBytes } of CEILINGS) {
    const lengths = columns.map((column) => `coalesce(octet_length(${column}), 0)`).join(', ');
    const sql = `SELECT count(*), max(bytes) FROM (SELECT max(0, ${lengths}) AS bytes FROM ${table} LIMIT ?)`;
    const [rows, longest] = db
      .prepare<[number], [number, number | null]>(sql)
      .raw()
      .get(mostRows + 1) ?? [0, null];
    if (rows > mostRows || (longest ?? 0) > mostBytes) throw refuse('unsupported-parameters');
  }
}
