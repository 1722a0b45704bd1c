// One contentless FTS5 table: it keeps words and where they occur, not the texts. Rows are sessions.
// FTS5 writes its index in segments and merges them within a put: with 10,000 notes up to 160 ms while many come in, and
// 300 ms in one save of some 250 later (measured). Here merging is put off while many come in and done afterwards in steps
// of a few milliseconds; after that it goes along with the saves in pieces of at most 25 ms.
import type Database from 'better-sqlite3';
import { TOKENIZER } from './searchDatabase.ts';

const MERGE = {
  /** From how many segments of one level on a put does its share of merging: FTS5's own default, or not at all. */
  withPuts: { usual: 4, off: 0 },
  /** From how many on a put merges all of them at once, however long that takes: as good as never. */
  atOnce: 1999,
  /** Pages of 4 KB written in one step. */
  pagesPerStep: 50,
  /** Fewer changes than this mean that there was nothing to merge (https://sqlite.org/fts5.html, section 6.9). */
  leastChanges: 2,
} as const;

type Merging = 'settled' | 'put-off' | 'under-way';

export class WordTable {
  readonly #name: string;
  readonly #db: Database.Database;
  readonly #present = new Set<number>();
  readonly #insert: Database.Statement<unknown[]>;
  readonly #delete: Database.Statement<[number]>;
  readonly #find: Database.Statement<[string, number], [row: number, score: number]>;
  readonly #findAll: Database.Statement<[string], [row: number, score: number]>;
  #merging: Merging = 'settled';

  /** Names and weights come from our code: they stand in SQL. */
  constructor(db: Database.Database, name: string, columns: readonly string[], weights: readonly number[]) {
    this.#db = db;
    this.#name = name;
    const names = columns.join(', ');
    db.exec(
      `CREATE VIRTUAL TABLE ${name} USING fts5(${names}, content='', contentless_delete=1, tokenize='${TOKENIZER}')`,
    );
    this.#configure('rank', `bm25(${weights.map((weight) => weight.toFixed(1)).join(', ')})`);
    this.#configure('crisismerge', MERGE.atOnce);
    this.#insert = db.prepare(`INSERT INTO ${name}(rowid, ${names}) VALUES (?${', ?'.repeat(columns.length)})`);
    this.#delete = db.prepare(`DELETE FROM ${name} WHERE rowid = ?`);
    const matching = `SELECT rowid, rank FROM ${name} WHERE ${name} MATCH ? ORDER BY rank`;
    this.#find = db.prepare<[string, number], [number, number]>(`${matching} LIMIT ?`).raw();
    this.#findAll = db.prepare<[string], [number, number]>(matching).raw();
  }

  has(row: number): boolean {
    return this.#present.has(row);
  }

  put(row: number, texts: readonly string[]): void {
    if (this.#present.has(row)) this.#delete.run(row);
    // SQLite would stop reading a text at its first NUL in places; FTS5 takes it for a separator anyway.
    this.#insert.run(row, ...texts.map((text) => text.replaceAll('\0', ' ')));
    this.#present.add(row);
  }

  /** The best first; of the rows that fit, when `fits` is given. */
  find(expression: string, atMost: number, fits?: (row: number) => boolean): [row: number, score: number][] {
    if (!fits) return this.#find.all(expression, atMost);
    const rows: [row: number, score: number][] = [];
    for (const found of this.#findAll.iterate(expression)) {
      if (fits(found[0])) rows.push(found);
      if (rows.length >= atMost) break;
    }
    return rows;
  }

  putOffMerging(): void {
    this.#configure('automerge', MERGE.withPuts.off);
    this.#merging = 'put-off';
  }

  /** False when nothing is left to merge. */
  mergeALittle(): boolean {
    if (this.#merging === 'settled') return false;
    const before = this.#changes();
    // A negative number asks for one segment in the end; it is given once, the following steps go on with that.
    this.#configure('merge', this.#merging === 'put-off' ? -MERGE.pagesPerStep : MERGE.pagesPerStep);
    this.#merging = 'under-way';
    if (this.#changes() - before >= MERGE.leastChanges) return true;
    this.#configure('automerge', MERGE.withPuts.usual);
    this.#merging = 'settled';
    return false;
  }

  /** FTS5's special inserts: settings and commands. */
  #configure(command: string, value: string | number): void {
    // A number would be bound as a floating-point one, which FTS5 refuses.
    const bound = typeof value === 'number' ? BigInt(value) : value;
    this.#db.prepare(`INSERT INTO ${this.#name}(${this.#name}, rank) VALUES (?, ?)`).run(command, bound);
  }

  #changes(): number {
    return Number(this.#db.prepare('SELECT total_changes()').pluck().get());
  }
}
