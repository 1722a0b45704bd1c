// Opens a copy of a journal (a backup, something set aside) for reading: with the keys of the open journal, or with the
// passphrase or the words of its day. Nothing is written, not even beside it.
import { Refusal } from '../../preload/contract/errors.ts';
import { type Connection, connectForReading } from './connection.ts';
import type { VaultEffects } from './effects.ts';
import { type Header, readHeader } from './header.ts';
import { journalFiles } from './journalFiles.ts';
import { keysBy, openOn } from './openOn.ts';
import { onStorage } from './storageErrors.ts';
import type { Vault } from './vault.ts';
import { byPassphrase, byWords, type WayIn, type WordsOpening } from './wayIn.ts';

/** Refuses as `openVault`; `wrong-passphrase` for a copy from before the passphrase was changed. */
export async function openCopy(file: string, passphrase: string, effects: VaultEffects): Promise<Vault> {
  return openCopyBy(byPassphrase(passphrase, effects), file, effects);
}

export async function openCopyWithWords(file: string, typed: string, effects: VaultEffects): Promise<WordsOpening> {
  return byWords(typed, (wayIn) => openCopyBy(wayIn, file, effects));
}

async function openCopyBy(wayIn: WayIn, file: string, effects: VaultEffects): Promise<Vault> {
  return openOn(connectForReading(journalFiles(file)), keysBy(wayIn, effects), effects);
}

export type CopyOpening =
  | { readonly state: 'open'; readonly copy: Vault }
  /** A copy of another journal. */
  | { readonly state: 'other-journal' }
  /** Of this journal, and the keys of today do not open its head: from before a rotation, or damaged. Its passphrase tells. */
  | { readonly state: 'other-keys' };

/** Refuses what a file is refused for before its head is opened. */
export async function openCopyOf(vault: Vault, file: string, effects: Pick<VaultEffects, 'now'>): Promise<CopyOpening> {
  const connection = connectForReading(journalFiles(file));
  if (!isSameJournal(headerOf(connection), vault.header)) {
    connection.close();
    return { state: 'other-journal' };
  }
  try {
    const copy = await openOn(connection, () => Promise.resolve(vault.keysAgain()), effects);
    return { state: 'open', copy };
  } catch (error) {
    if (error instanceof Refusal && error.error.code === 'vault-damaged') return { state: 'other-keys' };
    throw error;
  }
}

function headerOf(connection: Connection): Header {
  try {
    return onStorage(() => readHeader(connection.db));
  } catch (error) {
    connection.close();
    throw error;
  }
}

function isSameJournal(one: Header, other: Header): boolean {
  return Buffer.compare(one.vaultId, other.vaultId) === 0;
}
