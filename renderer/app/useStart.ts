// The first moment after unlocking: the leader is put back where they were, if that still exists.
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Refusal } from '../../preload/contract/errors.ts';
import type { OperationName } from '../../preload/contract/operations.ts';
import type { Place, Route } from '../../preload/contract/schemas/settings.ts';
import { call } from '../api/client.ts';
import { useNavigation } from './navigation.tsx';
import { returnTo } from './place.ts';
import { findUnfinished } from './unfinished.ts';

/** False until it is known where to start. */
export function useStart(): boolean {
  const { go } = useNavigation();
  const client = useQueryClient();
  const [place, setPlace] = useState<Place | null>(null);
  const [ready, setReady] = useState(false);

  useEffect(() => {
    let current = true;
    const read = <Answer>(key: readonly [OperationName, unknown], ask: () => Promise<Answer>) =>
      client.fetchQuery({ queryKey: key, queryFn: ask });

    const exists = async (route: Route): Promise<boolean> => {
      if (!('id' in route)) return true;
      const { id } = route;
      try {
        if (route.screen === 'group' || route.screen === 'intensive')
          await read(['group.read', { id }], () => call('group.read', { id }));
        else if (route.screen === 'preparation') await call('preparation.open', { id });
        // The pages of the log say themselves that something is gone.
        else if (route.screen === 'session' || route.screen === 'private')
          await read(['session.read', { id }], () => call('session.read', { id }));
        return true;
      } catch (refusal) {
        // Any other trouble is the page's own to tell.
        return !(refusal instanceof Refusal && refusal.error.code === 'not-found');
      }
    };

    const begin = async (): Promise<void> => {
      const [{ place: last }] = await Promise.all([call('place.read', {}), findUnfinished().catch(() => {})]);
      if (!current || last === null || !(await exists(last.route)) || !current) return;
      setPlace(last);
      go(last.route);
    };
    // Without a place the leader starts on Today, or where the first minute has sent them.
    void begin()
      .catch(() => {})
      .finally(() => current && setReady(true));
    return () => {
      current = false;
    };
  }, [client, go]);

  useEffect(() => (ready && place !== null ? returnTo(place) : undefined), [ready, place]);
  return ready;
}
