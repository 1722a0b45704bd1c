// The databases of the search: in memory only, gone with the process. Their settings are data, pinned by a test: nothing
// readable may reach a temporary file, and deleted words are overwritten.
import Database from 'better-sqlite3';

export const SEARCH_PRAGMAS = ['temp_store = MEMORY', 'secure_delete = ON', 'trusted_schema = OFF'] as const;

/**
 * One tokeniser for the index and for the marks in a line of results, so that they can never disagree about a word.
 * It folds case in all scripts and diacritics in Latin ones (measured: not in Greek).
 */
export const TOKENIZER = 'unicode61 remove_diacritics 2';

export function openInMemory(): Database.Database {
  const db = new Database(':memory:');
  for (const pragma of SEARCH_PRAGMAS) db.pragma(pragma);
  return db;
}
