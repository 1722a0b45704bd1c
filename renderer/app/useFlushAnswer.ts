// The shell is about to lock and asks for everything to be written: all writers run, the place is kept, then the answer.
import { useCallback, useEffect, useRef } from 'react';
import type { Flushed } from '../../preload/contract/schemas/shell.ts';
import { call, listen } from '../api/client.ts';
import { flushAll } from './flush.ts';
import { useNavigation } from './navigation.tsx';
import { followPlace } from './place.ts';

/** Returns the writing alone, without the answer, for a window that waits under its cover to try again. */
export function useFlushAnswer(): () => Promise<Flushed> {
  const { route } = useNavigation();
  const current = useRef(route);
  const follower = useRef<ReturnType<typeof followPlace> | null>(null);
  useEffect(() => {
    current.current = route;
  }, [route]);

  const writeDown = useCallback(async (): Promise<Flushed> => {
    const flushed = await flushAll();
    // The place is a comfort. Words that are on disk must not be held up because it could not be written.
    const place = follower.current?.place(current.current);
    if (flushed.saved && place) await call('place.save', place).catch(() => {});
    return flushed;
  }, []);

  useEffect(() => {
    const following = followPlace();
    follower.current = following;
    const answer = async (): Promise<void> => void (await call('shell.flushed', await writeDown()));
    // If the answer cannot be given, the shell does not wait for it for ever.
    const stop = listen('flush', () => void answer().catch(() => {}));
    return () => {
      stop();
      following.stop();
    };
  }, [writeDown]);

  return writeDown;
}
