// The way in by passphrase: NFKC bytes -> Argon2id -> slot key. A passphrase is right when the wrap opens; there is no
// other test of it anywhere.
import { refuse } from '../../preload/contract/errors.ts';
import { type Argon2Parameters, decodeArgon2, encodeArgon2 } from '../crypto/argon2.ts';
import type { DeriveKey } from '../crypto/kdf.ts';
import { forget } from '../crypto/keys.ts';
import { passphraseBytes } from '../crypto/passphrase.ts';
import type { Header } from './header.ts';
import { checkSlot, type NewSlot, type Slot, slotOfKind, unwrapVaultKey } from './slots.ts';

async function slotKeyFor(passphrase: string, parameters: Argon2Parameters, deriveKey: DeriveKey): Promise<Uint8Array> {
  const bytes = passphraseBytes(passphrase);
  try {
    return await deriveKey(bytes, parameters);
  } finally {
    forget(bytes);
  }
}

/** The way in for a passphrase, to be wrapped around a vault key; the caller overwrites `slotKey` after use. */
export async function newPassphraseSlot(
  passphrase: string,
  parameters: Argon2Parameters,
  deriveKey: DeriveKey,
): Promise<NewSlot> {
  const encoded = encodeArgon2(parameters);
  return { kind: 'passphrase', parameters: encoded, slotKey: await slotKeyFor(passphrase, parameters, deriveKey) };
}

/**
 * The vault key. Refuses `slot-damaged` (also when there is no such slot), `unsupported-parameters`, `not-enough-memory`,
 * `invalid-input` (a passphrase nobody can have set) and `wrong-passphrase`.
 */
export async function openPassphraseSlot(
  header: Header,
  slots: readonly Slot[],
  passphrase: string,
  deriveKey: DeriveKey,
): Promise<Uint8Array> {
  const slot = slotOfKind(slots, 'passphrase');
  if (!slot) throw refuse('slot-damaged');
  checkSlot(header, slot);
  const slotKey = await slotKeyFor(passphrase, decodeArgon2(slot.parameters), deriveKey);
  const vaultKey = unwrapVaultKey(header, slot, slotKey);
  forget(slotKey);
  if (!vaultKey) throw refuse('wrong-passphrase');
  return vaultKey;
}
