// "Write after a session": asks for a guessed session and opens its page. The guess is not stored yet, so it is put
// where the page will look for it: it is the cached answer of `session.read` until the first save stores the session. An
// intensive is written on one page, a row for each of its groups.
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Id } from '../../preload/contract/schemas/common.ts';
import type { Output } from '../../preload/contract/operations.ts';
import { call } from '../api/client.ts';
import { today } from '../text/calendar.ts';
import { useNavigation } from './navigation.tsx';

/** Throws a Refusal when there is no such group. */
export function useWriteAfter(): (groupId: Id) => Promise<void> {
  const { go } = useNavigation();
  const client = useQueryClient();
  return useCallback(
    async (groupId) => {
      const { kind } = await call('group.read', { id: groupId });
      if (kind === 'intensive') return go({ screen: 'intensive', id: groupId });
      const session = await call('session.guess', { groupId, today: today() });
      const answer: Output<'session.read'> = { session, hasPrivate: false };
      client.setQueryData(['session.read', { id: session.id }], answer);
      go({ screen: 'session', id: session.id });
    },
    [client, go],
  );
}
