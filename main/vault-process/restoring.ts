// A copy on its way into the journal's place: chosen, looked at with the passphrase or the words of its day, put. Between the
// last two its keys lie in this process, for a few minutes at most; whoever leaves the computer before a lock screen does not
// leave them there.
import { bytesToHex } from '@noble/hashes/utils.js';
import { Refusal, refuse } from '../../preload/contract/errors.ts';
import type { Id } from '../../preload/contract/schemas/common.ts';
import type { Copies, CopyLine, Inside, Looked, WayInTyped } from '../../preload/contract/schemas/restore.ts';
import { chosenCopy, copiesBeside, type FoundCopy } from '../vault/copiesBeside.ts';
import { openCopy, openCopyOf, openCopyWithWords } from '../vault/copy.ts';
import { checkCopy, countKinds } from '../vault/copyCheck.ts';
import { anyExists, journalFiles } from '../vault/journalFiles.ts';
import { restoreBackup } from '../vault/restore.ts';
import { UNCOUNTED_DAMAGE } from '../vault/storageErrors.ts';
import type { Vault } from '../vault/vault.ts';
import type { WordsOpening } from '../vault/wayIn.ts';
import { countsByKind } from './backupCheck.ts';
import type { ProcessEffects } from './effects.ts';
import { inSlices } from './pace.ts';

/** As long as the journal itself usually stays open without a key. */
export const KEPT_MS = 5 * 60_000;

type LookedAt = { readonly copyId: Id; readonly copy: Vault; readonly callOff: () => void };

export class Restoring {
  readonly #effects: ProcessEffects;
  readonly #journal: () => string;
  readonly #copies = new Map<Id, FoundCopy>();
  #lookedAt: LookedAt | undefined;

  constructor(journal: () => string, effects: ProcessEffects) {
    this.#journal = journal;
    this.#effects = effects;
  }

  list(): Copies {
    const journal = this.#journal();
    return {
      copies: copiesBeside(journal).map((found) => this.#known(found)),
      journalThere: anyExists(journalFiles(journal)),
    };
  }

  choose(path: string): CopyLine {
    return this.#known(chosenCopy(path, this.#journal()));
  }

  async look(copyId: Id, by: WayInTyped): Promise<Looked> {
    this.forget();
    const { file } = this.#copy(copyId);
    const opening = await this.#open(file, by);
    if (opening.state === 'not-opened') return { fit: false, problem: opening.problem };
    const copy = opening.vault;
    try {
      const { byKind, lastSavedAt } = await checkCopy(copy, inSlices(this.#effects));
      const here = await this.#here(by);
      this.#keep(copyId, copy);
      return { fit: true, copy: { holds: countsByKind(byKind), lastSavedAt }, here };
    } catch (error) {
      copy.close();
      throw error;
    }
  }

  /** Refuses `not-found` when this copy was not looked at, or too long ago. */
  async put(copyId: Id): Promise<string | null> {
    const { file } = this.#copy(copyId);
    const lookedAt = this.#lookedAt;
    if (lookedAt?.copyId !== copyId) throw refuse('not-found');
    const { setAside } = await restoreBackup(
      { backup: file, journal: this.#journal() },
      (restored) => openWithKeysOf(lookedAt.copy, restored, this.#effects),
      this.#effects,
      inSlices(this.#effects),
    );
    this.forget();
    this.#copies.clear();
    return setAside;
  }

  forget(): void {
    this.#lookedAt?.callOff();
    this.#lookedAt?.copy.close();
    this.#lookedAt = undefined;
  }

  #keep(copyId: Id, copy: Vault): void {
    this.#lookedAt = { copyId, copy, callOff: this.#effects.later(KEPT_MS, () => this.forget()) };
  }

  #known({ what, file, at, bytes, ofThisJournal }: FoundCopy): CopyLine {
    const known = [...this.#copies].find(([, copy]) => copy.file === file);
    const copyId = known?.[0] ?? bytesToHex(this.#effects.random(16));
    this.#copies.set(copyId, { what, file, at, bytes, ofThisJournal });
    return { copyId, what, at, bytes, ofThisJournal };
  }

  #copy(copyId: Id): FoundCopy {
    const copy = this.#copies.get(copyId);
    if (!copy) throw refuse('not-found');
    return copy;
  }

  async #open(file: string, by: WayInTyped): Promise<WordsOpening> {
    if ('words' in by) return openCopyWithWords(file, by.words, this.#effects);
    return { state: 'open', vault: await openCopy(file, by.passphrase, this.#effects), correction: null };
  }

  /** What stands in the journal's place may be damaged, have another passphrase, or be no journal: then it is not said. */
  async #here(by: WayInTyped): Promise<Inside | null> {
    try {
      const opening = await this.#open(this.#journal(), by);
      if (opening.state === 'not-opened') return null;
      const { vault } = opening;
      try {
        const byKind = await countKinds(vault, inSlices(this.#effects));
        return { holds: countsByKind(Object.fromEntries(byKind)), lastSavedAt: vault.lastSavedAt };
      } finally {
        vault.close();
      }
    } catch (error) {
      if (error instanceof Refusal) return null;
      throw error;
    }
  }
}

async function openWithKeysOf(copy: Vault, file: string, effects: ProcessEffects): Promise<Vault> {
  const opening = await openCopyOf(copy, file, effects);
  if (opening.state !== 'open') throw refuse(UNCOUNTED_DAMAGE); // it changed since it was looked at
  return opening.copy;
}
