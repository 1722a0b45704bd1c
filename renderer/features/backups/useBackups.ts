// The answer of `backup.list`, asked for again whenever the vault says that it is another one.
import { useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Refusal } from '../../../preload/contract/errors.ts';
import type { Backups } from '../../../preload/contract/schemas/backup.ts';
import { listen } from '../../api/client.ts';
import { useAnswer } from '../../api/queries.ts';

export function useBackups(): UseQueryResult<Backups, Refusal> {
  const client = useQueryClient();
  useEffect(() => listen('backups', () => void client.invalidateQueries({ queryKey: ['backup.list'] })), [client]);
  return useAnswer('backup.list', {}, { fresh: true });
}
