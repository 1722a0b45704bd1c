// The settings of the search as data: plaintext words live in this database, and none may reach a file.
import { expect, test } from 'vitest';
import { openInMemory, SEARCH_PRAGMAS, TOKENIZER } from '../../../main/search/searchDatabase.ts';

test('is in memory, keeps no temporary file and overwrites what is deleted', () => {
  expect(SEARCH_PRAGMAS).toEqual(['temp_store = MEMORY', 'secure_delete = ON', 'trusted_schema = OFF']);
  const db = openInMemory();
  expect(db.memory).toBe(true);
  expect(db.pragma('temp_store', { simple: true })).toBe(2);
  expect(db.pragma('secure_delete', { simple: true })).toBe(1);
  expect(db.pragma('trusted_schema', { simple: true })).toBe(0);
  db.close();
});

test('folds diacritics wherever they are', () => {
  expect(TOKENIZER).toBe('unicode61 remove_diacritics 2');
});
