// What is allowed for this hour, asked for again when the shell says that one is over.
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ThisHour } from '../../../preload/contract/schemas/shell.ts';
import { call, listen } from '../../api/client.ts';
import { useAnswer } from '../../api/queries.ts';

const KEY = ['shell.this-hour', {}] as const;

type Deed = 'shell.stay-open' | 'shell.allow-sharing';

export function useThisHour(): {
  now: ThisHour | undefined;
  /** Throws the Refusal. */
  turn: (deed: Deed, on: boolean) => Promise<ThisHour>;
} {
  const client = useQueryClient();
  useEffect(() => listen('hour', () => void client.invalidateQueries({ queryKey: KEY })), [client]);
  const { data } = useAnswer('shell.this-hour', {}, { fresh: true });
  return {
    now: data,
    turn: async (deed, on) => {
      const answer = await call(deed, { on });
      client.setQueryData(KEY, answer);
      return answer;
    },
  };
}
