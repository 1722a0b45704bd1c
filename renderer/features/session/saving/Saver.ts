// Brings one record from the window to the disk and loses no word of it: saved a quarter of a second after the last
// key and well within the second while typing goes on, one call at a time, the newest words afterwards. It is made from
// what was read and writes only what the leader changed since, so an empty view can never replace a note.
import { type JournalError, Refusal } from '../../../../preload/contract/errors.ts';
import type { Flushed } from '../../../../preload/contract/schemas/shell.ts';
import type { Clock } from './clock.ts';
import { forTheShell } from './forTheShell.ts';

export const PACE = {
  /** Milliseconds after the last key. */
  quiet: 250,
  /** After the first unsaved key. The last quarter of the second is left to the disk. */
  longest: 750,
  /** Between attempts while the disk refuses. */
  retry: 3000,
  /** A call that takes longer is worth the word "Saving". */
  slow: 500,
} as const;

export type Found<Value> = {
  /** What was read from the disk, or a guess with revision 0 that is not on it. */
  readonly value: Value;
  readonly revision: number;
  /** Null for a guess, and where the disk does not say. */
  readonly savedAt: string | null;
};

export type SaverEffects<Value> = {
  readonly clock: Clock;
  save(value: Value, revision: number): Promise<{ revision: number; savedAt: string }>;
  read(): Promise<Found<Value>>;
  /** Whether both would be the same on disk. */
  same(one: Value, other: Value): boolean;
  /** Keeps all of `mine` and whatever `theirs` has beyond `base`. */
  merge(base: Value, mine: Value, theirs: Value): Value;
};

export type Sign =
  | { readonly is: 'new' }
  | { readonly is: 'saved'; readonly at: string | null }
  | { readonly is: 'saving' }
  | { readonly is: 'trouble'; readonly error: JournalError };

export class Saver<Value> {
  readonly #effects: SaverEffects<Value>;
  readonly #listeners = new Set<() => void>();
  /** What the window holds. */
  #latest: Value;
  /** What the disk holds, as far as we know. */
  #stored: Found<Value>;
  #firstUnsavedAt: number | null = null;
  #lastChangeAt = 0;
  #inFlight: Promise<void> | null = null;
  #trouble: { error: JournalError; at: number } | null = null;
  #conflicts = 0;
  #slow = false;
  /** Somebody needs the record on disk although the leader changed nothing in it. */
  #wanted = false;
  #callOff: () => void = () => {};
  #sign: Sign;

  constructor(found: Found<Value>, effects: SaverEffects<Value>) {
    this.#effects = effects;
    this.#latest = found.value;
    this.#stored = found;
    this.#sign = this.#readSign();
  }

  get value(): Value {
    return this.#latest;
  }

  /** 0 while the record is not on disk. */
  get revision(): number {
    return this.#stored.revision;
  }

  /** The same object until something changes. */
  get sign(): Sign {
    return this.#sign;
  }

  /** Whether the window holds something that the disk does not. */
  get unsaved(): boolean {
    if (this.#wanted && this.#stored.revision === 0) return true;
    return this.#latest !== this.#stored.value && !this.#effects.same(this.#latest, this.#stored.value);
  }

  readonly subscribe = (hear: () => void): (() => void) => {
    this.#listeners.add(hear);
    return () => void this.#listeners.delete(hear);
  };

  /** The leader changed something. */
  change(value: Value): void {
    const now = this.#effects.clock.now();
    this.#latest = value;
    this.#lastChangeAt = now;
    this.#firstUnsavedAt ??= now;
    this.#plan();
    this.#tell();
  }

  /** Writes at once what is unsaved, words typed meanwhile included, and says whether the disk has it. */
  async flush(): Promise<Flushed> {
    if (this.#inFlight) await this.#inFlight;
    while (this.unsaved) {
      await (this.#inFlight ?? this.#write());
      if (this.#trouble && this.unsaved) return { saved: false, because: forTheShell(this.#trouble.error.code) };
    }
    return { saved: true };
  }

  /** Puts a guess on disk as it stands, so that other records can refer to it. Throws a Refusal when it cannot. */
  async store(): Promise<void> {
    this.#wanted = true;
    while (this.#stored.revision === 0) {
      await (this.#inFlight ?? this.#write());
      if (this.#trouble && this.#stored.revision === 0) throw new Refusal(this.#trouble.error);
    }
  }

  /** Somebody else changed the record: what the disk has is taken over, and what the leader typed meanwhile stays. */
  async readAgain(): Promise<void> {
    if (this.#inFlight) await this.#inFlight;
    const { merge, read, clock } = this.#effects;
    const found = await read();
    if (this.unsaved) {
      this.#latest = merge(this.#stored.value, this.#latest, found.value);
      this.#firstUnsavedAt = clock.now();
    } else this.#latest = found.value;
    this.#stored = found;
    this.#plan();
    this.#tell();
  }

  /** Sets the timer of the next attempt, unless a call is under way: its end plans again. */
  #plan(): void {
    this.#callOff();
    this.#callOff = () => {};
    if (this.#inFlight) return;
    if (!this.unsaved) {
      this.#firstUnsavedAt = null;
      this.#trouble = null;
      return;
    }
    const { clock } = this.#effects;
    const now = clock.now();
    const due = this.#trouble
      ? this.#trouble.at + PACE.retry
      : Math.min(this.#lastChangeAt + PACE.quiet, (this.#firstUnsavedAt ?? now) + PACE.longest);
    this.#callOff = clock.after(Math.max(0, due - now), () => void this.#write());
  }

  /** One attempt; never rejects. What came of it stands in the fields. */
  #write(): Promise<void> {
    this.#callOff();
    this.#firstUnsavedAt = null;
    const noLongerSlow = this.#effects.clock.after(PACE.slow, () => {
      this.#slow = true;
      this.#tell();
    });
    this.#inFlight = this.#attempt(this.#latest).finally(() => {
      noLongerSlow();
      this.#slow = false;
      this.#inFlight = null;
      this.#plan();
      this.#tell();
    });
    return this.#inFlight;
  }

  async #attempt(sent: Value): Promise<void> {
    try {
      const receipt = await this.#effects.save(sent, this.#stored.revision);
      this.#stored = { value: sent, ...receipt };
      this.#conflicts = 0;
      this.#trouble = null;
    } catch (thrown) {
      const error = errorOf(thrown);
      // A second conflict in a row waits its turn like any trouble: nothing is gained by racing somebody.
      if (error.code === 'conflict' && ++this.#conflicts === 1) await this.#adopt(sent);
      else this.#fail(error);
    }
  }

  /** The disk holds another version than we thought: our own words whose receipt was lost, or somebody else's. */
  async #adopt(sent: Value): Promise<void> {
    const { same, merge, read, clock } = this.#effects;
    try {
      const found = await read();
      if (!same(found.value, sent)) {
        this.#latest = merge(this.#stored.value, this.#latest, found.value);
        this.#firstUnsavedAt = clock.now() - PACE.longest;
      }
      this.#stored = found;
      this.#trouble = null;
    } catch (thrown) {
      this.#fail(errorOf(thrown));
    }
  }

  #fail(error: JournalError): void {
    const now = this.#effects.clock.now();
    this.#conflicts = 0;
    this.#trouble = { error, at: now };
    this.#firstUnsavedAt ??= now;
  }

  #readSign(): Sign {
    if (this.#trouble) return { is: 'trouble', error: this.#trouble.error };
    if (this.#slow) return { is: 'saving' };
    return this.#stored.revision === 0 ? { is: 'new' } : { is: 'saved', at: this.#stored.savedAt };
  }

  #tell(): void {
    const sign = this.#readSign();
    if (JSON.stringify(sign) !== JSON.stringify(this.#sign)) this.#sign = sign;
    for (const hear of this.#listeners) hear();
  }
}

const errorOf = (thrown: unknown): JournalError =>
  thrown instanceof Refusal ? thrown.error : { code: 'internal', reference: '' };
