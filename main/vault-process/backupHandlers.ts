// The operations about backups, over whichever journal is open.
import type { Handlers } from '../ipc/answer.ts';
import type { ChosenPlaces } from './chosenPlaces.ts';
import type { JournalBackups } from './journalBackups.ts';

type BackupOperations = Extract<keyof Handlers<'vault'>, `backup.${string}`>;

export function backupHandlers(
  open: () => JournalBackups,
  places: ChosenPlaces,
): Pick<Handlers<'vault'>, BackupOperations> {
  return {
    'backup.list': () => open().list(),
    'backup.make': () => {
      open().make();
      return {};
    },
    'backup.check': (which) => {
      open().check(which);
      return {};
    },
    'backup.cancel': () => {
      open().cancel();
      return {};
    },
    'backup.copy-to': ({ placeId }) => {
      open().copyTo(places.path(placeId));
      places.used(placeId);
      return {};
    },
    'backup.delete': (which) => {
      open().delete(which);
      return {};
    },
    'backup.choose-second': async ({ placeId }) => {
      await open().chooseSecond(places.path(placeId));
      places.used(placeId);
      return {};
    },
    'backup.leave-second': async () => {
      await open().leaveSecond();
      return {};
    },
  };
}
