// Which sessions hold a word. Contentless: the index keeps words and places, not the texts. What both leaders wrote and the
// private pages stand in two tables, so that a question that does not ask for private pages cannot reach a word of them.
import type Database from 'better-sqlite3';
import type { Id } from '../../preload/contract/schemas/common.ts';
import type { Filters } from '../../preload/contract/schemas/search.ts';
import { openInMemory } from './searchDatabase.ts';
import { WordTable } from './wordTable.ts';

export type Hit = {
  readonly sessionId: Id;
  readonly where: 'joint' | 'private';
  /** bm25: the smaller the better. */
  readonly score: number;
};

export type FindOptions = {
  readonly private: boolean;
  readonly atMost: number;
  /** Only where the words stand in this. */
  readonly layer?: Filters['layer'];
  /** Only in these. */
  readonly sessions?: ReadonlySet<Id> | undefined;
};

/** The column of a layer, as FTS5 says it: the name is ours, and the leader's words stay quoted strings. */
const inColumn = (expression: string, layer: Filters['layer']): string => {
  if (layer === null) return expression;
  return `{${layer === 'case' ? 'labels' : 'debrief'}} : (${expression})`;
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
  find(expression: string, options: FindOptions): Hit[] {
    const { layer = null, atMost } = options;
    const joint = layer === 'private' ? [] : this.#hits('joint', inColumn(expression, layer), options);
    if (!options.private || (layer !== null && layer !== 'private')) return joint;
    const all = [...joint, ...this.#hits('private', expression, options)];
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

  #hits(where: Hit['where'], expression: string, { atMost, sessions }: FindOptions): Hit[] {
    const table = where === 'private' ? this.#private : this.#joint;
    const fits = sessions && ((row: number) => sessions.has(this.#sessionIds[row - 1] ?? ''));
    return table.find(expression, atMost, fits).flatMap(([row, score]) => {
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
