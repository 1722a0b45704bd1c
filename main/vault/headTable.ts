// The one row of `head`. The codec is given each time, because a rotation changes it.
import type Database from 'better-sqlite3';
import { refuse } from '../../preload/contract/errors.ts';
import { ONLY_ROW } from './format.ts';
import type { Head, HeadCodec } from './head.ts';
import { UNCOUNTED_DAMAGE } from './storageErrors.ts';

export function headTable(db: Database.Database) {
  const select = db.prepare<[], unknown>('SELECT box FROM head').pluck();
  const upsert = db.prepare<[number, Uint8Array]>(
    'INSERT INTO head (one, box) VALUES (?, ?) ON CONFLICT (one) DO UPDATE SET box = excluded.box',
  );
  return {
    /** Refuses `vault-damaged` when there is no head or it does not open: a vault without a head is never an empty one. */
    read(codec: HeadCodec): Head {
      const box = select.get();
      const head = box instanceof Uint8Array ? codec.open(box) : undefined;
      if (!head) throw refuse(UNCOUNTED_DAMAGE);
      return head;
    },
    write: (head: Head, codec: HeadCodec): void => void upsert.run(ONLY_ROW, codec.seal(head)),
  };
}

export type HeadTable = ReturnType<typeof headTable>;
