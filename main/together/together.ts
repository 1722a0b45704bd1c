// Whether two people are writing at this screen. It begins with a press, ends with the passphrase or the lock, and goes on by
// itself in a group of two leaders where it was on last time.
import { refuse } from '../../preload/contract/errors.ts';
import type { Id } from '../../preload/contract/schemas/common.ts';
import type { Handlers } from '../ipc/answer.ts';
import type { Journal } from '../journal/journal.ts';
import { writeSingle } from '../journal/singles.ts';

/** Groups remembered; the one chosen longest ago is forgotten first. */
const GROUPS_KEPT = 50;

export type TogetherParts = {
  readonly journal: Journal;
  /** Whether this is the passphrase of today. */
  readonly isPassphrase: (typed: string) => Promise<boolean>;
};

export class Together {
  readonly #parts: TogetherParts;
  /** Somebody has shown to be alone there: it does not go on by itself again before the lock. */
  readonly #alone = new Set<Id>();
  #group: Id | undefined;
  #on = false;

  constructor(parts: TogetherParts) {
    this.#parts = parts;
  }

  get on(): boolean {
    return this.#on;
  }

  arrive(groupId: Id): void {
    const { iAm, usualCoLeaders } = this.#parts.journal.group(groupId);
    if (this.#on || iAm !== 'leader' || usualCoLeaders.length === 0) return;
    if (this.#alone.has(groupId) || !this.#chosen().includes(groupId)) return;
    this.#group = groupId;
    this.#on = true;
  }

  async begin(groupId: Id): Promise<void> {
    this.#parts.journal.group(groupId);
    this.#group = groupId;
    this.#on = true;
    this.#alone.delete(groupId);
    await this.#choose(groupId, true);
  }

  async end(passphrase: string, again: boolean): Promise<void> {
    if (!(await this.#parts.isPassphrase(passphrase))) throw refuse('wrong-passphrase');
    this.#on = false;
    if (this.#group === undefined) return;
    this.#alone.add(this.#group);
    if (!again) await this.#choose(this.#group, false);
  }

  #chosen(): readonly Id[] {
    return this.#parts.journal.together?.value.groups ?? [];
  }

  async #choose(groupId: Id, chosen: boolean): Promise<void> {
    const { journal } = this.#parts;
    if (this.#chosen().includes(groupId) === chosen) return;
    await journal.writable();
    const others = this.#chosen().filter((id) => id !== groupId && journal.groups.has(id));
    const groups = chosen ? [...others, groupId].slice(-GROUPS_KEPT) : others;
    journal.together = writeSingle(journal, 'writing-together', journal.together, { groups });
  }
}

type TogetherOperations = 'together.read' | 'together.arrive' | 'together.begin' | 'together.end';

/** `unpack`: a summary that was made before must not be saved by two. */
export function togetherHandlers(
  open: () => Together,
  unpack: () => void,
): Pick<Handlers<'vault'>, TogetherOperations> {
  return {
    'together.read': () => ({ on: open().on }),
    'together.arrive': ({ groupId }) => {
      const before = open().on;
      open().arrive(groupId);
      if (open().on && !before) unpack();
      return { on: open().on };
    },
    'together.begin': async ({ groupId }) => {
      unpack();
      await open().begin(groupId);
      return {};
    },
    'together.end': async ({ passphrase, again }) => {
      await open().end(passphrase, again);
      return {};
    },
  };
}
