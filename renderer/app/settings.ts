// What the leader set. Settings live inside the vault, so until it is open the usual ones hold.
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { DEFAULT_SETTINGS, type Settings } from '../../preload/contract/schemas/settings.ts';
import { call } from '../api/client.ts';
import { useAnswer } from '../api/queries.ts';

const KEY = ['settings.read', {}] as const;

export function useSettings(): Settings {
  const status = useAnswer('vault.status', {});
  const answer = useAnswer('settings.read', {}, { enabled: status.data?.journal === 'open' });
  return answer.data ?? DEFAULT_SETTINGS;
}

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
