// A working store without a file or a key: records in a map, copied in and out as JSON like the real one does. It is the
// model the property tests compare with, and can be broken in ways a file cannot be broken by hand.
import { type JournalError, Refusal, refuse } from '../../../preload/contract/errors.ts';
import type { Change, Saved, Store } from '../../../main/journal/store.ts';
import type { StoredRecord } from '../../../main/vault/records.ts';

const SMALL = 2048;

export class StoreInMemory implements Store {
  readonly records = new Map<string, string>();
  readonly unreadable = new Set<string>();
  /** What the next commit is refused with. */
  trouble: JournalError | undefined;
  commits: readonly Change[][] = [];
  readonly #now: () => string;

  constructor(now: () => string = () => '2026-01-05T18:30:00.000Z') {
    this.#now = now;
  }

  get recordCount(): number {
    return this.records.size;
  }

  put(record: StoredRecord): void {
    this.records.set(record.id, JSON.stringify(record));
  }

  *readSmall(): Generator<StoredRecord> {
    yield* this.#readable((json) => json.length <= SMALL);
  }

  *readLarge(): Generator<StoredRecord> {
    yield* this.#readable((json) => json.length > SMALL);
  }

  read(id: string): StoredRecord | undefined {
    const json = this.records.get(id);
    if (json === undefined) return undefined;
    const { recordCount } = this;
    if (json === 'broken') {
      this.unreadable.add(id);
      throw refuse({
        code: 'vault-damaged',
        expected: recordCount,
        found: recordCount,
        unreadable: this.unreadable.size,
      });
    }
    return JSON.parse(json);
  }

  /** Makes a record that does not open. */
  break(id: string): void {
    this.records.set(id, 'broken');
  }

  commit(changes: readonly Change[]): Saved {
    const { trouble } = this;
    if (trouble) throw new Refusal(trouble);
    for (const change of changes) {
      if ('put' in change) this.put(change.put);
      else this.records.delete(change.remove);
    }
    this.commits = [...this.commits, [...changes]];
    return { sequence: this.commits.length, savedAt: this.#now() };
  }

  *#readable(fits: (json: string) => boolean): Generator<StoredRecord> {
    for (const [id, json] of [...this.records].sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (json === 'broken') this.unreadable.add(id);
      else if (fits(json)) yield JSON.parse(json);
    }
  }
}
