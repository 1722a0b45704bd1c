// backup.list, .make, .check, .delete and .cancel, over whichever journal is open.
import type { Handlers } from '../ipc/answer.ts';
import type { JournalBackups } from './journalBackups.ts';

type BackupOperations = 'backup.list' | 'backup.make' | 'backup.check' | 'backup.delete' | 'backup.cancel';

export const backupHandlers = (open: () => JournalBackups): Pick<Handlers<'vault'>, BackupOperations> => ({
  'backup.list': () => open().list(),
  'backup.make': () => {
    open().make();
    return {};
  },
  'backup.check': ({ at }) => {
    open().check(at);
    return {};
  },
  'backup.delete': ({ at }) => {
    open().delete(at);
    return {};
  },
  'backup.cancel': () => {
    open().cancel();
    return {};
  },
});
