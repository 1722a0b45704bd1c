// Nothing is written before the digest over all records has agreed, and nothing at all once damage is known: a save on top
// of a replayed or cut journal would seal that state as the true one. Writers wait at the gate; readers do not.
import { type JournalError, Refusal } from '../../preload/contract/errors.ts';

export type Integrity = 'checking' | 'agrees' | JournalError;

export class WriteGate {
  #integrity: Integrity = 'checking';
  #waiting: (() => void)[] = [];

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

  /** Resolves when writing is allowed; rejects with the damage otherwise. */
  async pass(): Promise<void> {
    if (this.#integrity === 'checking') await new Promise<void>((decided) => this.#waiting.push(decided));
    const { integrity } = this;
    if (typeof integrity === 'object') throw new Refusal(integrity);
  }

  #decide(integrity: Integrity): void {
    this.#integrity = integrity;
    for (const decided of this.#waiting.splice(0)) decided();
  }
}
