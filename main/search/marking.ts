// Where in a text the matches of a question stand. The same tokeniser that built the index says it, through FTS5's own
// highlight(): so the marks are exact for diacritics, combining marks and any script, and no second folding can disagree.
// The texts stand in a table in memory only within a transaction that is always rolled back.
import type Database from 'better-sqlite3';
import { likelyPlaceOf } from './likelyPlace.ts';
import { anyOf, type Asked } from './matchExpression.ts';
import { openInMemory, TOKENIZER } from './searchDatabase.ts';

export type Span = { readonly start: number; readonly end: number };
export type Marked = { readonly labels: readonly Span[]; readonly body: readonly Span[] };
export type Texts = { readonly labels: string; readonly body: string };

/** Noncharacters: separators for the tokeniser, one UTF-16 unit each, and taken out of the text before. */
const OPEN = '\uFDD0';
const CLOSE = '\uFDD1';

const NOTHING: Marked = { labels: [], body: [] };
export class Marking {
  readonly #db: Database.Database = openInMemory();
  readonly #insert: Database.Statement<[number, string, string]>;
  readonly #select: Database.Statement<[string, string, string, string, string], [number, string, string]>;

  constructor() {
    this.#db.exec(`CREATE VIRTUAL TABLE shown USING fts5(labels, body, tokenize='${TOKENIZER}')`);
    this.#insert = this.#db.prepare('INSERT INTO shown(rowid, labels, body) VALUES (?, ?, ?)');
    this.#select = this.#db
      .prepare<[string, string, string, string, string], [number, string, string]>(
        'SELECT rowid, highlight(shown, 0, ?, ?), highlight(shown, 1, ?, ?) FROM shown WHERE shown MATCH ?',
      )
      .raw();
  }

  /**
   * One answer per text; no spans for a text that does not match. Offsets are UTF-16 units of the text as given. Of a long body
   * only the matches about its first one are marked, which is what a line of results shows.
   */
  mark(texts: readonly Texts[], asked: Asked): Marked[] {
    const likelyPlace = likelyPlaceOf(asked.parts, asked.lastBegun);
    const expression = anyOf(asked);
    const places = texts.map(({ body }) => likelyPlace(body) ?? { start: 0, end: body.length });
    const marked: Marked[] = this.#markWhole(
      texts.map(({ labels, body }, index) => ({ labels, body: body.slice(places[index]?.start, places[index]?.end) })),
      expression,
    ).map(({ labels, body }, index) => ({ labels, body: body.map((span) => moved(span, places[index]?.start ?? 0)) }));
    // The guess was wrong where nothing is marked: then the whole text is looked at.
    const rest = texts.flatMap(({ body }, index) => {
      const { start = 0, end = 0 } = places[index] ?? {};
      return marked[index]?.body.length === 0 && end - start < body.length ? [index] : [];
    });
    const whole = this.#markWhole(
      rest.flatMap((index) => texts[index] ?? []),
      expression,
    );
    rest.forEach((index, at) => (marked[index] = whole[at] ?? NOTHING));
    return marked;
  }

  #markWhole(texts: readonly Texts[], expression: string): Marked[] {
    const marked: Marked[] = texts.map(() => NOTHING);
    this.#db.exec('BEGIN');
    try {
      texts.forEach(({ labels, body }, index) => this.#insert.run(index, oneUnitEach(labels), oneUnitEach(body)));
      for (const [index, labels, body] of this.#select.all(OPEN, CLOSE, OPEN, CLOSE, expression)) {
        marked[index] = { labels: spansIn(labels), body: spansIn(body) };
      }
      return marked;
    } finally {
      this.#db.exec('ROLLBACK');
    }
  }

  close(): void {
    this.#db.close();
  }
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** Same length in UTF-16 units, so that offsets hold; without what SQLite cuts off, cannot store, or we use as marks. */
const oneUnitEach = (text: string): string => text.toWellFormed().replace(/[\0\uFDD0\uFDD1]/g, ' ');

function spansIn(highlighted: string): Span[] {
  const spans: Span[] = [];
  let marks = 0;
  let start = 0;
  for (let at = 0; at < highlighted.length; at++) {
    if (highlighted[at] === OPEN) start = at - marks++;
    else if (highlighted[at] === CLOSE) spans.push({ start, end: at - marks++ });
  }
  return spans;
}
