// The shell is about to lock and asks for everything to be written: all writers run, the place is kept, then the answer.
import { useEffect, useRef } from 'react';
import type { Flushed } from '../../preload/contract/schemas/shell.ts';
import { call, listen } from '../api/client.ts';
import { flushAll } from './flush.ts';
import { useNavigation } from './navigation.tsx';
import { followPlace } from './place.ts';

export function useFlushAnswer(): void {
  const { route } = useNavigation();
  const current = useRef(route);
  useEffect(() => {
    current.current = route;
  }, [route]);

  useEffect(() => {
    const follower = followPlace();
    const answer = async (): Promise<void> => {
      const flushed: Flushed = await flushAll();
      // The place is a comfort. Words that are on disk must not be held up because it could not be written.
      if (flushed.saved) await call('place.save', follower.place(current.current)).catch(() => {});
      await call('shell.flushed', flushed);
    };
    // If the answer cannot be given, the shell does not wait for it for ever.
    const stop = listen('flush', () => void answer().catch(() => {}));
    return () => {
      stop();
      follower.stop();
    };
  }, []);
}
