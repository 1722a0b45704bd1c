// Destroying, in the order that makes it true: what would go is counted from the very records that go; all of it and its
// entry are one commit; then the log is emptied, so that the old boxes leave the file with it (ARCHITECTURE.md, "Deleting and destroying").
import { Refusal, refuse } from '../../preload/contract/errors.ts';
import type { Id } from '../../preload/contract/schemas/common.ts';
import type { Destroyable, Destroyed, DueTexts, LetGo, Weighed } from '../../preload/contract/schemas/lettingGo.ts';
import type { Decisions, PersonFound, PersonRef } from '../../preload/contract/schemas/lettingGoOfPerson.ts';
import type { Journal } from '../journal/journal.ts';
import type { Vault } from '../vault/vault.ts';
import { backupsHolding } from './backupsHolding.ts';
import { destroyTexts } from './destroyTexts.ts';
import { dueTexts } from './dueTexts.ts';
import { letGoOfPerson } from './person/letGoOfPerson.ts';
import { personOf } from './person/people.ts';
import { type FoundPassage, findPerson, sessionsOf, shownPassage } from './person/personSearch.ts';
import { Rewriting } from './rewriting.ts';
import { countTexts, refuseWhenHiddenFromUs, textsOf } from './textsOf.ts';

export type LettingGoParts = {
  readonly journal: Journal;
  readonly vault: Pick<Vault, 'compact'>;
  /** When the kept backups were made. Refuses when their folder cannot be read. */
  readonly backups: () => readonly string[];
  /** Whether this is the passphrase of today. */
  readonly isPassphrase: (typed: string) => Promise<boolean>;
  /** Gives the thread back between two pieces of long work. Refuses `stopped` when the journal is about to lock. */
  readonly pause: () => Promise<void>;
};

type Search = {
  readonly id: Id;
  readonly ref: PersonRef;
  readonly found: readonly FoundPassage[];
  readonly at: number;
};

export class LettingGo {
  readonly #parts: LettingGoParts;
  #search: Search | undefined;

  constructor(parts: LettingGoParts) {
    this.#parts = parts;
  }

  weigh(what: Destroyable): Weighed {
    const { journal } = this.#parts;
    const texts = textsOf(journal, what);
    return { gone: countTexts(texts), backups: this.#backupsHolding(texts.map(({ sessionId }) => sessionId)) };
  }

  async destroy(what: Destroyable, reason: string | null): Promise<Destroyed> {
    const { journal } = this.#parts;
    await this.#ready();
    const texts = textsOf(journal, what);
    if (texts.length === 0) throw refuse('not-found');
    const after = new Rewriting(journal);
    destroyTexts(after, texts);
    return this.#carryOut(after, { deed: what.of, reason, ...this.weigh(what) });
  }

  /** Private pages are searched: an open journal on an unwatched desk is not enough. */
  async findPerson(ref: PersonRef, passphrase: string): Promise<PersonFound> {
    const { journal, isPassphrase, pause } = this.#parts;
    const { names } = personOf(journal, ref);
    if (!(await isPassphrase(passphrase))) throw refuse('wrong-passphrase');
    const at = journal.commits;
    const found = await findPerson(journal, ref, pause);
    this.#search = { id: journal.freshId(), ref, found, at };
    return {
      searchId: this.#search.id,
      passages: found.map((passage) => shownPassage(journal, passage)),
      names: names.length,
      backups: this.#backupsHolding(sessionsOf(journal, found, ref)),
    };
  }

  /** Refuses `not-found` when something was saved since the search: it may stand elsewhere now. */
  async letGoOfPerson(searchId: Id, decisions: Decisions, standIn: string, reason: string | null): Promise<Destroyed> {
    const { journal } = this.#parts;
    await this.#ready();
    const search = this.#search;
    if (search?.id !== searchId || search.at !== journal.commits) throw refuse('not-found');
    const after = new Rewriting(journal);
    const gone = letGoOfPerson(after, search.ref, search.found, decisions, standIn);
    const backups = this.#backupsHolding(sessionsOf(journal, search.found, search.ref));
    this.#search = undefined;
    return this.#carryOut(after, { deed: 'person', reason, gone, backups });
  }

  due(): DueTexts[] {
    return dueTexts(this.#parts.journal);
  }

  /** Newest first. */
  list(): LetGo[] {
    return [...this.#parts.journal.letGo.values()].sort((one, other) => (one.at < other.at ? 1 : -1));
  }

  async #ready(): Promise<void> {
    const { journal } = this.#parts;
    await journal.writable();
    refuseWhenHiddenFromUs(journal);
  }

  #backupsHolding(sessions: readonly Id[]): number | null {
    return backupsHolding(this.#parts.journal, sessions, this.#parts.backups);
  }

  #carryOut(after: Rewriting, about: Omit<LetGo, 'id' | 'at'>): Destroyed {
    const { journal } = this.#parts;
    const { id, ...value }: LetGo = { id: journal.freshId(), at: journal.effects.now(), ...about };
    after.put({ kind: 'let-go', id, value });
    journal.commit(after.changes());
    after.done();
    return { entry: { id, ...value }, remainsGone: this.#clearRemains() };
  }

  #clearRemains(): boolean {
    try {
      this.#parts.vault.compact();
      return true;
    } catch (error) {
      if (error instanceof Refusal) return false;
      throw error;
    }
  }
}
