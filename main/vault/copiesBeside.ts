// What could be put in the journal's place, found without any key: backups in their folder, and journals that were set aside
// earlier. Which journal a copy is of stands in clear in it.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { bytesToHex } from '@noble/hashes/utils.js';
import { Refusal } from '../../preload/contract/errors.ts';
import { backupFolderOf } from './backupFolder.ts';
import { readAnyBackupName } from './backupName.ts';
import { connectForReading } from './connection.ts';
import { readHeader } from './header.ts';
import { journalFiles } from './journalFiles.ts';
import { onStorage } from './storageErrors.ts';

export type FoundCopy = {
  readonly what: 'backup' | 'set-aside' | 'chosen-file';
  readonly file: string;
  readonly at: string;
  readonly bytes: number;
  readonly ofThisJournal: boolean | null;
};

const SET_ASIDE = /^\.set-aside-(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z-[0-9a-f]{4}$/;

/** Newest first. Refuses what the storage says. */
export function copiesBeside(journal: string): FoundCopy[] {
  const here = journalIdOf(journal);
  return onStorage(() => [...backups(journal, here), ...setAside(journal, here)]).toSorted(
    (one, other) => Date.parse(other.at) - Date.parse(one.at),
  );
}

function backups(journal: string, here: string | null): FoundCopy[] {
  const folder = backupFolderOf(journal);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const named = readAnyBackupName(name);
    if (!named) return [];
    const file = join(folder, name);
    const ofThisJournal = here === null ? null : here.startsWith(named.journal);
    return [{ what: 'backup' as const, file, at: named.at, bytes: statSync(file).size, ofThisJournal }];
  });
}

function setAside(journal: string, here: string | null): FoundCopy[] {
  const { main } = journalFiles(journal);
  const folder = dirname(main);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    if (!name.startsWith(basename(main))) return [];
    const [, year, month, day, hour, minute, second] = SET_ASIDE.exec(name.slice(basename(main).length)) ?? [];
    if (year === undefined) return [];
    const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`).toISOString();
    const file = join(folder, name);
    return [{ what: 'set-aside' as const, file, at, bytes: statSync(file).size, ofThisJournal: same(file, here) }];
  });
}

/** Refuses `no-journal`, `not-a-journal`, `newer-format`, ... : what is no journal is said before a passphrase is asked for. */
export function chosenCopy(file: string, journal: string): FoundCopy {
  const connection = connectForReading(journalFiles(file));
  connection.close();
  const stat = onStorage(() => statSync(file));
  const ofThisJournal = same(file, journalIdOf(journal));
  return { what: 'chosen-file', file, at: stat.mtime.toISOString(), bytes: stat.size, ofThisJournal };
}

function same(file: string, here: string | null): boolean | null {
  const id = journalIdOf(file);
  return here === null || id === null ? null : id === here;
}

/** Hexadecimal; null when nothing stands there, or nothing that can be looked at. */
function journalIdOf(file: string): string | null {
  try {
    const connection = connectForReading(journalFiles(file));
    try {
      return onStorage(() => bytesToHex(readHeader(connection.db).vaultId));
    } finally {
      connection.close();
    }
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
