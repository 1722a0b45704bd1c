// Makes a new journal. It is built whole in memory, written under a temporary name beside its place, synced, and put in
// place only if nothing stands there: a crash or a full disk at any point leaves no half journal, and none is overwritten.
import Database from 'better-sqlite3';
import { Refusal } from '../../preload/contract/errors.ts';
import { type Argon2Parameters, DEFAULT_ARGON2, withFreshSalt } from '../crypto/argon2.ts';
import { DIGEST_BYTES } from '../crypto/digest.ts';
import { forget } from '../crypto/keys.ts';
import { connect } from './connection.ts';
import type { VaultEffects } from './effects.ts';
import { APPLICATION_ID, FORMAT, ID_BYTES, PAGE_BYTES, VAULT_KEY_BYTES } from './format.ts';
import { hashOutside } from './head.ts';
import { headTable } from './headTable.ts';
import { type Header, writeHeader } from './header.ts';
import { journalFiles } from './journalFiles.ts';
import { OpenedVault } from './openedVault.ts';
import { newPassphraseSlot } from './passphraseSlot.ts';
import { checkPlaceIsFree, publishNew, removePublished } from './publish.ts';
import { WRITE_AND_READ_VERSION_AT } from './rawHeader.ts';
import { createTables } from './schema.ts';
import { settleRestore } from './settleRestore.ts';
import { type Slot, writeSlot } from './slots.ts';
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
    publishNew(files, emptyJournal(header, slot, keys), effects.random);
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

/** The bytes of a journal without records, in WAL mode. */
function emptyJournal(header: Header, slot: Slot, keys: VaultKeys): Uint8Array {
  const db = new Database(':memory:');
  try {
    db.pragma(`page_size = ${PAGE_BYTES}`);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.pragma(`user_version = ${FORMAT}`);
    createTables(db);
    writeHeader(db, header);
    writeSlot(db, slot);
    const digest = new Uint8Array(DIGEST_BYTES);
    const head = { sequence: 0, records: 0, digest, outside: hashOutside(header, [slot]), savedAtMs: 0 };
    headTable(db).write(head, keys.head);
    const bytes = db.serialize();
    for (const at of WRITE_AND_READ_VERSION_AT) bytes[at] = 2;
    return bytes;
  } finally {
    db.close();
  }
}
