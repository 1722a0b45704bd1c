// Deleting an entry or a profile, which can be undone until the journal locks: what was deleted is gone from the disk at once
// and waits in memory, so that it comes back only while the leader who deleted it is still here.
import { refuse } from '../../preload/contract/errors.ts';
import type { Id } from '../../preload/contract/schemas/common.ts';
import type { Profile } from '../../preload/contract/schemas/requirement.ts';
import type { Journal } from '../journal/journal.ts';
import type { StoredRecord } from '../vault/records.ts';
import { type JournalPractice, storedEntry, storedProfile } from './stored.ts';

type Deleted = {
  readonly of: Journal;
  readonly records: readonly StoredRecord[];
  readonly back: { readonly entry: JournalPractice } | { readonly profile: Profile };
};

export class DeletedPractice {
  readonly #open: () => Journal;
  readonly #waiting = new Map<Id, Deleted>();

  constructor(open: () => Journal) {
    this.#open = open;
  }

  remove(journal: Journal, id: Id): Record<string, never> {
    const entry = journal.practice.get(id);
    const profile = journal.profiles.get(id);
    if (entry) {
      const text = entry.tookAway === null ? undefined : journal.store.read(entry.tookAway);
      const records = [storedEntry(entry), ...(text ? [text] : [])];
      journal.commit(records.map((record) => ({ remove: record.id })));
      journal.practice.delete(id);
      this.#waiting.set(id, { of: journal, records, back: { entry } });
    } else if (profile) {
      journal.commit([{ remove: id }]);
      journal.profiles.delete(id);
      this.#waiting.set(id, { of: journal, records: [storedProfile(profile)], back: { profile } });
    } else throw refuse('not-found');
    return {};
  }

  putBack(journal: Journal, id: Id): Record<string, never> {
    const deleted = this.#waiting.get(id);
    if (deleted?.of !== this.#open()) throw refuse('not-found');
    journal.commit(deleted.records.map((put) => ({ put })));
    if ('entry' in deleted.back) journal.practice.set(id, deleted.back.entry);
    else journal.profiles.set(id, deleted.back.profile);
    this.#waiting.delete(id);
    return {};
  }
}
