// The backups of the open journal: made after a day with changes without being asked, made and checked on demand, always
// beside the saves and never in their way.
import { Refusal, refuse } from '../../preload/contract/errors.ts';
import type { Backup, BackupCheck, BackupCounts, Backups, WhichBackup } from '../../preload/contract/schemas/backup.ts';
import { makeBackup } from '../vault/backup.ts';
import { deleteBackup, deleteSurplus, deleteUnfinished } from '../vault/backupFolder.ts';
import { isBackupDue } from '../vault/backupPolicy.ts';
import type { Vault } from '../vault/vault.ts';
import { checkBackup, goodCheck } from './backupCheck.ts';
import { isLater, lastGood, troubleOf } from './backupNews.ts';
import type { BackupPlaces, KeptBackup, Place, Which } from './backupPlaces.ts';
import type { ProcessEffects } from './effects.ts';
import { LongWork, type Step } from './longWork.ts';

/** After the first screen, the index and SQLite's own look: the leader may be writing the first sentence. */
const FIRST_LOOK_MS = 60_000;
/** For a journal that is open for days, and for a disk that was full. */
const LOOK_AGAIN_MS = 30 * 60_000;

export type BackupParts = {
  readonly vault: Vault;
  readonly places: BackupPlaces;
  readonly effects: ProcessEffects;
  /** Resolves when the digest over all records has agreed; refuses the damage otherwise. */
  readonly whole: () => Promise<void>;
  /** What the journal holds today. */
  readonly counts: () => BackupCounts;
  /** `list` has another answer than before. */
  readonly changed: () => void;
};

type Work = NonNullable<Backups['work']>['what'];

const keyOf = ({ place, at }: WhichBackup): string => `${place} ${at}`;

export class JournalBackups {
  readonly #parts: BackupParts;
  readonly #work: LongWork<Work>;
  readonly #checks = new Map<string, BackupCheck>();
  readonly #troubles = new Map<Which, Backups['trouble']>();
  #checking: string | null = null;
  #copiedAt: string | null = null;
  #copyTrouble: Backups['trouble'] = null;
  #callOffLook: () => void = () => undefined;

  constructor(parts: BackupParts) {
    this.#parts = parts;
    this.#work = new LongWork(parts.effects, parts.changed);
  }

  /** From now on one is made whenever it is due. What an interrupted one left goes first: no other can be under way. */
  lookAfterThem(): void {
    if (!this.#parts.vault.readOnly) this.#tidyUp(({ folder }, vaultId) => deleteUnfinished(folder, vaultId));
    this.#callOffLook = this.#parts.effects.later(FIRST_LOOK_MS, () => this.#look());
  }

  list(): Backups {
    const { vault, counts, places, effects } = this.#parts;
    const kept = this.#kept();
    const lastGoodAt = lastGood(kept, effects.now());
    const { underway } = this.#work;
    const { second } = places;
    return {
      kept,
      lastGoodAt,
      changedSince: isLater(vault.lastSavedAt, lastGoodAt),
      today: counts(),
      work: underway ? { what: underway.about, progress: { done: underway.done, of: underway.of } } : null,
      trouble: this.#troubles.get('beside') ?? null,
      second: second && { ...second, trouble: this.#troubles.get('second') ?? null },
      copiedAt: this.#copiedAt,
      copyTrouble: this.#copyTrouble,
    };
  }

  /** Null also when the folder cannot be read. */
  lastGoodAt(): string | null {
    try {
      return lastGood(this.#kept(), this.#parts.effects.now());
    } catch (error) {
      if (error instanceof Refusal) return null;
      throw error;
    }
  }

  make(): void {
    const places = this.#parts.places.there;
    this.#begin('making', places.length, (step) => this.#make(places, step));
  }

  /** Before this program changes what an earlier one wrote. Resolves when it is there; refuses what making one is refused with. */
  async makeBeforehand(): Promise<void> {
    const [beside] = this.#parts.places.there;
    while (this.#work.underway) await this.#work.ended;
    let refusal: Refusal | undefined = refuse('stopped');
    this.#work.begin(
      'making',
      this.#parts.vault.recordCount,
      async (step) => {
        if (beside) await this.#makeIn(beside, this.#parts.effects.now(), step);
        refusal = undefined;
      },
      (because) => {
        refusal = because;
        this.#troubles.set('beside', troubleOf(because.error.code));
      },
    );
    await this.#work.ended;
    if (refusal) throw refusal;
  }

  /** Refuses `not-found`. */
  check(which: WhichBackup): void {
    const { vault, effects } = this.#parts;
    const backup = this.#found(which);
    const found = (check: BackupCheck): void => void this.#checks.set(keyOf(which), check);
    if (!this.#work.underway) this.#checking = keyOf(which);
    this.#work.begin(
      'checking',
      vault.recordCount,
      async (step) => found(await checkBackup(vault, backup.file, effects, step)),
      () => found({ outcome: 'not-read', checkedAt: effects.now() }),
    );
  }

  /** One more, in a folder of the leader's choice that is not looked after later. */
  copyTo(folder: string): void {
    const { vault, effects, whole } = this.#parts;
    this.#work.begin(
      'copying',
      vault.recordCount,
      async (step) => {
        this.#copyTrouble = null;
        await whole();
        // On a stick that was pulled out the last time.
        deleteUnfinished(folder, vault.header.vaultId);
        await makeBackup(vault, { folder, makeFolder: false }, effects, step);
        this.#copiedAt = effects.now();
      },
      ({ error }) => {
        this.#copyTrouble = troubleOf(error.code);
      },
    );
  }

  /** For good. Refuses `not-found`, `in-use` while it is being read, and what the disk refuses. */
  delete(which: WhichBackup): void {
    const backup = this.#found(which);
    if (this.#work.underway?.about === 'checking' && this.#checking === keyOf(which)) throw refuse('in-use');
    deleteBackup(backup);
    this.#checks.delete(keyOf(which));
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

  async chooseSecond(folder: string): Promise<void> {
    await this.#parts.places.chooseSecond(folder);
    this.#troubles.delete('second');
    this.#parts.changed();
  }

  async leaveSecond(): Promise<void> {
    await this.#parts.places.leaveSecond();
    this.#parts.changed();
  }

  cancel(): void {
    this.#work.abandon();
  }

  /** The journal is about to close. Resolves when nothing is under way and no half of a backup is left. */
  async end(): Promise<void> {
    this.#callOffLook();
    await this.#work.end();
  }

  #found(which: WhichBackup): KeptBackup {
    const { vault, places } = this.#parts;
    const backup = places.kept(vault.header.vaultId).find((one) => keyOf(one) === keyOf(which));
    if (!backup) throw refuse('not-found');
    return backup;
  }

  #begin(what: Work, times: number, run: (step: Step) => Promise<void>): void {
    this.#work.begin(what, this.#parts.vault.recordCount * times, run, ({ error }) => {
      this.#troubles.set('beside', troubleOf(error.code));
    });
  }

  /** Under one name in every place. A stick that is full or was pulled out does not keep the others from having theirs. */
  async #make(places: readonly Place[], step: Step): Promise<void> {
    const { whole, effects } = this.#parts;
    await whole();
    const at = effects.now();
    for (const place of places) {
      try {
        await this.#makeIn(place, at, step);
      } catch (error) {
        if (!(error instanceof Refusal) || error.error.code === 'stopped') throw error;
        this.#troubles.set(place.which, troubleOf(error.error.code));
      }
    }
  }

  async #makeIn(place: Place, at: string, step: Step): Promise<void> {
    const { vault, effects } = this.#parts;
    const { folder, which } = place;
    const { vaultId } = vault.header;
    deleteUnfinished(folder, vaultId);
    const plan = { folder, at, makeFolder: which === 'beside' };
    const { name, content } = await makeBackup(vault, plan, effects, step);
    this.#troubles.delete(which);
    const made = this.#parts.places.kept(vaultId).find((one) => one.place === which && one.name === name);
    if (made) this.#checks.set(keyOf(made), goodCheck(content, 'today', effects.now()));
    this.#tidyUp((one) => one.which === which && deleteSurplus(folder, vaultId, name, effects.now()));
  }

  /** A file too many is no failure: the next one tries again. */
  #tidyUp(tidy: (place: Place, vaultId: Uint8Array) => unknown): void {
    const { vault, places } = this.#parts;
    for (const place of places.there) {
      try {
        tidy(place, vault.header.vaultId);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
      }
    }
  }

  #look(): void {
    this.#callOffLook = this.#parts.effects.later(LOOK_AGAIN_MS, () => this.#look());
    if (this.#isDue()) this.make();
  }

  /** In any place that is there: a stick that comes back after a month gets its own. */
  #isDue(): boolean {
    const { vault, effects, places } = this.#parts;
    if (vault.readOnly) return false;
    try {
      const kept = this.#kept();
      return places.there.some(({ which }) => {
        const now = effects.now();
        const lastBackupAt = lastGood(
          kept.filter(({ place }) => place === which),
          now,
        );
        return isBackupDue({ lastBackupAt, lastSavedAt: vault.lastSavedAt, now });
      });
    } catch (error) {
      if (error instanceof Refusal) return false;
      throw error;
    }
  }

  #kept(): Backup[] {
    const { vault, places } = this.#parts;
    return places
      .kept(vault.header.vaultId)
      .map(({ place, at, bytes }) => ({ place, at, bytes, check: this.#checks.get(keyOf({ place, at })) ?? null }));
  }
}
