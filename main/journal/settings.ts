// Settings, the leader's place and forms that do not fit yet: records of which there is one each, inside the vault like
// everything else.
import { DEFAULT_SETTINGS, type Settings } from '../../preload/contract/schemas/settings.ts';
import type { Handlers } from '../ipc/answer.ts';
import type { Journal } from './journal.ts';
import { writeSingle } from './singles.ts';

type SettingsOperations =
  | 'settings.read'
  | 'settings.save'
  | 'place.read'
  | 'place.save'
  | 'unfinished.read'
  | 'unfinished.save';

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
    'unfinished.read': () => open().unfinished?.value ?? { forms: [] },
    'unfinished.save': async (unfinished) => {
      const journal = open();
      await journal.writable();
      journal.unfinished = writeSingle(journal, 'unfinished', journal.unfinished, unfinished);
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
