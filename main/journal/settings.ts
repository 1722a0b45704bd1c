// Settings and the leader's place: two records of which there is one each, inside the vault like everything else. A record
// that a later program wrote is not overwritten by this one.
import { refuse } from '../../preload/contract/errors.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../preload/contract/schemas/settings.ts';
import type { Handlers } from '../ipc/answer.ts';
import type { Journal, Single } from './journal.ts';
import { encode, type ValueOf } from './kinds.ts';

type SettingsOperations = 'settings.read' | 'settings.save' | 'place.read' | 'place.save';

export const currentSettings = (journal: Journal): Settings => journal.settings?.value ?? DEFAULT_SETTINGS;

/** `idleMinutes` tells whoever counts the minutes without a key. */
export function settingsHandlers(
  open: () => Journal,
  idleMinutes: (minutes: number) => void,
): Pick<Handlers<'vault'>, SettingsOperations> {
  return {
    'settings.read': () => currentSettings(open()),
    'settings.save': async (settings) => {
      const journal = open();
      await journal.writable();
      journal.settings = writeSingle(journal, 'settings', journal.settings, settings);
      idleMinutes(settings.idleMinutes);
      return {};
    },
    'place.read': () => ({ place: open().place?.value ?? null }),
    'place.save': async (place) => {
      const journal = open();
      await journal.writable();
      journal.place = writeSingle(journal, 'place', journal.place, place);
      return {};
    },
  };
}

function writeSingle<K extends 'settings' | 'place'>(
  journal: Journal,
  kind: K,
  stored: Single<ValueOf<K>> | undefined,
  value: ValueOf<K>,
): Single<ValueOf<K>> {
  if (journal.newerKinds.has(kind)) throw refuse('newer-format');
  const id = stored?.id ?? journal.freshId();
  journal.commit([{ put: encode(kind, id, value) }]);
  return { id, value };
}
