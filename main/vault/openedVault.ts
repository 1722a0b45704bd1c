// The open journal itself. It keeps the sealed head in step with the rows: both change in one transaction, and what is
// held here changes only after that transaction is on disk.
import { bytesToHex } from '@noble/hashes/utils.js';
import { type JournalError, refuse } from '../../preload/contract/errors.ts';
import { RecordMac } from '../crypto/digest.ts';
import { deriveSubkeys, forget, type Subkeys } from '../crypto/keys.ts';
import { applyChanges, type RowChange, sealChanges } from './applyChanges.ts';
import type { Connection } from './connection.ts';
import type { VaultEffects } from './effects.ts';
import { LIMITS } from './format.ts';
import { type Head, hashOutside, headCodec } from './head.ts';
import { type HeadTable, headTable } from './headTable.ts';
import type { Header } from './header.ts';
import { findDisagreement } from './integrity.ts';
import {
  type RecordCodec,
  type RecordId,
  type RecordRow,
  recordCodec,
  recordIdBytes,
  type StoredRecord,
} from './records.ts';
import { type RecordTable, recordTable } from './recordTable.ts';
import type { Slot } from './slots.ts';
import { onStorage } from './storageErrors.ts';
import type { Change, Saved, Vault } from './vault.ts';

type Verdict = 'not-asked' | 'agreed' | JournalError;

export class OpenedVault implements Vault {
  readonly #connection: Connection;
  readonly #now: () => string;
  readonly #subkeys: Subkeys;
  readonly #outside: Uint8Array;
  readonly #records: RecordTable;
  readonly #recordCodec: RecordCodec;
  readonly #headTable: HeadTable;
  readonly #mac: RecordMac;
  readonly #writeInOneStep: (rows: readonly RowChange[], savedAtMs: number) => Head;
  readonly #unreadable = new Set<RecordId>();
  #head: Head;
  #verdict: Verdict = 'not-asked';
  #closed: { readonly oneFile: boolean } | undefined;

  /** Takes over `vaultKey` and overwrites it. Refuses `vault-damaged` when the sealed head does not open. */
  constructor(
    connection: Connection,
    header: Header,
    slots: readonly Slot[],
    vaultKey: Uint8Array,
    effects: Pick<VaultEffects, 'random' | 'now'>,
  ) {
    this.#connection = connection;
    this.#now = effects.now;
    this.#subkeys = deriveSubkeys(vaultKey, header.vaultId);
    forget(vaultKey);
    this.#outside = hashOutside(header, slots);
    this.#records = recordTable(connection.db);
    this.#recordCodec = recordCodec(this.#subkeys.record, header, effects.random);
    this.#headTable = headTable(connection.db, headCodec(this.#subkeys.head, header, effects.random));
    this.#mac = new RecordMac(this.#subkeys.digest);
    this.#writeInOneStep = connection.db.transaction((rows: readonly RowChange[], savedAtMs: number) =>
      this.#write(rows, savedAtMs),
    ).immediate;
    try {
      this.#head = this.#headTable.read();
    } catch (error) {
      this.#forgetKeys();
      throw error;
    }
  }

  get lastSavedAt(): string | null {
    return this.#head.sequence === 0 ? null : new Date(this.#head.savedAtMs).toISOString();
  }

  get sequence(): number {
    return this.#head.sequence;
  }

  get recordCount(): number {
    return this.#head.records;
  }

  get readOnly(): boolean {
    return this.#connection.readOnly;
  }

  get newestMissing(): boolean {
    return this.#connection.readOnly && this.#connection.walFound;
  }

  get unreadable(): ReadonlySet<RecordId> {
    return this.#unreadable;
  }

  readSmall(): Iterable<StoredRecord> {
    return this.#readable('small');
  }

  readLarge(): Iterable<StoredRecord> {
    return this.#readable('large');
  }

  *#readable(size: 'small' | 'large'): Generator<StoredRecord, void> {
    const rows = this.#records.rows(size);
    for (let next = this.#onDisk(() => rows.next()); !next.done; next = this.#onDisk(() => rows.next())) {
      const record = this.#open(next.value);
      if (record) yield record;
    }
  }

  read(id: RecordId): StoredRecord | undefined {
    const row = this.#onDisk(() => this.#records.row(recordIdBytes(id)));
    if (!row) return undefined;
    const record = this.#open(row);
    if (!record) throw refuse(this.#damage());
    return record;
  }

  #open(row: RecordRow): StoredRecord | undefined {
    const record = this.#recordCodec.open(row);
    if (!record) {
      this.#unreadable.add(bytesToHex(row.id));
      // Nothing is written to a damaged journal, also when the damage is found after the whole had agreed.
      if (this.#verdict === 'agreed') this.#verdict = this.#damage();
    }
    return record;
  }

  #damage(): JournalError {
    const { records } = this.#head;
    return { code: 'vault-damaged', expected: records, found: records, unreadable: this.#unreadable.size };
  }

  verify(): void {
    const disagreement = this.#onDisk(() =>
      findDisagreement(this.#head, this.#outside, this.#records, this.#mac, this.#unreadable.size),
    );
    this.#verdict = disagreement ?? 'agreed';
    if (disagreement) throw refuse(disagreement);
    if (!this.readOnly) this.#onDisk(() => this.#becomeWritable());
  }

  /** Only now, that everything agreed, may the file change: a backup put in place gets its log, a found log is moved in. */
  #becomeWritable(): void {
    const { db, walFound } = this.#connection;
    if (db.pragma('journal_mode', { simple: true }) !== 'wal') db.pragma('journal_mode = WAL');
    if (walFound) this.checkpoint();
  }

  commit(changes: readonly Change[]): Saved {
    if (this.readOnly) throw refuse('read-only');
    this.#refuseUnlessAgreed();
    const rows = sealChanges(changes, this.#recordCodec);
    const savedAt = this.#now();
    // The head held here follows only when the transaction is on disk.
    this.#head = this.#onDisk(() => this.#writeInOneStep(rows, Date.parse(savedAt)));
    return { sequence: this.#head.sequence, savedAt };
  }

  #refuseUnlessAgreed(): void {
    if (this.#verdict === 'not-asked') this.verify();
    else if (this.#verdict !== 'agreed') throw refuse(this.#verdict);
  }

  #write(rows: readonly RowChange[], savedAtMs: number): Head {
    const after = applyChanges(rows, this.#head, this.#records, this.#mac);
    if (after.records > LIMITS.records) throw refuse('unsupported-parameters');
    const head = { ...this.#head, ...after, sequence: this.#head.sequence + 1, savedAtMs };
    this.#headTable.write(head);
    return head;
  }

  checkpoint(): void {
    if (this.readOnly) return;
    this.#onDisk(() => this.#connection.db.pragma('wal_checkpoint(TRUNCATE)'));
  }

  quickCheck(): void {
    const findings = this.#onDisk(() => this.#connection.db.pragma('quick_check(1)', { simple: true }));
    if (findings !== 'ok') throw refuse(this.#damage());
  }

  close(): { readonly oneFile: boolean } {
    this.#closed ??= this.#closeOnce();
    return this.#closed;
  }

  #closeOnce(): { readonly oneFile: boolean } {
    let oneFile = true;
    try {
      this.checkpoint();
    } catch {
      oneFile = false; // every commit is in the log already; the next opening moves it in
    }
    this.#connection.close();
    this.#forgetKeys();
    return { oneFile };
  }

  #forgetKeys(): void {
    this.#mac.destroy();
    forget(...Object.values(this.#subkeys));
  }

  #onDisk<Result>(step: () => Result): Result {
    if (this.#closed) throw refuse('locked');
    return onStorage(step);
  }
}
