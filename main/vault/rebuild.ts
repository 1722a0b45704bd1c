// A journal built anew from what could be read of a damaged one: the same journal, with the same key and ways in, so that
// passphrase, words and backups stay its own. It takes the damaged one's place as a backup would, and that is set aside whole.
import { connectForReading } from './connection.ts';
import { containerOf } from './container.ts';
import type { Pause } from './copyCheck.ts';
import type { VaultEffects } from './effects.ts';
import { journalFiles } from './journalFiles.ts';
import { openOn } from './openOn.ts';
import type { StoredRecord } from './records.ts';
import { placeInstead, type Restored } from './restore.ts';
import type { SalvagedJournal } from './salvage.ts';

/** Refuses what `restoreBackup` refuses; the damaged journal is as it was then. */
export function rebuildJournal(
  file: string,
  { header, slots, keys, sequence }: SalvagedJournal,
  records: readonly StoredRecord[],
  effects: Pick<VaultEffects, 'random' | 'now'>,
  pause: Pause,
): Promise<Restored> {
  const savedAtMs = Date.parse(effects.now());
  return placeInstead(
    journalFiles(file),
    () => containerOf({ header, slots, keys, records, sequence: sequence + 1, savedAtMs }),
    (rebuilt) => openOn(connectForReading(journalFiles(rebuilt)), () => Promise.resolve(keys.again()), effects),
    effects,
    pause,
  );
}
