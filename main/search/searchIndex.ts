// Which sessions hold a word. Contentless: the index keeps words and places, not the texts. What both leaders wrote and the
// private pages stand in two tables, so that a question that does not ask for private pages cannot reach a word of them.
import type Database from 'better-sqlite3';
import type { Id } from '../../preload/contract/schemas/common.ts';
import { openInMemory } from './searchDatabase.ts';
import { WordTable } from './wordTable.ts';

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
  readonly #joint: WordTable;
  readonly #private: WordTable;
  readonly #tables: readonly WordTable[];

  constructor() {
    this.#joint = new WordTable(this.#db, 'joint', ['labels', 'debrief'], [LABEL_WEIGHT, 1]);
    this.#private = new WordTable(this.#db, 'private', ['reflection'], [1]);
    this.#tables = [this.#joint, this.#private];
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
    for (const table of this.#tables) table.putOffMerging();
  }

  endMany(): void {
    this.#db.exec('COMMIT');
  }

  /** After many puts: one small step towards quick answers. False when nothing is left to do. */
  settle(): boolean {
    return this.#tables.some((table) => table.mergeALittle());
  }

  close(): void {
    this.#db.close();
  }

  #hits(where: Hit['where'], table: WordTable, expression: string, atMost: number): Hit[] {
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
