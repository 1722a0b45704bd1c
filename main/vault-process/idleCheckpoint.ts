// After half a minute without a save the write-ahead log is moved into the journal, so that whoever copies the folder at
// rest copies one whole file.
import { Refusal } from '../../preload/contract/errors.ts';
import type { Vault } from '../vault/vault.ts';
import type { ProcessEffects } from './effects.ts';

const AFTER_MS = 30_000;

export class IdleCheckpoint {
  readonly #vault: Pick<Vault, 'checkpoint'>;
  readonly #later: ProcessEffects['later'];
  #cancel: () => void = () => undefined;

  constructor(vault: Pick<Vault, 'checkpoint'>, later: ProcessEffects['later']) {
    this.#vault = vault;
    this.#later = later;
  }

  /** Something was saved: count from now on. */
  putOff(): void {
    this.#cancel();
    this.#cancel = this.#later(AFTER_MS, () => this.#checkpoint());
  }

  callOff(): void {
    this.#cancel();
  }

  /** No word is lost when it fails: all of them are in the log already, and the next save says that the disk is full. */
  #checkpoint(): void {
    try {
      this.#vault.checkpoint();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
}
