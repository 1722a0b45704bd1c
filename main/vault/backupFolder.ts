// The backups of one journal in one folder. Touches only files whose names are those of this journal's backups.
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BACKUP_FOLDER } from '../../preload/contract/schemas/backup.ts';
import { isUnfinished, type NamedBackup, readBackupName } from './backupName.ts';
import { surplusBackups } from './backupPolicy.ts';
import { onStorage } from './storageErrors.ts';
import { syncFolder } from './sync.ts';

export type FoundBackup = NamedBackup & { readonly file: string; readonly bytes: number };

/** Beside the journal: on the same disk it is safe from our mistakes and the leader's, not from the loss of the disk. */
export const backupFolderOf = (journal: string): string => join(dirname(journal), BACKUP_FOLDER);

/** The newest first; none when there is no such folder (a stick that was pulled out). */
export function listBackups(folder: string, vaultId: Uint8Array): FoundBackup[] {
  return onStorage(() => {
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .flatMap((name) => readBackupName(vaultId, name) ?? [])
      .map((backup) => found(folder, backup))
      .toSorted((left, right) => Date.parse(right.at) - Date.parse(left.at));
  });
}

function found(folder: string, backup: NamedBackup): FoundBackup {
  const file = join(folder, backup.name);
  return { ...backup, file, bytes: statSync(file).size };
}

/** To be called after a backup was made and checked, with its name. Answers what was deleted. */
export function deleteSurplus(folder: string, vaultId: Uint8Array, justMade: string, now: string): NamedBackup[] {
  const surplus = surplusBackups(listBackups(folder, vaultId), justMade, now);
  onStorage(() => {
    for (const { name } of surplus) rmSync(join(folder, name), { force: true });
    if (surplus.length > 0) syncFolder(folder);
  });
  return surplus;
}

/** One of `listBackups`, because the leader wants it gone. */
export function deleteBackup({ file }: FoundBackup): void {
  onStorage(() => {
    rmSync(file);
    syncFolder(dirname(file));
  });
}

/** What a backup left that was interrupted. Only while none is being made. */
export function deleteUnfinished(folder: string, vaultId: Uint8Array): void {
  onStorage(() => {
    if (!existsSync(folder)) return;
    for (const name of readdirSync(folder)) {
      if (isUnfinished(vaultId, name)) rmSync(join(folder, name), { force: true });
    }
  });
}
