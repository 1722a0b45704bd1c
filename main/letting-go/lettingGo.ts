// Destroying, in the order that makes it true: what would go is counted from the very records that go; all of it and its
// entry are one commit; then the log is emptied, so that the old boxes leave the disk with it (vault.md).
import { Refusal, refuse } from '../../preload/contract/errors.ts';
import type { Destroyable, Destroyed, LetGo, Weighed } from '../../preload/contract/schemas/lettingGo.ts';
import type { Journal } from '../journal/journal.ts';
import { encode } from '../journal/kinds.ts';
import type { Vault } from '../vault/vault.ts';
import { backupsHolding } from './backupsHolding.ts';
import { type Destruction, destroyTexts } from './destroyTexts.ts';
import { countTexts, refuseWhenHiddenFromUs, textsOf } from './textsOf.ts';

export type LettingGoParts = {
  readonly journal: Journal;
  readonly vault: Pick<Vault, 'compact'>;
  /** When the kept backups were made. Refuses when their folder cannot be read. */
  readonly backups: () => readonly string[];
};

export class LettingGo {
  readonly #parts: LettingGoParts;

  constructor(parts: LettingGoParts) {
    this.#parts = parts;
  }

  weigh(what: Destroyable): Weighed {
    const { journal, backups } = this.#parts;
    const texts = textsOf(journal, what);
    return { gone: countTexts(texts), backups: backupsHolding(journal, texts, backups) };
  }

  async destroy(what: Destroyable, reason: string | null): Promise<Destroyed> {
    const { journal } = this.#parts;
    await journal.writable();
    refuseWhenHiddenFromUs(journal);
    const texts = textsOf(journal, what);
    if (texts.length === 0) throw refuse('not-found');
    return this.#carryOut(destroyTexts(journal, texts), { deed: what.of, reason, ...this.weigh(what) });
  }

  /** Newest first. */
  list(): LetGo[] {
    return [...this.#parts.journal.letGo.values()].sort((one, other) => (one.at < other.at ? 1 : -1));
  }

  #carryOut({ changes, done }: Destruction, about: Omit<LetGo, 'id' | 'at'>): Destroyed {
    const { journal } = this.#parts;
    const { id, ...value }: LetGo = { id: journal.freshId(), at: journal.effects.now(), ...about };
    journal.commit([...changes, { put: encode('let-go', id, value) }]);
    const entry = { id, ...value };
    journal.letGo.set(id, entry);
    done();
    return { entry, remainsGone: this.#clearRemains() };
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
