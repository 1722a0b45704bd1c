// The way in by this device: a slot key of 32 random bytes, sealed by the system's keychain. What the keychain gave stands in
// the slot's parameters; without that keychain it opens nothing. Off unless the leader asks for it.
import { concatBytes } from '@noble/hashes/utils.js';
import { refuse } from '../../preload/contract/errors.ts';
import { KEY_BYTES } from '../crypto/aead.ts';
import type { VaultEffects } from './effects.ts';
import { LIMITS } from './format.ts';
import type { Header } from './header.ts';
import { checkSlot, type NewSlot, type Slot, slotOfKind, unwrapVaultKey } from './slots.ts';
import type { Saved, Vault } from './vault.ts';
import type { WayIn } from './wayIn.ts';

/** First byte of the parameters; Argon2id is 1, recovery words are 2. */
const ALGORITHM = 3;

/** Both take bytes and give bytes of their own; who called overwrites what is a key. Refuse what the keychain refuses. */
export type Keychain = {
  readonly seal: (key: Uint8Array) => Promise<Uint8Array>;
  readonly open: (sealed: Uint8Array) => Promise<Uint8Array>;
};

/** Writes a slot for this device, in place of an earlier one. */
export async function addDeviceSlot(
  vault: Vault,
  keychain: Pick<Keychain, 'seal'>,
  { random }: Pick<VaultEffects, 'random'>,
): Promise<Saved> {
  const slotKey = random(KEY_BYTES);
  try {
    return vault.putSlot(newDeviceSlot(await keychain.seal(slotKey.slice()), slotKey));
  } finally {
    slotKey.fill(0);
  }
}

function newDeviceSlot(sealed: Uint8Array, slotKey: Uint8Array): NewSlot {
  const parameters = concatBytes(Uint8Array.of(ALGORITHM), sealed);
  if (sealed.length === 0 || parameters.length > LIMITS.parameterBytes) throw refuse('keychain-refused');
  return { kind: 'device', parameters, slotKey };
}

/** Refuses `not-found` without such a slot, `slot-damaged`, `unsupported-parameters`, and what the keychain refuses. */
export function byDevice(keychain: Pick<Keychain, 'open'>): WayIn {
  return async (header, slots) => {
    const slot = slotOfKind(slots, 'device');
    if (!slot) throw refuse('not-found');
    const slotKey = await keychain.open(sealedIn(header, slot));
    try {
      const vaultKey = unwrapVaultKey(header, slot, slotKey);
      // The keychain of another computer, or one that was emptied and filled anew.
      if (!vaultKey) throw refuse('keychain-refused');
      return vaultKey;
    } finally {
      slotKey.fill(0);
    }
  };
}

function sealedIn(header: Header, slot: Slot): Uint8Array {
  checkSlot(header, slot);
  const [algorithm, ...sealed] = slot.parameters;
  if (algorithm !== ALGORITHM || sealed.length === 0) throw refuse('unsupported-parameters');
  return Uint8Array.from(sealed);
}
