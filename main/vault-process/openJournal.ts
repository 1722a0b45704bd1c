// Everything that exists only while the journal is open, and what is done with it in the background: the digest over all
// records, the search index, and at last SQLite's own look at its pages. Readers never wait for any of it; writers wait for
// the digest.
import { type JournalError, Refusal, refuse } from '../../preload/contract/errors.ts';
import { LAYERS } from '../../preload/contract/schemas/note.ts';
import type { Damage, Overview } from '../../preload/contract/schemas/vault.ts';
import { countsOf } from '../journal/counts.ts';
import { hideDeleted } from '../journal/deleted/aside.ts';
import { Journal } from '../journal/journal.ts';
import { damageFound, loadJournal } from '../journal/load.ts';
import { migrate } from '../journal/migrate.ts';
import type { Saved } from '../journal/store.ts';
import { WriteGate } from '../journal/writeGate.ts';
import { destroyDeleted } from '../letting-go/destroyDeleted.ts';
import { LettingGo } from '../letting-go/lettingGo.ts';
import { JournalSearch } from '../search/journalSearch.ts';
import { Together } from '../together/together.ts';
import { uncounted } from '../together/uncounted.ts';
import { setAsideLog } from '../vault/setAside.ts';
import type { Vault } from '../vault/vault.ts';
import { isPassphraseOf } from '../vault/waysIn.ts';
import { BackupPlaces } from './backupPlaces.ts';
import type { ProcessEffects } from './effects.ts';
import { IdleCheckpoint } from './idleCheckpoint.ts';
import { JournalBackups } from './journalBackups.ts';
import { inSlices } from './pace.ts';
import { PassphraseChange } from './passphraseChange.ts';
import { Recovery } from './recovery.ts';

/** Long after the first screen, when the leader writes or reads. */
const QUICK_CHECK_AFTER_MS = 20_000;

export type Hears = {
  readonly saved: (saved: Saved) => void;
  readonly checked: (error: JournalError | null) => void;
  readonly searchable: () => void;
  readonly backups: () => void;
  readonly renewal: () => void;
};

export class OpenJournal {
  readonly vault: Vault;
  readonly journal: Journal;
  readonly search: JournalSearch;
  readonly recovery: Recovery;
  readonly backups: JournalBackups;
  readonly passphrase: PassphraseChange;
  readonly lettingGo: LettingGo;
  readonly together: Together;
  /** It is the example, in memory only: nothing beside it is written. */
  readonly example: boolean;
  readonly #effects: ProcessEffects;
  readonly #hears: Hears;
  readonly #gate = new WriteGate(() => this.#migrate());
  readonly #idleCheckpoint: IdleCheckpoint;
  readonly #lastSavedAt: string | null;
  readonly #damageFound: JournalError | undefined;
  #callOffQuickCheck: () => void = () => undefined;
  #closing = false;
  #closed = false;

  /** Reads what the first screen needs. */
  constructor(vault: Vault, backupFolder: string, effects: ProcessEffects, hears: Hears, how?: 'example' | 'device') {
    this.vault = vault;
    this.example = how === 'example';
    this.#effects = effects;
    this.#hears = hears;
    this.#lastSavedAt = vault.lastSavedAt;
    this.#idleCheckpoint = new IdleCheckpoint(vault, effects.later);
    this.journal = new Journal(vault, this.#gate, {
      random: effects.random,
      now: effects.now,
      today: effects.today,
      saved: (saved) => {
        this.#idleCheckpoint.putOff();
        hears.saved(saved);
      },
      changed: (change) => this.search.keepUp(change),
    });
    this.search = new JournalSearch(this.journal, (deed) => void effects.later(0, deed));
    this.recovery = new Recovery(vault, this.journal, effects);
    this.backups = new JournalBackups({
      vault,
      places: new BackupPlaces(this.journal, backupFolder),
      effects,
      whole: () => this.#gate.agreed(),
      counts: () => countsOf(this.journal),
      changed: hears.backups,
    });
    const isPassphrase = (typed: string) => isPassphraseOf(vault, typed, effects);
    this.together = new Together({ journal: this.journal, isPassphrase });
    this.lettingGo = new LettingGo({
      vault,
      journal: this.journal,
      backups: () => this.backups.list().kept.map(({ at }) => at),
      isPassphrase,
      pause: stoppable(inSlices(effects), () => this.#closing),
    });
    const { journal, recovery, backups } = this;
    this.passphrase = new PassphraseChange({ vault, journal, recovery, backups, effects, changed: hears.renewal });
    this.#damageFound = damageFound(this.journal, loadJournal(this.journal));
    hideDeleted(this.journal);
  }

  overview(): Overview {
    const { integrity } = this.#gate;
    if (typeof integrity === 'object') throw refuse(integrity);
    const { readOnly, leftOut, recordCount } = this.vault;
    return {
      lastSavedAt: this.#lastSavedAt,
      integrity,
      searchable: this.search.complete,
      readOnly,
      leftOut,
      records: recordCount,
    };
  }

  /** In the leader's words: sessions, and what there is to go back to. Two people hear of their joint texts only. */
  damage(): Damage {
    const total = this.journal.sessions.size;
    const layers = this.together.on ? (['debrief'] as const) : LAYERS;
    return {
      sessions: { affected: this.search.damagedSessions(layers).size, total },
      newestBackupAt: this.backups.lastGoodAt(),
    };
  }

  /**
   * What lies beside the journal and is not its own goes out of the way, whole, with a copy of the journal as it is. The journal is
   * read from memory then, and stays so until it is opened again. Answers the name; refuses `not-found` when nothing does.
   */
  setAsideLeftOut(file: string): string {
    if (this.vault.leftOut === null) throw refuse('not-found');
    return setAsideLog(file, this.#effects);
  }

  /** To be started when the first screen has its answer; ends early when the journal closes. */
  async checkAndIndex(): Promise<void> {
    await this.#effects.breathe();
    if (this.#closed) return;
    this.#verify();
    await this.#migrateUnasked();
    if (this.#closed) return;
    const pause = inSlices(this.#effects);
    const closed = () => this.#closed;
    await this.search.build(pause, closed);
    if (this.#closed) return;
    this.#lookAtTexts();
    this.#hears.searchable();
    await this.search.settle(pause, closed);
    if (this.#closed) return;
    if (!this.example) this.backups.lookAfterThem();
    this.#callOffQuickCheck = this.#effects.later(QUICK_CHECK_AFTER_MS, () => this.#quickCheck());
  }

  /** A lock was asked for: what is read for a long time gives up, so that the lock does not wait for it. */
  hurry(closing = true): void {
    this.#closing = closing;
  }

  /** The journal is about to close: resolves when nothing is under way and no half of anything is left. */
  async end(): Promise<void> {
    await this.passphrase.end();
    await this.backups.end();
    await this.together.settle(() => this.#mayWrite());
    this.#destroyDeleted();
  }

  /** After `end`. Leaves one file at rest. Throws what the storage says; then the journal is still open. */
  close(): void {
    this.vault.close();
    this.#closed = true;
    this.#idleCheckpoint.callOff();
    this.#callOffQuickCheck();
    this.search.close();
  }

  /** From here on it cannot be brought back. */
  #destroyDeleted(): void {
    if (this.#mayWrite()) destroyDeleted(this.journal);
  }

  #mayWrite(): boolean {
    return !this.vault.readOnly && this.#gate.integrity === 'agrees';
  }

  #verify(): void {
    const error = damage(refusalOf(() => this.vault.verify())) ?? this.#damageFound;
    if (error) return this.#foundDamage(error);
    this.#gate.open();
    this.#hears.checked(null);
  }

  /** What came of it when nobody was waiting is said to the first who writes; until then the journal is read as it is. */
  async #migrateUnasked(): Promise<void> {
    if (this.journal.unwritten.size === 0) return;
    try {
      await this.#gate.pass();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }

  async #migrate(): Promise<void> {
    if (this.vault.readOnly || this.journal.unwritten.size === 0) return;
    await migrate(this.journal, () => this.backups.makeBeforehand());
    // The versions of before are then in the backup alone. A disk too full for it says so at the next save.
    refusalOf(() => this.vault.checkpoint());
  }

  /** Large boxes are opened after the digest has agreed; damage inside them is found only then. */
  #lookAtTexts(): void {
    const { damaged } = this.search;
    const { recordCount } = this.vault;
    if (damaged === 0) return;
    this.#foundDamage({ code: 'vault-damaged', expected: recordCount, found: recordCount, unreadable: damaged });
  }

  #quickCheck(): void {
    const error = damage(refusalOf(() => this.vault.quickCheck()));
    if (error) this.#foundDamage(error);
  }

  #foundDamage(error: JournalError): void {
    if (this.#gate.shut(error)) this.#hears.checked(this.together.on ? uncounted(error) : error);
  }
}

function stoppable(pause: () => Promise<void>, closing: () => boolean): () => Promise<void> {
  return async () => {
    if (closing()) throw refuse('stopped');
    await pause();
  };
}

/** A disk that is full or cannot be written while the whole is checked is no damage: the next save says it. */
function damage(error: JournalError | undefined): JournalError | undefined {
  return error?.code === 'vault-damaged' || error?.code === 'slots-changed' ? error : undefined;
}

/** What `step` was refused with; undefined when it was not. */
function refusalOf(step: () => void): JournalError | undefined {
  try {
    step();
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.error;
    throw error;
  }
}
