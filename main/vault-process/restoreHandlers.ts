// The operations that put a copy in the journal's place.
import type { Handlers } from '../ipc/answer.ts';
import type { VaultEnd } from './handlers.ts';
import { Restoring } from './restoring.ts';

type RestoreOperations = 'restore.list' | 'restore.choose' | 'restore.look' | 'restore.put' | 'restore.forget';

type Needed = Pick<VaultEnd, 'begun' | 'files' | 'effects'>;

export function restoreHandlers({ begun, files, effects }: Needed): Pick<Handlers<'vault'>, RestoreOperations> {
  const restoring = new Restoring(() => begun().file, effects);
  return {
    'restore.list': () => restoring.list(),
    'restore.choose': ({ placeId }) => {
      const chosen = restoring.choose(files.path(placeId));
      files.used(placeId);
      return chosen;
    },
    'restore.look': ({ copyId, by }) => restoring.look(copyId, by),
    'restore.put': async ({ copyId }) => ({ setAside: await restoring.put(copyId) }),
    'restore.forget': () => {
      restoring.forget();
      return {};
    },
  };
}
