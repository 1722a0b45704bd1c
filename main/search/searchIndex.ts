// Which sessions hold a word. Contentless: the index keeps words and places, not the texts. What both leaders wrote and the
// private pages stand in two tables, so that a question that does not ask for private pages cannot reach a word of them.
import type Database from 'better-sqlite3';
import type { Id } from '../../preload/contract/schemas/common.ts';
import { openInMemory, TOKENIZER } from './searchDatabase.ts';

export type Hit = {
  readonly sessionId: Id;
  readonly where: 'joint' | 'private';
  /** bm25: the smaller the better. */
  readonly score: number;
};

/** A word in a case label says more than one among six hundred. */
const LABEL_WEIGHT = 4;

export class SearchIndex {
  readonly #db: Database.Database = openInMemory();
  readonly #rowIds = new Map<Id, number>();
  readonly #sessionIds: Id[] = [];
  readonly #joint: Table;
  readonly #private: Table;

  constructor() {
    this.#joint = new Table(this.#db, 'joint', ['labels', 'debrief'], [LABEL_WEIGHT, 1]);
    this.#private = new Table(this.#db, 'private', ['reflection'], [1]);
  }

  /** Replaces what was there of the session's labels and joint debrief. */
  putJoint(sessionId: Id, labels: string, debrief: string): void {
    this.#joint.put(this.#rowOf(sessionId), [labels, debrief]);
  }

  /** Replaces what was there of the session's private page. */
  putPrivate(sessionId: Id, reflection: string): void {
    this.#private.put(this.#rowOf(sessionId), [reflection]);
  }

  /** Whether something, even if empty, has been put since the journal was opened. */
  hasJoint(sessionId: Id): boolean {
    return this.#joint.has(this.#rowOf(sessionId));
  }

  hasPrivate(sessionId: Id): boolean {
    return this.#private.has(this.#rowOf(sessionId));
  }

  /** The best hits first. `expression` comes from matchExpression. */
  find(expression: string, options: { readonly private: boolean; readonly atMost: number }): Hit[] {
    const { atMost } = options;
    const hits = this.#hits('joint', this.#joint, expression, atMost);
    if (!options.private) return hits;
    const all = [...hits, ...this.#hits('private', this.#private, expression, atMost)];
    return all.sort((a, b) => a.score - b.score).slice(0, atMost);
  }

  /** Many puts in a row cost far less between `startMany` and `endMany`. Questions are answered in between. */
  startMany(): void {
    this.#db.exec('BEGIN');
  }

  endMany(): void {
    this.#db.exec('COMMIT');
  }

  close(): void {
    this.#db.close();
  }

  #hits(where: Hit['where'], table: Table, expression: string, atMost: number): Hit[] {
    return table.find(expression, atMost).flatMap(([row, score]) => {
      const sessionId = this.#sessionIds[row - 1];
      return sessionId === undefined ? [] : [{ sessionId, where, score }];
    });
  }

  #rowOf(sessionId: Id): number {
    let row = this.#rowIds.get(sessionId);
    if (row === undefined) {
      row = this.#sessionIds.push(sessionId);
      this.#rowIds.set(sessionId, row);
    }
    return row;
  }
}

class Table {
  readonly #present = new Set<number>();
  readonly #insert: Database.Statement<unknown[]>;
  readonly #delete: Database.Statement<[number]>;
  readonly #find: Database.Statement<[string, number], [row: number, score: number]>;

  constructor(db: Database.Database, name: string, columns: readonly string[], weights: readonly number[]) {
    const names = columns.join(', ');
    db.exec(
      `CREATE VIRTUAL TABLE ${name} USING fts5(${names}, content='', contentless_delete=1, tokenize='${TOKENIZER}')`,
    );
    db.exec(
      `INSERT INTO ${name}(${name}, rank) VALUES ('rank', 'bm25(${weights.map((w) => w.toFixed(1)).join(', ')})')`,
    );
    this.#insert = db.prepare(`INSERT INTO ${name}(rowid, ${names}) VALUES (?${', ?'.repeat(columns.length)})`);
    this.#delete = db.prepare(`DELETE FROM ${name} WHERE rowid = ?`);
    this.#find = db
      .prepare<[string, number], [number, number]>(
        `SELECT rowid, rank FROM ${name} WHERE ${name} MATCH ? ORDER BY rank LIMIT ?`,
      )
      .raw();
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

  find(expression: string, atMost: number): [row: number, score: number][] {
    return this.#find.all(expression, atMost);
  }
}
