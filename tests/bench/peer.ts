// What the vault is measured against: SQLCipher with the full-text index inside the encrypted file, a raw key, WAL and
// a sync for every commit - the usual way to build a local encrypted journal.
import Database from 'better-sqlite3-multiple-ciphers';

export type Peer = {
  /** Durable insert of one note with its index, in one transaction. */
  insert(body: string): void;
  /** The text of the 50 best notes. `match` is an FTS5 query. */
  search(match: string): string[];
  close(): void;
};

export function openPeer(file: string, key: Uint8Array): Peer {
  const db = new Database(file);
  db.pragma("cipher='sqlcipher'");
  db.pragma(`key="x'${Buffer.from(key).toString('hex')}'"`);
  db.pragma('journal_mode=WAL');
  db.pragma('synchronous=FULL');
  db.pragma('temp_store=MEMORY');
  db.exec(`CREATE TABLE IF NOT EXISTS note (id INTEGER PRIMARY KEY, body TEXT NOT NULL);
           CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5(body, content='', tokenize='unicode61 remove_diacritics 2')`);
  const addNote = db.prepare('INSERT INTO note (body) VALUES (?)');
  const addWords = db.prepare('INSERT INTO words (rowid, body) VALUES (?, ?)');
  const find = db.prepare<[string], { body: string }>(
    'SELECT note.body FROM words JOIN note ON note.id = words.rowid WHERE words MATCH ? ORDER BY rank LIMIT 50',
  );
  const insert = db.transaction((body: string) => void addWords.run(addNote.run(body).lastInsertRowid, body));
  return {
    insert: (body) => insert(body),
    search: (match) => find.all(match).map((row) => row.body),
    close: () => void db.close(),
  };
}
