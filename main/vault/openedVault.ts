// The open journal itself: reads and writes records and ways in, and refuses to write before the whole has agreed with its head.
import { type JournalError, refuse } from '../../preload/contract/errors.ts';
import { applyChanges, type RowChange, sealChanges } from './applyChanges.ts';
import type { Connection, LeftOut } from './connection.ts';
import type { VaultEffects } from './effects.ts';
import { LIMITS, type SlotKind } from './format.ts';
import { giveBackFreePages } from './freePages.ts';
import { type Head, hashOutside } from './head.ts';
import type { Header } from './header.ts';
import { KeptHead } from './keptHead.ts';
import { findDisagreement } from './integrity.ts';
import { RecordReader } from './recordReader.ts';
import type { RecordId, StoredRecord } from './records.ts';
import { type RecordTable, recordTable } from './recordTable.ts';
import { Rotation } from './rotation.ts';
import { type NewSlot, replaceSlots, type Slot } from './slots.ts';
import { onStorage } from './storageErrors.ts';
import type { Change, Saved, Vault } from './vault.ts';
import type { VaultKeys } from './vaultKeys.ts';

type Verdict = 'not-asked' | 'agreed' | JournalError;

export class OpenedVault implements Vault {
  readonly header: Header;
  readonly #connection: Connection;
  readonly #records: RecordTable;
  readonly #head: KeptHead;
  readonly #reader: RecordReader;
  #keys: VaultKeys;
  #slots: readonly Slot[];
  #verdict: Verdict = 'not-asked';
  #closed: { readonly oneFile: boolean } | undefined;

  /** Takes over `keys` and forgets them when it is closed. Refuses `vault-damaged` when the sealed head does not open. */
  constructor(
    connection: Connection,
    header: Header,
    slots: readonly Slot[],
    keys: VaultKeys,
    effects: Pick<VaultEffects, 'now'>,
  ) {
    this.header = header;
    this.#connection = connection;
    this.#keys = keys;
    this.#slots = slots;
    this.#records = recordTable(connection.db);
    this.#reader = new RecordReader({
      table: this.#records,
      codec: () => this.#keys.records,
      onDisk: (step) => this.#onDisk(step),
      foundDamage: () => this.#foundDamage(),
    });
    try {
      this.#head = new KeptHead(connection.db, keys.head, effects.now);
    } catch (error) {
      keys.forget();
      throw error;
    }
  }

  get slots(): readonly Slot[] {
    return this.#slots;
  }

  get lastSavedAt(): string | null {
    const { sequence, savedAtMs } = this.#head.value;
    return sequence === 0 ? null : new Date(savedAtMs).toISOString();
  }

  get sequence(): number {
    return this.#head.value.sequence;
  }

  get recordCount(): number {
    return this.#head.value.records;
  }

  get readOnly(): boolean {
    return this.#connection.readOnly;
  }

  get leftOut(): LeftOut | null {
    return this.#connection.leftOut;
  }

  get unreadable(): ReadonlySet<RecordId> {
    return this.#reader.unreadable;
  }

  readSmall(): Iterable<StoredRecord> {
    return this.#reader.all('small');
  }

  readLarge(): Iterable<StoredRecord> {
    return this.#reader.all('large');
  }

  read(id: RecordId): StoredRecord | undefined {
    const { found, record } = this.#reader.one(id);
    if (found && !record) throw refuse(this.#damage());
    return record;
  }

  /** Nothing is written to a damaged journal, also when the damage is found after the whole had agreed. */
  #foundDamage(): void {
    if (this.#verdict === 'agreed') this.#verdict = this.#damage();
  }

  #damage(): JournalError {
    const { records } = this.#head.value;
    return { code: 'vault-damaged', expected: records, found: records, unreadable: this.unreadable.size };
  }

  verify(): void {
    const disagreement = this.#onDisk(() =>
      findDisagreement(
        this.#head.value,
        hashOutside(this.header, this.#slots),
        this.#records,
        this.#keys.mac,
        this.unreadable.size,
      ),
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
    this.#refuseUnlessAgreed();
    const rows = sealChanges(changes, this.#keys.records);
    return this.#save((before) => this.#changeRows(before, rows));
  }

  #changeRows(before: Head, rows: readonly RowChange[]): Partial<Head> {
    const after = applyChanges(rows, before, this.#records, this.#keys.mac);
    if (after.records > LIMITS.records) throw refuse('unsupported-parameters');
    return after;
  }

  putSlot(slot: NewSlot): Saved {
    this.#refuseUnlessAgreed();
    const wrapped = this.#keys.wrap(slot);
    return this.#saveSlots(inOrder([...this.#slots.filter(({ kind }) => kind !== slot.kind), wrapped]));
  }

  removeSlot(removed: Exclude<SlotKind, 'passphrase'>): Saved {
    this.#refuseUnlessAgreed();
    return this.#saveSlots(this.#slots.filter(({ kind }) => kind !== removed));
  }

  #saveSlots(slots: readonly Slot[]): Saved {
    const saved = this.#save(() => this.#changeSlots(slots));
    this.#slots = slots;
    return saved;
  }

  #changeSlots(slots: readonly Slot[]): Partial<Head> {
    if (slots.length > LIMITS.slots) throw refuse('unsupported-parameters');
    replaceSlots(this.#connection.db, slots);
    return { outside: hashOutside(this.header, slots) };
  }

  beginRotation(): Rotation {
    this.#refuseUnlessAgreed('slots-changed');
    return new Rotation({
      table: this.#records,
      from: this.#keys,
      to: this.#keys.renewed(),
      unreadable: (id) => this.#refuseBox(id),
      onDisk: (step) => this.#onDisk(step),
    });
  }

  rotate(newSlots: readonly NewSlot[], rotation: Rotation = this.beginRotation()): Saved {
    try {
      this.#refuseUnlessAgreed('slots-changed');
      const slots = inOrder(newSlots.map((slot) => rotation.wrap(slot)));
      const saved = this.#save(() => ({ ...rotation.putAll(), ...this.#changeSlots(slots) }), rotation.keys);
      this.#keys.forget();
      this.#keys = rotation.keys;
      this.#slots = slots;
      this.#verdict = 'agreed';
      return saved;
    } catch (error) {
      rotation.abandon();
      throw error;
    }
  }

  #refuseBox(id: RecordId): never {
    this.#reader.noteUnreadable(id);
    throw refuse(this.#damage());
  }

  #refuseUnlessAgreed(tolerated?: JournalError['code']): void {
    if (this.readOnly) throw refuse('read-only');
    if (this.#verdict === 'not-asked') this.verify();
    else if (this.#verdict !== 'agreed' && this.#verdict.code !== tolerated) throw refuse(this.#verdict);
  }

  #save(change: (before: Head) => Partial<Head>, keys: VaultKeys = this.#keys): Saved {
    return this.#onDisk(() => this.#head.save(change, keys.head));
  }

  copyInto(file: string): void {
    this.#onDisk(() => this.#connection.db.prepare('VACUUM INTO ?').run(file));
  }

  keysAgain(): VaultKeys {
    if (this.#closed) throw refuse('locked');
    return this.#keys.again();
  }

  checkpoint(): void {
    if (this.readOnly) return;
    this.#onDisk(() => this.#connection.db.pragma('wal_checkpoint(TRUNCATE)'));
  }

  compact(): void {
    if (this.readOnly) return;
    this.checkpoint();
    if (this.#onDisk(() => giveBackFreePages(this.#connection.db))) this.checkpoint();
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
    this.#keys.forget();
    return { oneFile };
  }

  #onDisk<Result>(step: () => Result): Result {
    if (this.#closed) throw refuse('locked');
    return onStorage(step);
  }
}

/** As `readSlots` finds them: the hash over them goes by id. */
function inOrder(slots: readonly Slot[]): Slot[] {
  return slots.toSorted((left, right) => Buffer.compare(left.id, right.id));
}
