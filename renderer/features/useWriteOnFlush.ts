// Before a lock, and on Ctrl/Cmd+S, a form that fits is kept: the leader finds it afterwards, not an empty one.
import { useEffect, useRef } from 'react';
import { Refusal } from '../../preload/contract/errors.ts';
import { onFlush } from '../app/flush.ts';
import { forTheShell } from './session/saving/forTheShell.ts';

/** Null when there is nothing to write, or what is typed does not fit. */
export function useWriteOnFlush(write: (() => Promise<void>) | null): void {
  const latest = useRef(write);
  useEffect(() => {
    latest.current = write;
  });
  useEffect(
    () =>
      onFlush(async () => {
        try {
          await latest.current?.();
          return { saved: true };
        } catch (thrown) {
          return { saved: false, because: forTheShell(thrown instanceof Refusal ? thrown.error.code : 'internal') };
        }
      }),
    [],
  );
}
