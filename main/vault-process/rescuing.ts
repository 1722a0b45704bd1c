// A damaged journal, looked at while it is closed: what can be read of it with the newest good backup beside it, and then either
// a journal built anew or one plain text. Nothing of the damaged file is changed by any of it.
import { join } from 'node:path';
import { Refusal, refuse } from '../../preload/contract/errors.ts';
import { type ReadableWords, LOST_TEXTS_SAID, type Rescued } from '../../preload/contract/schemas/rescue.ts';
import type { WayInTyped } from '../../preload/contract/schemas/restore.ts';
import { writeChosenFile } from '../export/writeChosenFile.ts';
import { mend, type Mended } from '../journal/mend.ts';
import { readableText } from '../journal/readable.ts';
import { copiesBeside } from '../vault/copiesBeside.ts';
import { openCopy, openCopyWithWords } from '../vault/copy.ts';
import { checkCopy } from '../vault/copyCheck.ts';
import { rebuildJournal } from '../vault/rebuild.ts';
import { salvageJournal, type SalvagedJournal } from '../vault/salvage.ts';
import type { Vault } from '../vault/vault.ts';
import { byPassphrase, type WayIn, wordsWayIn } from '../vault/wayIn.ts';
import type { ProcessEffects } from './effects.ts';
import { inSlices } from './pace.ts';
import { KEPT_MS } from './restoring.ts';

/** Each costs a derivation; a leader whose last three backups are all bad looks at them one by one. */
const BACKUPS_TRIED = 3;

type Found = {
  readonly salvaged: SalvagedJournal;
  readonly mended: Mended;
  readonly callOff: () => void;
};

export class Rescuing {
  readonly #journal: () => string;
  readonly #effects: ProcessEffects;
  #found: Found | undefined;

  constructor(journal: () => string, effects: ProcessEffects) {
    this.#journal = journal;
    this.#effects = effects;
  }

  async look(by: WayInTyped): Promise<Rescued> {
    this.forget();
    const backup = await this.#newestGood(by);
    try {
      const opened = await this.#salvage(by, backup?.copy);
      if ('problem' in opened) return { fit: false, problem: opened.problem };
      const { salvaged } = opened;
      const mended = mend([...salvaged.records, ...salvaged.fromBackup]);
      this.#found = { salvaged, mended, callOff: this.#effects.later(KEPT_MS, () => this.forget()) };
      return {
        fit: true,
        report: {
          readable: salvaged.records.length,
          fromBackup: salvaged.fromBackup.length,
          lost: salvaged.lost.length,
          uncounted: salvaged.gap || salvaged.expected === null,
          sessions: mended.sessions,
          lostTexts: mended.lostTexts.slice(0, LOST_TEXTS_SAID),
          lastSavedAt: salvaged.lastSavedAt,
          backupAt: backup?.at ?? null,
        },
      };
    } finally {
      backup?.copy.close();
    }
  }

  /** Answers what the damaged one is called now. */
  async rebuild(): Promise<string | null> {
    const { salvaged, mended } = this.#looked();
    const pause = inSlices(this.#effects);
    const { setAside } = await rebuildJournal(this.#journal(), salvaged, mended.records, this.#effects, pause);
    this.forget();
    return setAside;
  }

  export(folder: string, words: ReadableWords): { name: string; bytes: number } {
    const { mended } = this.#looked();
    const bytes = new TextEncoder().encode(readableText(mended.records, words));
    const stamp = this.#effects.now().replace(/\.\d+/, '').replaceAll(/[-:]/g, '');
    const name = `readable-${stamp}.txt`;
    writeChosenFile(join(folder, name), bytes);
    return { name, bytes: bytes.length };
  }

  forget(): void {
    this.#found?.callOff();
    this.#found?.salvaged.keys.forget();
    this.#found = undefined;
  }

  #looked(): Found {
    if (!this.#found) throw refuse('not-found');
    return this.#found;
  }

  async #salvage(by: WayInTyped, backup: Vault | undefined) {
    const file = this.#journal();
    const salvage = (wayIn: WayIn, opens: 'passphrase' | 'recovery') =>
      salvageJournal(file, { wayIn, opens }, this.#effects, backup);
    if ('passphrase' in by) {
      return { salvaged: await salvage(byPassphrase(by.passphrase, this.#effects), 'passphrase') };
    }
    const opening = await wordsWayIn(by.words, (wayIn) => salvage(wayIn, 'recovery'));
    return opening.state === 'open' ? { salvaged: opening.opened } : { problem: opening.problem };
  }

  /** One that opens with the same passphrase or words and can be read from end to end. */
  async #newestGood(by: WayInTyped): Promise<{ readonly at: string; readonly copy: Vault } | undefined> {
    const backups = copiesBeside(this.#journal()).filter(
      ({ what, ofThisJournal }) => what === 'backup' && ofThisJournal !== false,
    );
    for (const { file, at } of backups.slice(0, BACKUPS_TRIED)) {
      const copy = await this.#goodCopy(file, by);
      if (copy) return { at, copy };
    }
    return undefined;
  }

  async #goodCopy(file: string, by: WayInTyped): Promise<Vault | undefined> {
    let copy: Vault | undefined;
    try {
      if ('passphrase' in by) copy = await openCopy(file, by.passphrase, this.#effects);
      else {
        const opening = await openCopyWithWords(file, by.words, this.#effects);
        if (opening.state === 'open') copy = opening.vault;
      }
      if (copy) await checkCopy(copy, inSlices(this.#effects));
      return copy;
    } catch (error) {
      copy?.close();
      if (error instanceof Refusal) return undefined;
      throw error;
    }
  }
}
