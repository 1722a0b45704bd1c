// The recovery words of the open journal. First words open it as soon as they are made: who writes them down and checks them
// later must not hold a paper that opens nothing. Words that follow others take their place only when three of them came
// back, so that at every moment one paper opens the journal. Fresh words lie in this process alone, until then or its end.
import { bytesToHex } from '@noble/hashes/utils.js';
import { refuse } from '../../preload/contract/errors.ts';
import type { MadeWords, RecoveryStatus, WordsAnswer } from '../../preload/contract/schemas/recovery.ts';
import { forget } from '../crypto/keys.ts';
import type { Journal } from '../journal/journal.ts';
import { writeSingle } from '../journal/singles.ts';
import { openRecoverySlot } from '../vault/recoverySlot.ts';
import { slotOfKind } from '../vault/slots.ts';
import type { Vault } from '../vault/vault.ts';
import { isPassphraseOf, rewrapPassphrase, setRecoveryWords } from '../vault/waysIn.ts';
import { type AskedWords, drawAskedWords, wrongPlaces } from './askedWords.ts';
import type { ProcessEffects } from './effects.ts';

type Asked = AskedWords & { readonly inPlace: boolean };
type OpenedByWords = { readonly withoutMistake: boolean };

export class Recovery {
  readonly #vault: Vault;
  readonly #journal: Journal;
  readonly #effects: ProcessEffects;
  #asked: Asked | undefined;
  #openedByWords: OpenedByWords | undefined;

  constructor(vault: Vault, journal: Journal, effects: ProcessEffects) {
    this.#vault = vault;
    this.#journal = journal;
    this.#effects = effects;
  }

  status(): RecoveryStatus {
    const slot = this.#slotId();
    if (slot === undefined) return { words: 'none' };
    return { words: this.#journal.recovery?.value.checkedSlot === slot ? 'checked' : 'not-checked' };
  }

  async make(passphrase: string): Promise<MadeWords> {
    await this.#writable();
    if (!(await isPassphraseOf(this.#vault, passphrase, this.#effects))) throw refuse('wrong-passphrase');
    const earlierStillOpen = this.#slotId() !== undefined;
    const drawn = drawAskedWords(this.#effects.random);
    const { words, places } = drawn;
    if (!earlierStillOpen) this.#putInPlace(words);
    this.#asked = { ...drawn, inPlace: !earlierStillOpen };
    return { words: [...words], asked: [...places], earlierStillOpen };
  }

  /** The places of wrong answers; the same three are asked again then. */
  async confirm(answers: readonly string[]): Promise<number[]> {
    if (!this.#asked) throw refuse('not-found');
    const asked = this.#asked;
    const wrong = wrongPlaces(asked, answers);
    if (wrong.length > 0) return wrong;
    await this.#writable();
    if (!asked.inPlace) this.#putInPlace(asked.words);
    this.#asked = { ...asked, inPlace: true };
    this.#noteChecked();
    this.#asked = undefined;
    return [];
  }

  /** With a mistake that was found they are not checked yet: the paper is to be corrected first. */
  async check(typed: string): Promise<WordsAnswer> {
    const opened = openRecoverySlot(this.#vault.header, this.#vault.slots, typed);
    if (opened.state === 'not-opened') return { fit: false, problem: opened.problem };
    forget(opened.vaultKey);
    if (opened.correction === null) {
      await this.#writable();
      this.#noteChecked();
    }
    return { fit: true, correction: opened.correction };
  }

  /** To be told when the journal was opened so: the words stand for the passphrase, once. */
  openedByWords(how: OpenedByWords): void {
    this.#openedByWords = how;
  }

  /** To be told when everything was made anew, with words that came back before. Words that were shown earlier are none. */
  renewed(): void {
    this.#asked = undefined;
    this.#noteChecked();
  }

  /** The words open the journal as before: whoever forgot a passphrase fears nobody who knows it. */
  async setPassphrase(passphrase: string): Promise<void> {
    const opened = this.#openedByWords;
    if (!opened) throw refuse('wrong-passphrase');
    await this.#writable();
    this.#journal.effects.saved(await rewrapPassphrase(this.#vault, passphrase, this.#effects));
    this.#openedByWords = undefined;
    if (opened.withoutMistake) this.#noteChecked();
  }

  /** Said before anything else is asked, so that nobody writes down words that cannot be kept. */
  async #writable(): Promise<void> {
    if (this.#vault.readOnly) throw refuse('read-only');
    await this.#journal.writable();
  }

  #putInPlace(words: readonly string[]): void {
    this.#journal.effects.saved(setRecoveryWords(this.#vault, words));
  }

  #noteChecked(): void {
    const checkedSlot = this.#slotId();
    if (checkedSlot === undefined || this.status().words === 'checked') return;
    this.#journal.recovery = writeSingle(this.#journal, 'recovery', this.#journal.recovery, { checkedSlot });
  }

  #slotId(): string | undefined {
    const slot = slotOfKind(this.#vault.slots, 'recovery');
    return slot && bytesToHex(slot.id);
  }
}
