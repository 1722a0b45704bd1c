// Where backups of the open journal are written: always beside it, and in a folder the leader chose, which is on a stick
// perhaps and then not always there. It is never made anew: the folder of a stick that is out would lie on the disk. Where a system
// leaves the empty folder of a stick that is out, the disk below it tells.
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { refuse } from '../../preload/contract/errors.ts';
import type { Backups } from '../../preload/contract/schemas/backup.ts';
import type { Journal } from '../journal/journal.ts';
import { writeSingle } from '../journal/singles.ts';
import { type FoundBackup, listBackups } from '../vault/backupFolder.ts';

export type Which = Backups['kept'][number]['place'];
export type Place = { readonly which: Which; readonly folder: string };
export type KeptBackup = FoundBackup & { readonly place: Which };

export class BackupPlaces {
  readonly #journal: Journal;
  readonly #beside: string;

  constructor(journal: Journal, beside: string) {
    this.#journal = journal;
    this.#beside = beside;
  }

  get second(): { readonly folder: string; readonly there: boolean } | null {
    const { folder = null, otherDisk = false } = this.#journal.backupPlace?.value ?? {};
    return folder === null ? null : { folder, there: isThere(folder) && (!otherDisk || this.#isOnOtherDisk(folder)) };
  }

  /** Those that can be written to now. */
  get there(): Place[] {
    const { second } = this;
    const beside: Place = { which: 'beside', folder: this.#beside };
    return second?.there ? [beside, { which: 'second', folder: second.folder }] : [beside];
  }

  /** Of all places that are there, the newest first. */
  kept(vaultId: Uint8Array): KeptBackup[] {
    return this.there
      .flatMap(({ which, folder }) => listBackups(folder, vaultId).map((found) => ({ ...found, place: which })))
      .toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at));
  }

  /** Refuses `invalid-input` for the folder beside the journal. */
  async chooseSecond(folder: string): Promise<void> {
    if (isSameFolder(folder, this.#beside)) {
      throw refuse({ code: 'invalid-input', fields: [{ path: 'placeId', rule: 'same_folder' }] });
    }
    await this.#write(folder);
  }

  async leaveSecond(): Promise<void> {
    if (this.second !== null) await this.#write(null);
  }

  async #write(folder: string | null): Promise<void> {
    await this.#journal.writable();
    const otherDisk = folder !== null && this.#isOnOtherDisk(folder);
    const value = { folder, otherDisk };
    this.#journal.backupPlace = writeSingle(this.#journal, 'backup-place', this.#journal.backupPlace, value);
  }

  /** Than the journal, in whose folder the first place is. */
  #isOnOtherDisk(folder: string): boolean {
    const diskOf = (path: string): number | undefined => statSync(path, { throwIfNoEntry: false })?.dev;
    return diskOf(folder) !== diskOf(dirname(this.#beside));
  }
}

/** A folder that can be looked into. A stick may be torn out in any state, and the other backups must stay in sight then. */
function isThere(folder: string): boolean {
  try {
    readdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

function isSameFolder(one: string, other: string): boolean {
  const real = (path: string) => (existsSync(path) ? realpathSync(path) : path);
  return real(one) === real(other);
}
