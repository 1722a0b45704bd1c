// Whether a copy is worth anything: its digest is computed anew, SQLite looks at every page, and every box is opened. A
// backup nobody has opened is a hope.
import { bytesToHex } from '@noble/hashes/utils.js';
import { refuse } from '../../preload/contract/errors.ts';
import type { Vault } from './vault.ts';

/** What a copy holds, to be shown beside what the journal holds today. */
export type CopyContent = {
  /** Hexadecimal; two copies of one journal have the same. */
  readonly vaultId: string;
  readonly lastSavedAt: string | null;
  readonly sequence: number;
  readonly records: number;
  /** How many records of each kind, deeper questions belong to main/journal. */
  readonly byKind: Readonly<Record<string, number>>;
};

/** Called between two boxes: the thread of saves has its turn there. */
export type Pause = () => Promise<void>;

/** Refuses `vault-damaged` or `slots-changed`. */
export async function checkCopy(copy: Vault, pause: Pause): Promise<CopyContent> {
  copy.quickCheck();
  copy.verify();
  const byKind = await countKinds(copy, pause);
  const { recordCount: records, sequence, lastSavedAt, header } = copy;
  const found = [...byKind.values()].reduce((sum, count) => sum + count, 0);
  if (copy.unreadable.size > 0 || found !== records) {
    throw refuse({ code: 'vault-damaged', expected: records, found, unreadable: copy.unreadable.size });
  }
  return { vaultId: bytesToHex(header.vaultId), lastSavedAt, sequence, records, byKind: Object.fromEntries(byKind) };
}

/** How many records of each kind open. */
export async function countKinds(copy: Vault, pause: Pause): Promise<Map<string, number>> {
  const byKind = new Map<string, number>();
  for (const records of [copy.readSmall(), copy.readLarge()]) {
    for (const { kind } of records) {
      byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
      await pause();
    }
  }
  return byKind;
}
