// Opens a journal: file, schema and limits are checked before a second is spent on a passphrase, and nothing is written
// before the whole has agreed with its head. A journal that was not closed is looked at in memory first, because the log
// beside it may be another journal's and SQLite would move it in.
import { Refusal, refuse } from '../../preload/contract/errors.ts';
import { connect, connectToCopy, type Look, MAX_BYTES_IN_MEMORY } from './connection.ts';
import { byDevice, type Keychain } from './deviceSlot.ts';
import type { VaultEffects } from './effects.ts';
import { type Header, readHeader } from './header.ts';
import { isHeldElsewhere } from './heldElsewhere.ts';
import { isHeldHere } from './heldHere.ts';
import { type JournalFiles, journalFiles, sizeOf } from './journalFiles.ts';
import type { OpenedVault } from './openedVault.ts';
import { keysBy, openOn } from './openOn.ts';
import { giveLog, isCompleteByItself } from './rawHeader.ts';
import { settleRestore } from './settleRestore.ts';
import { checkSlot, readSlots, type Slot } from './slots.ts';
import { onStorage } from './storageErrors.ts';
import type { Vault } from './vault.ts';
import { byPassphrase, byWords, type WayIn, type WordsOpening } from './wayIn.ts';

/**
 * Refuses `no-journal`, `not-a-journal`, `newer-format`, `in-use`, `unsupported-parameters`, `vault-damaged`,
 * `slot-damaged`, `not-enough-memory`, `wrong-passphrase`, `invalid-input`; the file is unchanged then.
 */
export async function openVault(file: string, passphrase: string, effects: VaultEffects): Promise<Vault> {
  return openBy(byPassphrase(passphrase, effects), file, effects);
}

/** As `openVault`, but for what is wrong with the words. The passphrase need not be known. */
export async function openVaultWithWords(file: string, typed: string, effects: VaultEffects): Promise<WordsOpening> {
  return byWords(typed, (wayIn) => openBy(wayIn, file, effects));
}

/** Refuses also `not-found` without such a way in, and what the keychain refuses. */
export async function openVaultWithDevice(
  file: string,
  keychain: Pick<Keychain, 'open'>,
  effects: VaultEffects,
): Promise<Vault> {
  return openBy(byDevice(keychain), file, effects);
}

/** Whether it could be opened so; false for whatever cannot be read. Reads a copy: the file and its lock are left alone. */
export function hasDeviceSlot(file: string): boolean {
  try {
    return slotsIn(journalFiles(file), 'with-log').slots.some(({ kind }) => kind === 'device');
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

async function openBy(wayIn: WayIn, file: string, effects: VaultEffects): Promise<Vault> {
  const files = journalFiles(file);
  if (isHeldHere(files.main)) throw refuse('in-use'); // before anything reads it: heldHere.ts says why
  settleRestore(files);
  if (sizeOf(files.main) > 0 && sizeOf(files.wal) > 0) return openNotClosed(wayIn, files, effects);
  if (isPlacedBackup(files)) return openPlacedBackup(wayIn, files, effects);
  return openOn(connect(files), keysBy(wayIn, effects), effects);
}

/** A journal without a log of its own, put here by hand. */
function isPlacedBackup(files: JournalFiles): boolean {
  const size = sizeOf(files.main);
  return size > 0 && size <= MAX_BYTES_IN_MEMORY && sizeOf(files.rollback) === 0 && isCompleteByItself(files.main);
}

/**
 * It gets its log once it has agreed, and by two bytes of its header: SQLite's own way writes a rollback file first, and
 * killed in the middle of that leaves one beside the journal, which nobody could tell from a foreign one.
 */
async function openPlacedBackup(wayIn: WayIn, files: JournalFiles, effects: VaultEffects): Promise<Vault> {
  if (isHeldElsewhere(files)) throw refuse('in-use');
  const looked = await look(wayIn, files, 'without-log', effects);
  if (!looked.vault) throw looked.refused;
  if (!looked.agrees) return looked.vault;
  const keys = looked.vault.keysAgain();
  looked.vault.close();
  try {
    giveLog(files.main);
  } catch (error) {
    if (!(error instanceof Refusal && error.error.code === 'read-only')) throw error;
  }
  return openOn(connect(files), () => Promise.resolve(keys), effects);
}

type Looked =
  | { readonly vault: OpenedVault; readonly agrees: boolean }
  | { readonly vault: undefined; readonly refused: unknown };

/**
 * With the log it agrees: then it is opened where it lies. Without the log it agrees: then the log is not its own, and nobody
 * but the leader decides about it (`setAsideLog`); until then it is read from memory. Otherwise it is damaged, and what can
 * be read is, from memory too.
 */
async function openNotClosed(wayIn: WayIn, files: JournalFiles, effects: VaultEffects): Promise<Vault> {
  if (isHeldElsewhere(files)) throw refuse('in-use');
  const withLog = await look(wayIn, files, 'with-log', effects);
  if (withLog.vault && withLog.agrees) {
    const keys = withLog.vault.keysAgain();
    withLog.vault.close();
    return openOn(connect(files), () => Promise.resolve(keys), effects);
  }
  if (!withLog.vault && !isDamage(withLog.refused) && hasWholeSlots(files)) throw withLog.refused;
  const withoutLog = await look(wayIn, files, 'without-log', effects);
  if (withoutLog.vault && withoutLog.agrees) {
    withLog.vault?.close();
    return withoutLog.vault;
  }
  withoutLog.vault?.close();
  if (!withLog.vault) throw withLog.refused;
  return withLog.vault;
}

async function look(wayIn: WayIn, files: JournalFiles, at: Look, effects: VaultEffects): Promise<Looked> {
  try {
    const vault = await openOn(connectToCopy(files, at), keysBy(wayIn, effects), effects);
    return { vault, agrees: agrees(vault) };
  } catch (refused) {
    return { vault: undefined, refused };
  }
}

function agrees(vault: Vault): boolean {
  try {
    vault.verify();
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

function isDamage(refused: unknown): boolean {
  return refused instanceof Refusal && refused.error.code === 'vault-damaged';
}

/**
 * The ways in, with the log, are whole and of this journal: then what they refused is refused, and the state before the log
 * is not offered to an older passphrase. (A change of the passphrase can have been killed before it was moved in.)
 */
function hasWholeSlots(files: JournalFiles): boolean {
  try {
    const [withLog, withoutLog] = [slotsIn(files, 'with-log'), slotsIn(files, 'without-log')];
    for (const slot of withLog.slots) checkSlot(withLog.header, slot);
    return Buffer.compare(withLog.header.vaultId, withoutLog.header.vaultId) === 0;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

function slotsIn(files: JournalFiles, at: Look): { header: Header; slots: readonly Slot[] } {
  const connection = connectToCopy(files, at);
  try {
    return onStorage(() => ({ header: readHeader(connection.db), slots: readSlots(connection.db) }));
  } finally {
    connection.close();
  }
}
