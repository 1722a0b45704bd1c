// The name of a backup says which journal it is of and when it was made, and nothing else; the file shows both anyway. With
// the journal in its name, two journals can share a folder and neither tidies up the other's.
import { bytesToHex } from '@noble/hashes/utils.js';

const FORM = /^journal-([0-9a-f]{8})-(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z\.backup$/;
/** Behind the name while a backup is being written and not yet known to be good. */
const UNFINISHED = /^journal-([0-9a-f]{8})-\d{8}T\d{6}Z\.backup\.[0-9a-f]{16}\.unfinished$/;

export type NamedBackup = { readonly name: string; readonly at: string };

const shortId = (vaultId: Uint8Array): string => bytesToHex(vaultId.subarray(0, 4));

/** `at`: an ISO instant in UTC. */
export function backupName(vaultId: Uint8Array, at: string): string {
  return `journal-${shortId(vaultId)}-${at.replace(/\.\d+/, '').replaceAll(/[-:]/g, '')}.backup`;
}

/** Undefined when the name is not one of a backup of this journal. */
export function readBackupName(vaultId: Uint8Array, name: string): NamedBackup | undefined {
  const named = readAnyBackupName(name);
  return named?.journal === shortId(vaultId) ? { name, at: named.at } : undefined;
}

/** `journal`: the beginning of the id of the journal it is of, in hexadecimal. */
export function readAnyBackupName(name: string): (NamedBackup & { readonly journal: string }) | undefined {
  const [, journal, year, month, day, hour, minute, second] = FORM.exec(name) ?? [];
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return journal === undefined || Number.isNaN(at) ? undefined : { name, at: new Date(at).toISOString(), journal };
}

export function isUnfinished(vaultId: Uint8Array, name: string): boolean {
  return UNFINISHED.exec(name)?.[1] === shortId(vaultId);
}

export function unfinishedName(name: string, random: Uint8Array): string {
  return `${name}.${bytesToHex(random)}.unfinished`;
}
