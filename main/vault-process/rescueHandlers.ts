// The operations over a damaged journal that is closed.
import type { Handlers } from '../ipc/answer.ts';
import type { VaultEnd } from './handlers.ts';
import { Rescuing } from './rescuing.ts';

type RescueOperations = 'rescue.look' | 'rescue.rebuild' | 'rescue.export' | 'rescue.forget';

type Needed = Pick<VaultEnd, 'begun' | 'places' | 'effects'>;

export function rescueHandlers({ begun, places, effects }: Needed): Pick<Handlers<'vault'>, RescueOperations> {
  const rescuing = new Rescuing(() => begun().file, effects);
  return {
    'rescue.look': ({ by }) => rescuing.look(by),
    'rescue.rebuild': async () => ({ setAside: await rescuing.rebuild() }),
    'rescue.export': ({ placeId, words }) => {
      const written = rescuing.export(places.path(placeId), words);
      places.used(placeId);
      return written;
    },
    'rescue.forget': () => {
      rescuing.forget();
      return {};
    },
  };
}
