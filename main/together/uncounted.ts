// Numbers that would tell two people at one screen that there are texts which one of them does not see: how many records the
// journal has, how many of them cannot be read, how many were looked at so far.
import type { JournalError } from '../../preload/contract/errors.ts';
import type { Backups } from '../../preload/contract/schemas/backup.ts';
import type { Renewal } from '../../preload/contract/schemas/passphrase.ts';
import { UNCOUNTED_DAMAGE } from '../vault/storageErrors.ts';

/** That the journal is damaged is said all the same. */
export const uncounted = (error: JournalError): JournalError =>
  error.code === 'vault-damaged' ? UNCOUNTED_DAMAGE : error;

type Work = NonNullable<Backups['work'] | Renewal['work']>;

const withoutProgress = <W extends Work>(work: W | null): W | null => work && { ...work, progress: null };

export const uncountedRenewal = (renewal: Renewal): Renewal => ({ ...renewal, work: withoutProgress(renewal.work) });

export const uncountedBackups = ({ kept, today, work, ...others }: Backups): Backups => ({
  ...others,
  kept: kept.map((backup) =>
    backup.check?.outcome === 'good'
      ? { ...backup, check: { ...backup.check, holds: { ...backup.check.holds, texts: null } } }
      : backup,
  ),
  today: { ...today, texts: null },
  work: withoutProgress(work),
});
