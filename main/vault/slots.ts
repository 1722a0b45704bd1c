// Key slots: each holds the vault key wrapped under the key of one way in. The wrap is bound to header, slot id, kind and
// parameters, and a public check over the same bytes tells a damaged slot from a wrong passphrase. How a kind comes to its
// slot key is that kind's file (passphraseSlot.ts); nothing derived from a passphrase is ever stored.
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type Database from 'better-sqlite3';
import { refuse } from '../../preload/contract/errors.ts';
import { BOX_OVERHEAD, openBox, sealBox } from '../crypto/aead.ts';
import { encodeUint } from '../crypto/bigEndian.ts';
import type { Random } from '../crypto/random.ts';
import { LABELS, type SlotKind, VAULT_KEY_BYTES } from './format.ts';
import type { Header } from './header.ts';
import { UNCOUNTED_DAMAGE } from './storageErrors.ts';

export type Slot = {
  readonly id: Uint8Array;
  /** As stored: a kind this program does not know is kept and never used. */
  readonly kind: string;
  readonly parameters: Uint8Array;
  readonly wrapped: Uint8Array;
  readonly check: Uint8Array;
};
export type SlotIdentity = Pick<Slot, 'id' | 'parameters'> & { readonly kind: SlotKind };

/** A way in that is about to be written: how it is opened, and with what. Whoever made it overwrites `slotKey` after use. */
export type NewSlot = Pick<SlotIdentity, 'kind' | 'parameters'> & { readonly slotKey: Uint8Array };

export const WRAPPED_BYTES = VAULT_KEY_BYTES + BOX_OVERHEAD;
/** Room for kinds of a later program; ours are WRAPPED_BYTES long. */
export const MAX_WRAPPED_BYTES = 1024;

/** label || format u16 || critical u32 || vault id || slot id || kind (length u8, UTF-8) || parameters as stored. */
export function slotAssociatedData(header: Header, slot: Pick<Slot, 'id' | 'kind' | 'parameters'>): Uint8Array {
  const kind = utf8ToBytes(slot.kind);
  return concatBytes(
    LABELS.slot,
    encodeUint(header.format, 2),
    encodeUint(header.critical, 4),
    header.vaultId,
    slot.id,
    encodeUint(kind.length, 1),
    kind,
    slot.parameters,
  );
}

function checkOf(header: Header, slot: Omit<Slot, 'check'>): Uint8Array {
  return sha256(concatBytes(slotAssociatedData(header, slot), slot.wrapped));
}

export function wrapVaultKey(
  header: Header,
  identity: SlotIdentity,
  slotKey: Uint8Array,
  vaultKey: Uint8Array,
  random: Random,
): Slot {
  const wrapped = sealBox(slotKey, vaultKey, slotAssociatedData(header, identity), random);
  return { ...identity, wrapped, check: checkOf(header, { ...identity, wrapped }) };
}

/** The vault key, or undefined when the slot key is another one. */
export function unwrapVaultKey(header: Header, slot: Slot, slotKey: Uint8Array): Uint8Array | undefined {
  return openBox(slotKey, slot.wrapped, slotAssociatedData(header, slot));
}

/** Refuses `slot-damaged`: the bytes are not those that were written. Needs no key. */
export function checkSlot(header: Header, slot: Slot): void {
  const expected = checkOf(header, slot);
  if (slot.check.length !== expected.length || !expected.every((byte, index) => byte === slot.check[index])) {
    throw refuse('slot-damaged');
  }
}

/** The slot of a kind, or undefined. Refuses `unsupported-parameters` for two: format 1 has one way in of each kind. */
export function slotOfKind(slots: readonly Slot[], kind: SlotKind): Slot | undefined {
  const found = slots.filter((slot) => slot.kind === kind);
  if (found.length > 1) throw refuse('unsupported-parameters');
  return found[0];
}

export function readSlots(db: Database.Database): Slot[] {
  const sql = 'SELECT id, kind, parameters, wrapped, "check" FROM slots ORDER BY id';
  return db.prepare<[], unknown[]>(sql).raw().all().map(slotFromRow);
}

function slotFromRow([id, kind, parameters, wrapped, check]: unknown[]): Slot {
  const whole =
    id instanceof Uint8Array &&
    typeof kind === 'string' &&
    utf8ToBytes(kind).length < 256 &&
    parameters instanceof Uint8Array &&
    wrapped instanceof Uint8Array &&
    check instanceof Uint8Array;
  if (!whole) throw refuse(UNCOUNTED_DAMAGE);
  return { id, kind, parameters, wrapped, check };
}

export function writeSlot(db: Database.Database, slot: Slot): void {
  const sql = 'INSERT INTO slots (id, kind, parameters, wrapped, "check") VALUES (?, ?, ?, ?, ?)';
  db.prepare(sql).run(slot.id, slot.kind, slot.parameters, slot.wrapped, slot.check);
}

/** Puts exactly these rows in place of those that are there. */
export function replaceSlots(db: Database.Database, slots: readonly Slot[]): void {
  db.exec('DELETE FROM slots');
  for (const slot of slots) writeSlot(db, slot);
}
