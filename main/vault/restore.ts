// Puts a backup in the journal's place. The backup is copied beside the journal, opened and read from end to end there; only
// then is the present journal set aside, whole, and the copy given its name. Nothing is overwritten, nothing deleted.
import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import { bytesToHex } from '@noble/hashes/utils.js';
import { connectForReading } from './connection.ts';
import { checkCopy, type CopyContent, type Pause } from './copyCheck.ts';
import type { VaultEffects } from './effects.ts';
import { anyExists, type JournalFiles, journalFiles } from './journalFiles.ts';
import { writeSynced } from './publish.ts';
import { WRITE_AND_READ_VERSION_AT } from './rawHeader.ts';
import { asideName, besideIt, checkNotInUse } from './setAside.ts';
import { beginRestore, isRestoreDue, settleRestore } from './settleRestore.ts';
import { onStorage } from './storageErrors.ts';
import type { Vault } from './vault.ts';

export type Restored = {
  readonly content: CopyContent;
  /** What the present journal is called now; null when there was none. */
  readonly setAside: string | null;
};

/**
 * `openRestored` opens the copy it is given: `openCopy` with the passphrase of its day, or the words. Refuses what that
 * refuses, `in-use` (also while this program has the journal open), `disk-full`, `vault-damaged`, ...; the journal is as it
 * was then. The restored journal is opened like any other.
 */
export async function restoreBackup(
  { backup, journal }: { readonly backup: string; readonly journal: string },
  openRestored: (file: string) => Promise<Vault>,
  effects: Pick<VaultEffects, 'random' | 'now'>,
  pause: Pause,
): Promise<Restored> {
  return placeInstead(journalFiles(journal), () => bytesOf(backup), openRestored, effects, pause);
}

/** As `restoreBackup`, with whatever bytes are a journal. */
export async function placeInstead(
  files: JournalFiles,
  bytes: () => Uint8Array,
  openRestored: (file: string) => Promise<Vault>,
  effects: Pick<VaultEffects, 'random' | 'now'>,
  pause: Pause,
): Promise<Restored> {
  settleRestore(files);
  checkNotInUse(files);
  const restored = besideIt(files, `${basename(files.main)}.${bytesToHex(effects.random(8))}.restored`);
  try {
    onStorage(() => writeSynced(restored.main, bytes()));
    const content = await checked(await openRestored(restored.main), pause);
    checkNotInUse(files);
    const aside = asideName(files, effects);
    const setAside = anyExists(files) ? aside : null;
    onStorage(() => beginRestore(files, { restored: basename(restored.main), aside }));
    settleRestore(files);
    return { content, setAside };
  } catch (error) {
    if (!isRestoreDue(files)) rmSync(restored.main, { force: true });
    throw error;
  }
}

/** The container of a backup, or of a journal set aside together with its log, as one file. */
function bytesOf(backup: string): Uint8Array {
  const connection = connectForReading(journalFiles(backup));
  try {
    const bytes = connection.db.serialize();
    for (const at of WRITE_AND_READ_VERSION_AT) bytes[at] = 2; // with a log from its first day, see `giveLog`
    return bytes;
  } finally {
    connection.close();
  }
}

async function checked(copy: Vault, pause: Pause): Promise<CopyContent> {
  try {
    return await checkCopy(copy, pause);
  } finally {
    copy.close();
  }
}
