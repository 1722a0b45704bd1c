// Gets ids and rows out of a records table that is broken somewhere. Ids stand at the beginning of their rows, so walking
// them touches no overflow page: the table is walked from both ends to the first error, and then each row is read by
// itself. A broken box costs one record, a broken page those on it.
import type Database from 'better-sqlite3';
import { ID_BYTES, LIMITS } from './format.ts';
import type { RecordRow } from './records.ts';

export type WalkedIds = {
  readonly ids: readonly Uint8Array[];
  /** Where the walks from both ends stopped; null when they met. Ids strictly between may be missing. */
  readonly gap: { readonly after: Uint8Array | null; readonly before: Uint8Array | null } | null;
};

type Walk = { readonly ids: Uint8Array[]; readonly reachedEnd: boolean };

export function salvageTable(db: Database.Database) {
  const walk = (order: 'ASC' | 'DESC', stopAt: Uint8Array | null): Walk => {
    const ids: Uint8Array[] = [];
    try {
      const sql = `SELECT id FROM records ORDER BY id ${order} LIMIT ${LIMITS.records}`;
      for (const id of db.prepare<[], unknown>(sql).pluck().iterate()) {
        if (!(id instanceof Uint8Array) || id.length !== ID_BYTES) break;
        if (stopAt && Buffer.compare(id, stopAt) <= 0) break;
        const last = ids.at(-1);
        if (last && Buffer.compare(id, last) * (order === 'ASC' ? 1 : -1) <= 0) return { ids, reachedEnd: false };
        ids.push(id);
      }
      return { ids, reachedEnd: true };
    } catch {
      return { ids, reachedEnd: false }; // any error of SQLite: here the table is broken
    }
  };

  return {
    ids(): WalkedIds {
      const up = walk('ASC', null);
      if (up.reachedEnd) return { ids: up.ids, gap: null };
      const after = up.ids.at(-1) ?? null;
      const down = walk('DESC', after);
      return { ids: [...up.ids, ...down.ids.toReversed()], gap: { after, before: down.ids.at(-1) ?? null } };
    },
    /** Undefined when the row cannot be read, or is larger than any of ours. */
    row(id: Uint8Array): RecordRow | undefined {
      try {
        const sql = `SELECT tag, box FROM records WHERE id = ? AND octet_length(box) <= ${LIMITS.boxBytes}`;
        const [tag, box] = db.prepare<[Uint8Array], unknown[]>(sql).raw().get(id) ?? [];
        return tag instanceof Uint8Array && box instanceof Uint8Array ? { id, tag, box } : undefined;
      } catch {
        return undefined;
      }
    },
  };
}
