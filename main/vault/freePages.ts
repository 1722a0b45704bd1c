// Pages that hold nothing any more. What was in them is overwritten at once (`secure_delete`); they are given back to the
// disk only when they are many, because that writes the whole file anew.
import type Database from 'better-sqlite3';

/** A quarter of all: below that, writing everything anew is dearer than the room is worth. */
const WORTH_IT = 0.25;

/** Answers whether the file was written anew. */
export function giveBackFreePages(db: Database.Database): boolean {
  const [free, all] = ['freelist_count', 'page_count'].map((name) => Number(db.pragma(name, { simple: true })));
  if (!free || !all || free / all < WORTH_IT) return false;
  db.exec('VACUUM');
  return true;
}
