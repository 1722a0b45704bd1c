// A journal that is nowhere but in the memory of this process: for the example. It has no way in, because nobody ever comes back
// to it; it is gone when it is closed, and no call of it can reach a disk.
import Database from 'better-sqlite3';
import { CONNECTION_PRAGMAS } from './connection.ts';
import { containerOf } from './container.ts';
import type { VaultEffects } from './effects.ts';
import { FORMAT, ID_BYTES, VAULT_KEY_BYTES } from './format.ts';
import type { Header } from './header.ts';
import { OpenedVault } from './openedVault.ts';
import { WRITE_AND_READ_VERSION_AT } from './rawHeader.ts';
import type { StoredRecord } from './records.ts';
import { onStorage } from './storageErrors.ts';
import type { Vault } from './vault.ts';
import { VaultKeys } from './vaultKeys.ts';

/** What would write beside it is not for its owner to do: whoever opens it refuses those deeds. */
export function vaultInMemory(records: readonly StoredRecord[], effects: Pick<VaultEffects, 'random' | 'now'>): Vault {
  const header: Header = { format: FORMAT, vaultId: effects.random(ID_BYTES), critical: 0 };
  const keys = new VaultKeys(effects.random(VAULT_KEY_BYTES), header, effects.random);
  const savedAtMs = Date.parse(effects.now());
  const image = Buffer.from(containerOf({ header, slots: [], keys, records, sequence: 1, savedAtMs }));
  // Memory has no log.
  for (const at of WRITE_AND_READ_VERSION_AT) image[at] = 1;
  const db = onStorage(() => new Database(image));
  for (const pragma of CONNECTION_PRAGMAS) db.pragma(pragma);
  const connection = { db, readOnly: false, walFound: false, leftOut: null, close: () => void db.close() };
  const vault = onStorage(() => new OpenedVault(connection, header, [], keys, effects));
  vault.verify();
  return vault;
}
