// Opens a journal with a passphrase: file, schema and limits are checked before a second is spent on the passphrase, and
// nothing is written before the whole has agreed with its head (Vault.verify).
import { connect } from './connection.ts';
import type { VaultEffects } from './effects.ts';
import { type Header, readHeader } from './header.ts';
import { journalFiles } from './journalFiles.ts';
import { OpenedVault } from './openedVault.ts';
import { openPassphraseSlot } from './passphraseSlot.ts';
import { readSlots, type Slot } from './slots.ts';
import { onStorage } from './storageErrors.ts';
import type { Vault } from './vault.ts';

/**
 * Refuses `no-journal`, `not-a-journal`, `newer-format`, `in-use`, `unsupported-parameters`, `vault-damaged`,
 * `slot-damaged`, `not-enough-memory`, `wrong-passphrase`, `invalid-input`; the file is unchanged then.
 */
export async function openVault(file: string, passphrase: string, effects: VaultEffects): Promise<Vault> {
  return openBy((header, slots) => openPassphraseSlot(header, slots, passphrase, effects.deriveKey), file, effects);
}

/** A way in: from the slots to the vault key. Another kind of slot is another function of this shape. */
type WayIn = (header: Header, slots: readonly Slot[]) => Promise<Uint8Array>;

async function openBy(wayIn: WayIn, file: string, effects: VaultEffects): Promise<Vault> {
  const connection = connect(journalFiles(file));
  try {
    const { header, slots } = onStorage(() => ({ header: readHeader(connection.db), slots: readSlots(connection.db) }));
    const vaultKey = await wayIn(header, slots);
    return onStorage(() => new OpenedVault(connection, header, slots, vaultKey, effects));
  } catch (error) {
    connection.close();
    throw error;
  }
}
