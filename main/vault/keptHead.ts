// The sealed head of an open journal. It changes in one transaction with the rows it speaks of, and what is held here changes only
// after that transaction is on disk.
import type Database from 'better-sqlite3';
import type { Head, HeadCodec } from './head.ts';
import { type HeadTable, headTable } from './headTable.ts';
import type { Saved } from './vault.ts';

export class KeptHead {
  readonly #table: HeadTable;
  readonly #inOneStep: (step: () => Head) => Head;
  readonly #now: () => string;
  #head: Head;

  /** Refuses `vault-damaged` when it does not open. */
  constructor(db: Database.Database, codec: HeadCodec, now: () => string) {
    this.#table = headTable(db);
    this.#inOneStep = db.transaction((step: () => Head) => step()).immediate;
    this.#now = now;
    this.#head = this.#table.read(codec);
  }

  get value(): Head {
    return this.#head;
  }

  /** `change` answers what the head has to say of what it did. */
  save(change: (before: Head) => Partial<Head>, codec: HeadCodec): Saved {
    const savedAt = this.#now();
    this.#head = this.#inOneStep(() => {
      const next = { sequence: this.#head.sequence + 1, savedAtMs: Date.parse(savedAt) };
      const head = { ...this.#head, ...change(this.#head), ...next };
      this.#table.write(head, codec);
      return head;
    });
    return { sequence: this.#head.sequence, savedAt };
  }
}
