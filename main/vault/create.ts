// Makes a new journal. It is built whole in memory, written under a temporary name beside its place, synced, and put in
// place only if nothing stands there: a crash or a full disk at any point leaves no half journal, and none is overwritten.
import { Refusal } from '../../preload/contract/errors.ts';
import { type Argon2Parameters, DEFAULT_ARGON2, withFreshSalt } from '../crypto/argon2.ts';
import { forget } from '../crypto/keys.ts';
import { connect } from './connection.ts';
import { containerOf } from './container.ts';
import type { VaultEffects } from './effects.ts';
import { FORMAT, ID_BYTES, VAULT_KEY_BYTES } from './format.ts';
import type { Header } from './header.ts';
import { journalFiles } from './journalFiles.ts';
import { OpenedVault } from './openedVault.ts';
import { newPassphraseSlot } from './passphraseSlot.ts';
import { checkPlaceIsFree, publishNew, removePublished } from './publish.ts';
import { settleRestore } from './settleRestore.ts';
import type { Slot } from './slots.ts';
import { onStorage } from './storageErrors.ts';
import type { Vault } from './vault.ts';
import { VaultKeys } from './vaultKeys.ts';

/**
 * The new journal, open and writable. Refuses `journal-exists` (also when only something of an earlier one is there),
 * `read-only`, `disk-full`, `invalid-input`, `unsupported-parameters`, `not-enough-memory`; nothing is left behind then.
 */
export async function createVault(
  file: string,
  passphrase: string,
  effects: VaultEffects,
  parameters: Argon2Parameters = withFreshSalt(DEFAULT_ARGON2, effects.random),
): Promise<Vault> {
  const files = journalFiles(file);
  settleRestore(files);
  checkPlaceIsFree(files);
  const header: Header = { format: FORMAT, vaultId: effects.random(ID_BYTES), critical: 0 };
  const keys = new VaultKeys(effects.random(VAULT_KEY_BYTES), header, effects.random);
  try {
    const newSlot = await newPassphraseSlot(passphrase, parameters, effects.deriveKey);
    const slot = keys.wrap(newSlot);
    forget(newSlot.slotKey);
    publishNew(
      files,
      containerOf({ header, slots: [slot], keys, records: [], sequence: 0, savedAtMs: 0 }),
      effects.random,
    );
    return openPublished(files, header, slot, keys, effects);
  } catch (error) {
    keys.forget();
    throw error;
  }
}

function openPublished(
  files: ReturnType<typeof journalFiles>,
  header: Header,
  slot: Slot,
  keys: VaultKeys,
  effects: VaultEffects,
): Vault {
  try {
    const connection = connect(files);
    try {
      const vault = onStorage(() => new OpenedVault(connection, header, [slot], keys, effects));
      vault.verify();
      return vault;
    } catch (error) {
      connection.close();
      throw error;
    }
  } catch (error) {
    // In use means that somebody else found it and opened it: then it is no longer ours to remove.
    if (!(error instanceof Refusal && error.error.code === 'in-use')) removePublished(files);
    throw error;
  }
}
