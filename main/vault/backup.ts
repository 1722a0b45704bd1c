// Makes a backup: written under a temporary name beside its place, synced, opened read-only with the keys, every box of it
// opened, and only then given its name. Whatever has the name of a backup has been read once from end to end.
import { closeSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { refuse } from '../../preload/contract/errors.ts';
import { backupName, type NamedBackup, unfinishedName } from './backupName.ts';
import { openCopyOf } from './copy.ts';
import { checkCopy, type CopyContent, type Pause } from './copyCheck.ts';
import type { VaultEffects } from './effects.ts';
import { UNCOUNTED_DAMAGE, onStorage } from './storageErrors.ts';
import { placeExclusively } from './publish.ts';
import { syncFile, syncFolder } from './sync.ts';
import type { Vault } from './vault.ts';

export type MadeBackup = NamedBackup & { readonly file: string; readonly content: CopyContent };

/** `at` names it, the present when left out; a folder that the leader chose is not made, or a stick that is out would be. */
export type BackupPlan = { readonly folder: string; readonly at?: string; readonly makeFolder?: boolean };

/**
 * One at a time per journal. The copying itself holds the thread (about a second for 100 MB), the check does not. Refuses
 * `disk-full`, `read-only`, `storage-failed`, `locked`, `vault-damaged`, `slots-changed`, `journal-exists` (two in one second);
 * nothing of it is left then, and every earlier backup stays.
 */
export async function makeBackup(
  vault: Vault,
  plan: string | BackupPlan,
  effects: Pick<VaultEffects, 'random' | 'now'>,
  pause: Pause,
): Promise<MadeBackup> {
  const { folder, at = effects.now(), makeFolder = true } = typeof plan === 'string' ? { folder: plan } : plan;
  const name = backupName(vault.header.vaultId, at);
  const file = join(folder, name);
  const unfinished = join(folder, unfinishedName(name, effects.random(8)));
  try {
    const { sequence } = vault;
    onStorage(() => {
      if (makeFolder) mkdirSync(folder, { recursive: true, mode: 0o700 });
      writeCopy(vault, unfinished);
    });
    const content = await checked(vault, unfinished, effects, pause);
    if (content.sequence !== sequence) throw refuse(UNCOUNTED_DAMAGE);
    onStorage(() => {
      placeExclusively(unfinished, file);
      syncFolder(folder);
    });
    return { name, at, file, content };
  } finally {
    discard(unfinished);
  }
}

/** Best effort: what cannot be removed (a stick that was pulled out) is not a backup and says so by its name. */
function discard(unfinished: string): void {
  try {
    rmSync(unfinished, { force: true });
  } catch {
    // `deleteUnfinished` finds it
  }
}

function writeCopy(vault: Vault, unfinished: string): void {
  closeSync(openSync(unfinished, 'wx', 0o600)); // SQLite would make it readable for everybody; it takes an empty file
  vault.copyInto(unfinished);
  syncFile(unfinished);
}

async function checked(
  vault: Vault,
  unfinished: string,
  effects: Pick<VaultEffects, 'now'>,
  pause: Pause,
): Promise<CopyContent> {
  const opening = await openCopyOf(vault, unfinished, effects);
  if (opening.state !== 'open') throw refuse(UNCOUNTED_DAMAGE);
  try {
    return await checkCopy(opening.copy, pause);
  } finally {
    opening.copy.close();
  }
}
