// Where in a text the matches of a question stand. The same tokeniser that built the index says it, through FTS5's own
// highlight(): so the marks are exact for diacritics, combining marks and any script, and no second folding can disagree.
// The texts stand in a table in memory only within a transaction that is always rolled back.
import type Database from 'better-sqlite3';
import { openInMemory, TOKENIZER } from './searchDatabase.ts';

export type Span = { readonly start: number; readonly end: number };
export type Marked = { readonly labels: readonly Span[]; readonly body: readonly Span[] };
export type Texts = { readonly labels: string; readonly body: string };

/** Noncharacters: separators for the tokeniser, one UTF-16 unit each, and taken out of the text before. */
const OPEN = '\uFDD0';
const CLOSE = '\uFDD1';

const NOTHING: Marked = { labels: [], body: [] };
/** UTF-16 units looked through first, and how many of them a line may need behind its first match. */
const BEGINNING = 1000;
const LINE = 300;

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

  /** One answer per text; no spans for a text that does not match. Offsets are UTF-16 units of the text as given. */
  mark(texts: readonly Texts[], expression: string): Marked[] {
    const marked = this.#markWhole(texts.map(beginning), expression);
    const rest = [...texts.keys()].filter((index) => !isEnough(marked[index], texts[index]));
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

/** Most first matches stand in the first lines, and reading fifty notes to their ends takes longer than finding them. */
function beginning({ labels, body }: Texts): Texts {
  return { labels, body: body.slice(0, BEGINNING) };
}

/** A match so near the cut may be a cut word, and its line would go on behind the cut. */
function isEnough(marked: Marked | undefined, texts: Texts | undefined): boolean {
  if (!marked || !texts || texts.body.length <= BEGINNING) return true;
  const first = marked.body[0];
  return first !== undefined && first.end + LINE <= BEGINNING;
}

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
