// The public identity of a vault: its random id, which salts every subkey and stands in every associated data, and the
// mask of features a reader must know.
import type Database from 'better-sqlite3';
import { refuse } from '../../preload/contract/errors.ts';
import { FORMAT, ID_BYTES, KNOWN_CRITICAL_FEATURES, ONLY_ROW } from './format.ts';
import { UNCOUNTED_DAMAGE } from './storageErrors.ts';

export type Header = {
  readonly format: number;
  readonly vaultId: Uint8Array;
  readonly critical: number;
};

/** Refuses `vault-damaged` (no row, wrong sizes) or `newer-format` (a feature this program does not know). */
export function readHeader(db: Database.Database): Header {
  const [vaultId, critical] = db.prepare<[], unknown[]>('SELECT vault, critical FROM header').raw().get() ?? [];
  if (!(vaultId instanceof Uint8Array) || vaultId.length !== ID_BYTES) throw refuse(UNCOUNTED_DAMAGE);
  if (typeof critical !== 'number' || critical < 0 || critical > 0xffff_ffff) throw refuse(UNCOUNTED_DAMAGE);
  if ((critical & ~KNOWN_CRITICAL_FEATURES) !== 0) throw refuse('newer-format');
  return { format: FORMAT, vaultId, critical };
}

export function writeHeader(db: Database.Database, header: Header): void {
  db.prepare('INSERT INTO header (one, vault, critical) VALUES (?, ?, ?)').run(
    ONLY_ROW,
    header.vaultId,
    header.critical,
  );
}
