// Nothing is written before the digest over all records has agreed, and nothing at all once damage is known: a save on top
// of a replayed or cut journal would seal that state as the true one. Writers wait at the gate; readers do not.
import { type JournalError, Refusal } from '../../preload/contract/errors.ts';

export type Integrity = 'checking' | 'agrees' | JournalError;

export class WriteGate {
  readonly #first: () => Promise<void>;
  #integrity: Integrity = 'checking';
  #waiting: (() => void)[] = [];
  #firstUnderway: Promise<void> | undefined;
  #firstDone = false;

  /** `first` is done before anybody passes. Refused, it is what the writer is refused with, and the next one tries again. */
  constructor(first: () => Promise<void> = () => Promise.resolve()) {
    this.#first = first;
  }

  get integrity(): Integrity {
    return this.#integrity;
  }

  open(): void {
    if (this.#integrity === 'checking') this.#decide('agrees');
  }

  /**
   * For good: damage found later than the digest (a large box that does not open) shuts an open gate too. False when it is
   * shut already; the first damage found stays, because what is found after it may follow from it.
   */
  shut(error: JournalError): boolean {
    if (typeof this.#integrity === 'object') return false;
    this.#decide(error);
    return true;
  }

  /** Resolves when the whole has agreed; rejects with the damage otherwise. */
  async agreed(): Promise<void> {
    if (this.#integrity === 'checking') await new Promise<void>((decided) => this.#waiting.push(decided));
    this.#refuseDamage();
  }

  /** Resolves when writing is allowed. */
  async pass(): Promise<void> {
    await this.agreed();
    if (!this.#firstDone) await this.#doFirst();
    this.#refuseDamage();
  }

  async #doFirst(): Promise<void> {
    this.#firstUnderway ??= this.#first();
    try {
      await this.#firstUnderway;
      this.#firstDone = true;
    } finally {
      this.#firstUnderway = undefined;
    }
  }

  #refuseDamage(): void {
    const { integrity } = this;
    if (typeof integrity === 'object') throw new Refusal(integrity);
  }

  #decide(integrity: Integrity): void {
    this.#integrity = integrity;
    for (const decided of this.#waiting.splice(0)) decided();
  }
}
