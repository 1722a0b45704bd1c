// The backups of the open journal: made after a day with changes without being asked, made and checked on demand, always
// beside the saves and never in their way.
import { Refusal, refuse } from '../../preload/contract/errors.ts';
import type { Backup, BackupCheck, BackupCounts, Backups } from '../../preload/contract/schemas/backup.ts';
import { makeBackup } from '../vault/backup.ts';
import { deleteBackup, deleteSurplus, deleteUnfinished, type FoundBackup, listBackups } from '../vault/backupFolder.ts';
import { isBackupDue } from '../vault/backupPolicy.ts';
import type { Vault } from '../vault/vault.ts';
import { checkBackup, goodCheck } from './backupCheck.ts';
import type { ProcessEffects } from './effects.ts';
import { LongWork, type Step } from './longWork.ts';

/** After the first screen, the index and SQLite's own look: the leader may be writing the first sentence. */
const FIRST_LOOK_MS = 60_000;
/** For a journal that is open for days, and for a disk that was full. */
const LOOK_AGAIN_MS = 30 * 60_000;

export type BackupParts = {
  readonly vault: Vault;
  readonly folder: string;
  readonly effects: ProcessEffects;
  /** Resolves when the digest over all records has agreed; refuses the damage otherwise. */
  readonly whole: () => Promise<void>;
  /** What the journal holds today. */
  readonly counts: () => BackupCounts;
  /** `list` has another answer than before. */
  readonly changed: () => void;
};

export class JournalBackups {
  readonly #parts: BackupParts;
  readonly #work: LongWork<string | null>;
  readonly #checks = new Map<string, BackupCheck>();
  #trouble: Backups['trouble'] = null;
  #callOffLook: () => void = () => undefined;

  constructor(parts: BackupParts) {
    this.#parts = parts;
    this.#work = new LongWork(parts.effects, parts.changed);
  }

  /** From now on one is made whenever it is due. What an interrupted one left goes first: no other can be under way. */
  lookAfterThem(): void {
    if (!this.#parts.vault.readOnly) this.#clearAway();
    this.#callOffLook = this.#parts.effects.later(FIRST_LOOK_MS, () => this.#look());
  }

  list(): Backups {
    const { vault, counts } = this.#parts;
    const kept = this.#kept().map(({ at, bytes }): Backup => ({ at, bytes, check: this.#checks.get(at) ?? null }));
    const lastGoodAt = this.#lastGood(kept);
    const { underway } = this.#work;
    return {
      kept,
      lastGoodAt,
      changedSince: isLater(vault.lastSavedAt, lastGoodAt),
      today: counts(),
      work: underway ? { at: underway.about, done: underway.done, of: underway.of } : null,
      trouble: this.#trouble,
    };
  }

  make(): void {
    const { vault } = this.#parts;
    this.#work.begin(
      null,
      vault.recordCount,
      (step) => this.#make(step),
      ({ error }) => {
        this.#trouble = troubleOf(error.code);
      },
    );
  }

  /** Before this program changes what an earlier one wrote. Resolves when it is there; refuses what making one is refused with. */
  async makeBeforehand(): Promise<void> {
    while (this.#work.underway) await this.#work.ended;
    let refusal: Refusal | undefined = refuse('stopped');
    this.#work.begin(
      null,
      this.#parts.vault.recordCount,
      async (step) => {
        await this.#makeNow(step);
        refusal = undefined;
      },
      (because) => {
        refusal = because;
        this.#trouble = troubleOf(because.error.code);
      },
    );
    await this.#work.ended;
    if (refusal) throw refusal;
  }

  /** Refuses `not-found`. */
  check(at: string): void {
    const backup = this.#kept().find((one) => one.at === at);
    if (!backup) throw refuse('not-found');
    const { vault, effects } = this.#parts;
    const found = (check: BackupCheck): void => void this.#checks.set(at, check);
    this.#work.begin(
      at,
      vault.recordCount,
      async (step) => found(await checkBackup(vault, backup.file, effects, step)),
      () => found({ outcome: 'not-read', checkedAt: effects.now() }),
    );
  }

  cancel(): void {
    this.#work.abandon();
  }

  /** For good. Refuses `not-found`, and what the disk refuses. */
  delete(at: string): void {
    const backup = this.#kept().find((one) => one.at === at);
    if (!backup) throw refuse('not-found');
    if (this.#work.underway?.about === at) throw refuse('in-use');
    deleteBackup(backup);
    this.#checks.delete(at);
    this.#parts.changed();
  }

  /** The passphrase or the keys are others now: what opens a backup was found out with the ones before. */
  forgetChecks(): void {
    this.#checks.clear();
    this.#parts.changed();
  }

  /** Resolves when nothing is under way any more. */
  stop(): Promise<void> {
    return this.#work.end();
  }

  /** The journal is about to close. Resolves when nothing is under way and no half of a backup is left. */
  async end(): Promise<void> {
    this.#callOffLook();
    await this.#work.end();
  }

  async #make(step: Step): Promise<void> {
    await this.#parts.whole();
    await this.#makeNow(step);
  }

  async #makeNow(step: Step): Promise<void> {
    const { vault, folder, effects } = this.#parts;
    deleteUnfinished(folder, vault.header.vaultId);
    const { name, at, content } = await makeBackup(vault, folder, effects, step);
    this.#trouble = null;
    const madeAt = listBackups(folder, vault.header.vaultId).find((one) => one.name === name)?.at ?? at;
    this.#checks.set(madeAt, goodCheck(content, 'today', effects.now()));
    this.#tidyUp(name);
  }

  /** A backup too many is no failure: the next one tries again. */
  #tidyUp(justMade: string): void {
    const { vault, folder, effects } = this.#parts;
    try {
      deleteSurplus(folder, vault.header.vaultId, justMade, effects.now());
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }

  /** What cannot be cleared away now does not count as a backup either; the next one tries again. */
  #clearAway(): void {
    const { vault, folder } = this.#parts;
    try {
      deleteUnfinished(folder, vault.header.vaultId);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }

  #look(): void {
    this.#callOffLook = this.#parts.effects.later(LOOK_AGAIN_MS, () => this.#look());
    if (this.#isDue()) this.make();
  }

  #isDue(): boolean {
    const { vault, effects } = this.#parts;
    if (vault.readOnly) return false;
    try {
      const { lastGoodAt } = this.list();
      return isBackupDue({ lastBackupAt: lastGoodAt, lastSavedAt: vault.lastSavedAt, now: effects.now() });
    } catch (error) {
      if (error instanceof Refusal) return false;
      throw error;
    }
  }

  #kept(): FoundBackup[] {
    return listBackups(this.#parts.folder, this.#parts.vault.header.vaultId);
  }

  /** One from the future (the clock was set back) counts only where there is no other. */
  #lastGood(kept: readonly Backup[]): string | null {
    const now = this.#parts.effects.now();
    const good = kept.filter(({ check }) => check === null || check.outcome === 'good');
    return (good.find(({ at }) => !isLater(at, now)) ?? good[0])?.at ?? null;
  }
}

function isLater(one: string | null, other: string | null): boolean {
  if (one === null) return false;
  return other === null || Date.parse(one) > Date.parse(other);
}

function troubleOf(code: Refusal['error']['code']): Backups['trouble'] {
  if (code === 'disk-full' || code === 'read-only') return code;
  if (code === 'vault-damaged' || code === 'slots-changed') return 'vault-damaged';
  // Two in one second: the first one is there.
  return code === 'journal-exists' ? null : 'storage-failed';
}
