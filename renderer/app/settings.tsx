// What the leader set. Settings live inside the vault, so until it is open the usual ones hold. They come down from one
// place, so that language, look and what is said change together.
import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext, useMemo } from 'react';
import { DEFAULT_SETTINGS, type Settings } from '../../preload/contract/schemas/settings.ts';
import { call } from '../api/client.ts';
import { useAnswer } from '../api/queries.ts';

const KEY = ['settings.read', {}] as const;

type Known = { settings: Settings; known: boolean };
const SettingsContext = createContext<Known>({ settings: DEFAULT_SETTINGS, known: false });

export function SettingsProvider({ children }: { children: ReactNode }) {
  const status = useAnswer('vault.status', {});
  const { data, isPending } = useAnswer('settings.read', {}, { enabled: status.data?.journal === 'open' });
  // Settings that cannot be read must not keep the journal closed.
  const value = useMemo(() => ({ settings: data ?? DEFAULT_SETTINGS, known: !isPending }), [data, isPending]);
  return <SettingsContext value={value}>{children}</SettingsContext>;
}

export const useSettings = (): Settings => useContext(SettingsContext).settings;

/** False until they have been read from the open journal. */
export const useSettingsKnown = (): boolean => useContext(SettingsContext).known;

/** Shows the change at once and takes it back when it could not be saved; then it throws the Refusal. */
export function useSaveSettings(): (settings: Settings) => Promise<void> {
  const client = useQueryClient();
  return useCallback(
    async (settings) => {
      const before = client.getQueryData<Settings>(KEY);
      client.setQueryData(KEY, settings);
      try {
        await call('settings.save', settings);
      } catch (refusal) {
        client.setQueryData(KEY, before);
        throw refusal;
      }
    },
    [client],
  );
}
