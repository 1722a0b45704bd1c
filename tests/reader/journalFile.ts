// The container as docs/vault-format.md describes it: header, slots, head and records of a journal, read in a copy, because
// SQLite moves a log in when it closes a file.
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Unreadable } from './unreadable.ts';

export type Slot = { id: Buffer; kind: string; parameters: Buffer; wrapped: Buffer; check: Buffer };
export type Row = { id: Buffer; tag: Buffer; box: Buffer };
export type JournalFile = {
  vaultId: Buffer;
  critical: number;
  head: Buffer;
  /** In order of their ids. */
  slots: Slot[];
  records: Row[];
};

export function readJournalFile(file: string): JournalFile {
  checkFirstBytes(readFileSync(file).subarray(0, 100));
  const folder = mkdtempSync(join(tmpdir(), 'journal-reader-'));
  try {
    const copy = join(folder, 'journal');
    copyFileSync(file, copy);
    if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${copy}-wal`);
    return readTables(copy);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function checkFirstBytes(header: Buffer): void {
  if (header.length < 100 || header.toString('latin1', 68, 72) !== 'BJnl')
    throw new Unreadable('This is not a journal.');
  if (header.readUInt32BE(60) !== 1) throw new Unreadable('This journal has a format other than 1.');
}

function readTables(copy: string): JournalFile {
  const db = new Database(copy);
  try {
    const [header, ...moreHeaders] = db.prepare<[], { vault: Buffer; critical: number }>('SELECT * FROM header').all();
    const [head, ...moreHeads] = db.prepare<[], { box: Buffer }>('SELECT * FROM head').all();
    if (!header || !head || moreHeaders.length + moreHeads.length > 0) throw new Unreadable('The journal is damaged.');
    if (header.critical !== 0) throw new Unreadable('The journal uses a feature that format 1 does not have.');
    const slots = db.prepare<[], Slot>('SELECT * FROM slots ORDER BY id').all();
    const records = db.prepare<[], Row>('SELECT * FROM records ORDER BY id').all();
    return { vaultId: header.vault, critical: header.critical, head: head.box, slots, records };
  } finally {
    db.close();
  }
}
