// The answer of `passphrase.renewal`, asked for again whenever the vault says that it is another one.
import { useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Refusal } from '../../../preload/contract/errors.ts';
import type { Renewal } from '../../../preload/contract/schemas/passphrase.ts';
import { listen } from '../../api/client.ts';
import { useAnswer } from '../../api/queries.ts';

export function useRenewal(): UseQueryResult<Renewal, Refusal> {
  const client = useQueryClient();
  useEffect(
    () => listen('renewal', () => void client.invalidateQueries({ queryKey: ['passphrase.renewal'] })),
    [client],
  );
  return useAnswer('passphrase.renewal', {}, { fresh: true });
}
