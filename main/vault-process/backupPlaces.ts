// Where backups of the open journal are written: always beside it, and in a folder the leader chose, which is on a stick
// perhaps and then not always there. It is never made anew: the folder of a stick that is out would lie on the disk.
import { existsSync, readdirSync, realpathSync } from 'node:fs';
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
    const folder = this.#journal.backupPlace?.value.folder ?? null;
    return folder === null ? null : { folder, there: isThere(folder) };
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
    this.#journal.backupPlace = writeSingle(this.#journal, 'backup-place', this.#journal.backupPlace, { folder });
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
