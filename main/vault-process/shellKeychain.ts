// The system's keychain as the vault process sees it: the shell has it, so keys go there and come back as bytes over the
// parent port. A system that asks the leader something may take its time; a lock does not wait for it.
import { type ErrorCode, refuse, type Refusal } from '../../preload/contract/errors.ts';
import type { Keychain } from '../vault/deviceSlot.ts';
import type { FromVault, ToVault } from './messages.ts';

type Question = Extract<FromVault, { kind: 'keychain' }>;
type Answer = Extract<ToVault, { kind: 'keychain' }>;
type Waiting = { readonly answered: (bytes: Uint8Array) => void; readonly refused: (refusal: Refusal) => void };

export class ShellKeychain implements Keychain {
  readonly #say: (question: Question) => void;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;

  constructor(say: (question: Question) => void) {
    this.#say = say;
  }

  /** The copy that crosses is overwritten here as soon as it was sent, and by the shell when it was sealed. */
  async seal(key: Uint8Array): Promise<Uint8Array> {
    const answer = this.#ask('seal', key);
    key.fill(0);
    return answer;
  }

  open(sealed: Uint8Array): Promise<Uint8Array> {
    return this.#ask('open', sealed);
  }

  hear({ ask, answer }: Answer): void {
    const waiting = this.#waiting.get(ask);
    this.#waiting.delete(ask);
    if (answer.ok) waiting?.answered(answer.bytes);
    else waiting?.refused(refuse(answer.because));
  }

  /** Whoever waits is answered `stopped`. */
  abandon(): void {
    for (const { refused } of this.#waiting.values()) refused(refuse('stopped' satisfies ErrorCode));
    this.#waiting.clear();
  }

  #ask(deed: Question['deed'], bytes: Uint8Array): Promise<Uint8Array> {
    const ask = ++this.#asked;
    return new Promise((answered, refused) => {
      this.#waiting.set(ask, { answered, refused });
      this.#say({ kind: 'keychain', ask, deed, bytes });
    });
  }
}
