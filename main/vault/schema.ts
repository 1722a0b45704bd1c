// The container's schema is compared text for text. SQLite runs expressions a file brings along (CHECK, triggers, views,
// generated columns); a file that has any is not ours and no row of it is read.
import type Database from 'better-sqlite3';
import { refuse } from '../../preload/contract/errors.ts';
import { TABLES } from './format.ts';

type SchemaRow = [type: unknown, name: unknown, table: unknown, sql: unknown];

/** Refuses `not-a-journal`. */
export function checkSchema(db: Database.Database): void {
  const expected = Object.entries(TABLES).map(([name, sql]) => ['table', name, name, sql].join('\0'));
  const found = db
    .prepare<[number], SchemaRow>('SELECT type, name, tbl_name, sql FROM sqlite_schema LIMIT ?')
    .raw()
    .all(expected.length + 1)
    .map((row) => row.map(String).join('\0'));
  if (found.sort().join('\0\0') !== expected.sort().join('\0\0')) throw refuse('not-a-journal');
}

export function createTables(db: Database.Database): void {
  for (const sql of Object.values(TABLES)) db.exec(sql);
}
