// The way in by passphrase: NFKC bytes -> Argon2id -> slot key. A passphrase is right when the wrap opens; there is no
// other test of it anywhere.
import { refuse } from '../../preload/contract/errors.ts';
import { type Argon2Parameters, decodeArgon2, encodeArgon2 } from '../crypto/argon2.ts';
import type { DeriveKey } from '../crypto/kdf.ts';
import { forget } from '../crypto/keys.ts';
import { passphraseBytes } from '../crypto/passphrase.ts';
import type { Random } from '../crypto/random.ts';
import { ID_BYTES } from './format.ts';
import type { Header } from './header.ts';
import { checkSlot, type Slot, slotOfKind, unwrapVaultKey, wrapVaultKey } from './slots.ts';

async function slotKeyFor(passphrase: string, parameters: Argon2Parameters, deriveKey: DeriveKey): Promise<Uint8Array> {
  const bytes = passphraseBytes(passphrase);
  try {
    return await deriveKey(bytes, parameters);
  } finally {
    forget(bytes);
  }
}

export async function createPassphraseSlot(
  header: Header,
  passphrase: string,
  vaultKey: Uint8Array,
  parameters: Argon2Parameters,
  effects: { readonly deriveKey: DeriveKey; readonly random: Random },
): Promise<Slot> {
  const encoded = encodeArgon2(parameters);
  const slotKey = await slotKeyFor(passphrase, parameters, effects.deriveKey);
  try {
    const identity = { id: effects.random(ID_BYTES), kind: 'passphrase', parameters: encoded } as const;
    return wrapVaultKey(header, identity, slotKey, vaultKey, effects.random);
  } finally {
    forget(slotKey);
  }
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
