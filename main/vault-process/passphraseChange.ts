// Changing the passphrase of the open journal: a new wrap, or everything anew. The new passphrase is derived and the new
// words come back before anything is changed, and boxes are sealed ahead; the change itself is one transaction, so that a
// cancel, a lock or a crash at any moment leaves the journal wholly old or wholly new.
import { type ErrorCode, refuse } from '../../preload/contract/errors.ts';
import type { Renewal, RenewalWords } from '../../preload/contract/schemas/passphrase.ts';
import { DEFAULT_ARGON2, withFreshSalt } from '../crypto/argon2.ts';
import { forget } from '../crypto/keys.ts';
import type { Journal } from '../journal/journal.ts';
import { newPassphraseSlot } from '../vault/passphraseSlot.ts';
import type { Rotation } from '../vault/rotation.ts';
import type { NewSlot } from '../vault/slots.ts';
import type { Vault } from '../vault/vault.ts';
import { isPassphraseOf, rewrapPassphrase, rotateTo } from '../vault/waysIn.ts';
import { type AskedWords, drawAskedWords, wrongPlaces } from './askedWords.ts';
import type { ProcessEffects } from './effects.ts';
import type { JournalBackups } from './journalBackups.ts';
import { LongWork, type Step } from './longWork.ts';
import type { Recovery } from './recovery.ts';

export type ChangeParts = {
  readonly vault: Vault;
  readonly journal: Journal;
  readonly recovery: Recovery;
  readonly backups: JournalBackups;
  readonly effects: ProcessEffects;
  /** `renewal` has another answer than before. */
  readonly changed: () => void;
};

type Typed = { readonly present: string; readonly next: string };
type Asked = AskedWords & { readonly passphrase: NewSlot };

export class PassphraseChange {
  readonly #parts: ChangeParts;
  readonly #work: LongWork<null>;
  #asked: Asked | undefined;
  #ended: Renewal['ended'] = null;

  constructor(parts: ChangeParts) {
    this.#parts = parts;
    this.#work = new LongWork(parts.effects, parts.changed);
  }

  async rewrap({ present, next }: Typed): Promise<void> {
    const { vault, journal, backups, effects } = this.#parts;
    await this.#allowed(present);
    journal.effects.saved(await rewrapPassphrase(vault, next, effects));
    backups.forgetChecks();
  }

  /** Only the derived key waits for the words to come back, not the passphrase: a key can be overwritten. */
  async begin({ present, next }: Typed): Promise<RenewalWords> {
    const { deriveKey, random } = this.#parts.effects;
    await this.#allowed(present);
    const passphrase = await newPassphraseSlot(next, withFreshSalt(DEFAULT_ARGON2, random), deriveKey);
    this.#forgetAsked();
    const drawn = drawAskedWords(random);
    this.#asked = { ...drawn, passphrase };
    return { words: [...drawn.words], asked: [...drawn.places] };
  }

  /** The places of wrong answers. With none, the work begins. */
  async confirm(answers: readonly string[]): Promise<number[]> {
    const asked = this.#asked;
    if (!asked || this.#work.underway) throw refuse('not-found');
    const wrong = wrongPlaces(asked, answers);
    if (wrong.length > 0) return wrong;
    await this.#parts.journal.writable();
    // What stands unless something else is said: only a cancel or a lock leaves without a word.
    this.#ended = { outcome: 'cancelled' };
    this.#work.begin(
      null,
      this.#parts.vault.recordCount,
      (step) => this.#renew(asked, step),
      ({ error }) => {
        this.#ended = { outcome: 'failed', because: troubleOf(error.code) };
      },
    );
    return [];
  }

  state(): Renewal {
    const { underway } = this.#work;
    return { work: underway ? { progress: { done: underway.done, of: underway.of } } : null, ended: this.#ended };
  }

  cancel(): void {
    if (this.#work.underway) this.#work.abandon();
    else this.#forgetAsked();
  }

  /** The journal is about to close. */
  async end(): Promise<void> {
    await this.#work.end();
    this.#forgetAsked();
  }

  async #renew({ passphrase, words }: Asked, step: Step): Promise<void> {
    try {
      const rotation = await this.#sealedAhead(step);
      const { oldBoxesGone, ...saved } = rotateTo(this.#parts.vault, passphrase, words, rotation);
      this.#ended = { outcome: 'renewed', oldGone: oldBoxesGone };
      this.#afterwards(saved);
    } finally {
      this.#forgetAsked();
    }
  }

  async #sealedAhead(step: Step): Promise<Rotation> {
    const { vault, backups } = this.#parts;
    const rotation = vault.beginRotation();
    try {
      while (rotation.sealNext()) await step();
      // A copy that is being read with the old keys could not be read any further.
      await backups.stop();
      await step();
      return rotation;
    } catch (error) {
      rotation.abandon();
      throw error;
    }
  }

  /** Nothing here can undo the change; what is not written now (a full disk) is only noted later. */
  #afterwards(saved: ReturnType<Vault['commit']>): void {
    const { journal, recovery, backups } = this.#parts;
    journal.effects.saved(saved);
    backups.forgetChecks();
    backups.make();
    recovery.renewed();
  }

  async #allowed(present: string): Promise<void> {
    const { vault, journal, effects } = this.#parts;
    if (vault.readOnly) throw refuse('read-only');
    await journal.writable();
    if (!(await isPassphraseOf(vault, present, effects))) throw refuse('wrong-passphrase');
  }

  #forgetAsked(): void {
    if (this.#asked) forget(this.#asked.passphrase.slotKey);
    this.#asked = undefined;
  }
}

function troubleOf(code: ErrorCode): Extract<Renewal['ended'], { outcome: 'failed' }>['because'] {
  if (code === 'disk-full' || code === 'read-only' || code === 'vault-damaged') return code;
  return code === 'slots-changed' ? 'vault-damaged' : 'storage-failed';
}
