// Whether two people are writing at this screen. It begins with a press, ends with the passphrase, and goes on by itself in a
// group of two leaders where it was on last time. That it is on is written down: a lock is anybody's, and where this device opens
// the journal so is the opening.
import { Refusal, refuse } from '../../preload/contract/errors.ts';
import type { Id } from '../../preload/contract/schemas/common.ts';
import type { Handlers } from '../ipc/answer.ts';
import type { Journal } from '../journal/journal.ts';
import type { ValueOf } from '../journal/kinds.ts';
import { writeSingle } from '../journal/singles.ts';

/** Groups remembered; the one chosen longest ago is forgotten first. */
const GROUPS_KEPT = 50;

type Stored = ValueOf<'writing-together'>;
const NEVER: Stored = { groups: [], on: null };

export type TogetherParts = {
  readonly journal: Journal;
  /** Whether this is the passphrase of today. */
  readonly isPassphrase: (typed: string) => Promise<boolean>;
};

export class Together {
  readonly #parts: TogetherParts;
  /** Somebody has shown to be alone there: it does not go on by itself again before the lock. */
  readonly #alone = new Set<Id>();
  /** The group in which it is on. */
  #on: Id | null = null;
  #written: Promise<void> = Promise.resolve();

  constructor(parts: TogetherParts) {
    this.#parts = parts;
  }

  get on(): boolean {
    return this.#on !== null;
  }

  /** The journal was opened by what needs no passphrase. To be called before anything is answered. */
  goOn(): void {
    this.#on = this.#stored.on;
  }

  /** The journal was opened by somebody who could end it. */
  openedAlone(): void {
    this.#writeBehind();
  }

  /** Whether it would go on in this group now, by itself. */
  goesOnIn(groupId: Id): boolean {
    if (this.on || this.#alone.has(groupId) || !this.#stored.groups.includes(groupId)) return false;
    const group = this.#parts.journal.groups.get(groupId);
    // Of a group that cannot be read nobody knows that it is led by one alone.
    return group === undefined || (group.iAm === 'leader' && group.usualCoLeaders.length > 0);
  }

  arrive(groupId: Id): void {
    if (!this.goesOnIn(groupId)) return;
    this.#on = groupId;
    this.#writeBehind();
  }

  async begin(groupId: Id): Promise<void> {
    this.#parts.journal.group(groupId);
    this.#on = groupId;
    this.#alone.delete(groupId);
    await this.#write({ groupId, chosen: true });
  }

  async end(passphrase: string, again: boolean): Promise<void> {
    if (!(await this.#parts.isPassphrase(passphrase))) throw refuse('wrong-passphrase');
    const groupId = this.#on;
    this.#on = null;
    if (groupId === null) return;
    this.#alone.add(groupId);
    await this.#write(again ? undefined : { groupId, chosen: false });
  }

  /** The journal is about to lock: what the disk did not take before is tried once more, if it may be written. */
  async settle(mayWrite: () => boolean): Promise<void> {
    await this.#written;
    if (mayWrite()) unlessRefused(() => this.#put(this.#stored.groups));
  }

  get #stored(): Stored {
    return this.#parts.journal.together?.value ?? NEVER;
  }

  /** Nobody waits: a session is not kept shut by a disk that is full, or by a digest that is not computed yet. */
  #writeBehind(): void {
    this.#written = this.#write().catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
    });
  }

  async #write(changed?: { readonly groupId: Id; readonly chosen: boolean }): Promise<void> {
    if (!this.#differs(this.#with(changed))) return;
    await this.#parts.journal.writable();
    this.#put(this.#with(changed));
  }

  #with(changed?: { readonly groupId: Id; readonly chosen: boolean }): readonly Id[] {
    const { groups } = this.#stored;
    if (!changed || groups.includes(changed.groupId) === changed.chosen) return groups;
    const others = groups.filter((id) => id !== changed.groupId && this.#parts.journal.groups.has(id));
    return changed.chosen ? [...others, changed.groupId].slice(-GROUPS_KEPT) : others;
  }

  #differs(groups: readonly Id[]): boolean {
    return groups !== this.#stored.groups || this.#on !== this.#stored.on;
  }

  #put(groups: readonly Id[]): void {
    if (!this.#differs(groups)) return;
    const { journal } = this.#parts;
    const value = { groups: [...groups], on: this.#on };
    journal.together = writeSingle(journal, 'writing-together', journal.together, value);
  }
}

function unlessRefused(step: () => void): void {
  try {
    step();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
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
    'together.arrive': ({ groupId, saved }) => {
      const goesOn = open().goesOnIn(groupId);
      if (goesOn && saved) {
        unpack();
        open().arrive(groupId);
      }
      return { on: open().on, waits: goesOn && !saved };
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
