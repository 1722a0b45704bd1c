// Opens a journal with a passphrase: file, schema and limits are checked before a second is spent on the passphrase, and
// nothing is written before the whole has agreed with its head (Vault.verify).
import { type Connection, connect } from './connection.ts';
import type { VaultEffects } from './effects.ts';
import { readHeader } from './header.ts';
import { journalFiles } from './journalFiles.ts';
import { OpenedVault } from './openedVault.ts';
import { openPassphraseSlot } from './passphraseSlot.ts';
import { readSlots } from './slots.ts';
import { onStorage } from './storageErrors.ts';
import type { Vault } from './vault.ts';

/**
 * Refuses `no-journal`, `not-a-journal`, `newer-format`, `in-use`, `unsupported-parameters`, `vault-damaged`,
 * `slot-damaged`, `not-enough-memory`, `wrong-passphrase`, `invalid-input`; the file is unchanged then.
 */
export async function openVault(file: string, passphrase: string, effects: VaultEffects): Promise<Vault> {
  const connection = connect(journalFiles(file));
  try {
    return await unlock(connection, passphrase, effects);
  } catch (error) {
    connection.close();
    throw error;
  }
}

async function unlock(connection: Connection, passphrase: string, effects: VaultEffects): Promise<Vault> {
  const { header, slots } = onStorage(() => ({ header: readHeader(connection.db), slots: readSlots(connection.db) }));
  const vaultKey = await openPassphraseSlot(header, slots, passphrase, effects.deriveKey);
  return onStorage(() => new OpenedVault(connection, header, slots, vaultKey, effects));
}
