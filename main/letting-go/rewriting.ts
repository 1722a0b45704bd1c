// The records as they will be after one commit. Whoever lets something go writes here first; what a second step asks for is
// what the first one left. Nothing is changed in the open journal before the disk has all of it.
import { refuse } from '../../preload/contract/errors.ts';
import type { Id } from '../../preload/contract/schemas/common.ts';
import type { Journal, VersionList } from '../journal/journal.ts';
import { decode, kinds, type Understood, type ValueOf } from '../journal/kinds.ts';
import type { Change } from '../journal/store.ts';

export class Rewriting {
  readonly journal: Journal;
  readonly #after = new Map<Id, Understood | null>();
  readonly #afterwards: (() => void)[] = [];

  constructor(journal: Journal) {
    this.journal = journal;
  }

  put(record: Understood): void {
    this.#after.set(record.id, record);
  }

  remove(id: Id): void {
    this.#after.set(id, null);
  }

  /** As it will be. Refuses `not-found`. */
  session(id: Id): ValueOf<'session'> {
    const record = this.find(id);
    if (record?.kind !== 'session') throw refuse('not-found');
    return record.value;
  }

  /** Any kind, as it will be. Refuses `not-found`. */
  record(id: Id): Understood {
    const record = this.find(id);
    if (!record) throw refuse('not-found');
    return record;
  }

  versionList({ id, value }: VersionList): ValueOf<'version-list'> {
    const record = this.#after.get(id);
    return record?.kind === 'version-list' ? record.value : value;
  }

  /** What the open journal has to take over or forget besides the records, once they are on disk. */
  afterwards(deed: () => void): void {
    this.#afterwards.push(deed);
  }

  changes(): Change[] {
    return [...this.#after].map(([id, record]) =>
      record === null
        ? { remove: id }
        : { put: { id, kind: record.kind, version: kinds[record.kind].version, value: record.value } },
    );
  }

  /** To be called when the changes are on disk. */
  done(): void {
    for (const [id, record] of this.#after) {
      if (record !== null) this.journal.take(record);
      else this.journal.forget(id);
    }
    for (const deed of this.#afterwards) deed();
  }

  /** As it will be; undefined when there is none, or none that can be read. */
  find(id: Id): Understood | undefined {
    const after = this.#after.get(id);
    if (after !== undefined) return after ?? undefined;
    const stored = this.journal.store.read(id);
    const record = stored && decode(stored, this.journal.upcasting);
    return record && record.kind !== 'newer' && record.kind !== 'malformed' ? record : undefined;
  }
}
