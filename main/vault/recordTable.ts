// The statements over `records`, prepared once. Reading goes by pages of the primary key and never keeps a statement open:
// a background read of the large boxes must not hold up a save in between.
import type Database from 'better-sqlite3';
import { refuse } from '../../preload/contract/errors.ts';
import { ID_BYTES } from './format.ts';
import { type RecordRow, SMALL_BOX_BYTES } from './records.ts';
import { UNCOUNTED_DAMAGE } from './storageErrors.ts';

type Page = { readonly where: string; readonly rows: number };

/** What one page may hold in memory: 256 small boxes, or 8 of at most 16 MiB. */
const PAGES = {
  small: { where: `octet_length(box) <= ${SMALL_BOX_BYTES}`, rows: 256 },
  large: { where: `octet_length(box) > ${SMALL_BOX_BYTES}`, rows: 8 },
} as const satisfies Record<string, Page>;

type RawRow = [id: unknown, tag: unknown, box: unknown];

function rowFrom([id, tag, box]: RawRow): RecordRow {
  const whole =
    id instanceof Uint8Array && id.length === ID_BYTES && tag instanceof Uint8Array && box instanceof Uint8Array;
  if (!whole) throw refuse(UNCOUNTED_DAMAGE);
  return { id, tag, box };
}

/** The keys of a table in order only ever grow. A forged tree can break that, and would make a reader go in circles. */
function isAfter(id: Uint8Array, previous: Uint8Array | undefined): boolean {
  return previous === undefined || Buffer.compare(id, previous) > 0;
}

export function recordTable(db: Database.Database) {
  const pageOf = ({ where, rows }: Page) => ({
    first: db.prepare<[], RawRow>(`SELECT id, tag, box FROM records WHERE ${where} ORDER BY id LIMIT ${rows}`).raw(),
    next: db
      .prepare<[Uint8Array], RawRow>(
        `SELECT id, tag, box FROM records WHERE id > ? AND ${where} ORDER BY id LIMIT ${rows}`,
      )
      .raw(),
    rows,
  });
  const pages = { small: pageOf(PAGES.small), large: pageOf(PAGES.large) };
  const one = db.prepare<[Uint8Array], RawRow>('SELECT id, tag, box FROM records WHERE id = ?').raw();
  const tag = db.prepare<[Uint8Array], unknown>('SELECT tag FROM records WHERE id = ?').pluck();
  const tags = db.prepare<[], [id: unknown, tag: unknown]>('SELECT id, tag FROM records ORDER BY id').raw();
  const put = db.prepare<[Uint8Array, Uint8Array, Uint8Array]>(
    'INSERT INTO records (id, tag, box) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET tag = excluded.tag, box = excluded.box',
  );
  const remove = db.prepare<[Uint8Array]>('DELETE FROM records WHERE id = ?');

  return {
    /** All rows of a size, in order of id. Rows written behind the reader's place while it reads are not among them. */
    *rows(size: keyof typeof PAGES): Generator<RecordRow, void> {
      const { first, next, rows } = pages[size];
      let last: Uint8Array | undefined;
      for (;;) {
        const page = (last === undefined ? first.all() : next.all(last)).map(rowFrom);
        for (const row of page) {
          if (!isAfter(row.id, last)) throw refuse(UNCOUNTED_DAMAGE);
          last = row.id;
          yield row;
        }
        if (page.length < rows) return;
      }
    },
    row(id: Uint8Array): RecordRow | undefined {
      const row = one.get(id);
      return row && rowFrom(row);
    },
    /** The stored tag, undefined when there is no such row. */
    tag(id: Uint8Array): Uint8Array | undefined {
      const stored = tag.get(id);
      if (stored === undefined || stored instanceof Uint8Array) return stored;
      throw refuse(UNCOUNTED_DAMAGE);
    },
    /** Calls `visit` for every row in order; false when a row is malformed or out of order, where it stops. */
    everyTag(visit: (id: Uint8Array, tag: Uint8Array) => void): boolean {
      let last: Uint8Array | undefined;
      for (const [id, tagBytes] of tags.iterate()) {
        if (!(id instanceof Uint8Array && tagBytes instanceof Uint8Array && isAfter(id, last))) return false;
        last = id;
        visit(id, tagBytes);
      }
      return true;
    },
    put: (row: RecordRow): void => void put.run(row.id, row.tag, row.box),
    remove: (id: Uint8Array): void => void remove.run(id),
  };
}

export type RecordTable = ReturnType<typeof recordTable>;
