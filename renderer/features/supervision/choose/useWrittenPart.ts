// Brings a part written for the hour to the disk a moment after the last key, and at once before a lock or the next step.
import { useCallback, useEffect, useRef, useState } from 'react';
import { Refusal } from '../../../../preload/contract/errors.ts';
import { PREPARATION, type WrittenPart } from '../../../../preload/contract/schemas/preparation.ts';
import type { Flushed } from '../../../../preload/contract/schemas/shell.ts';
import { call } from '../../../api/client.ts';
import { onFlushUntilSaved } from '../../../app/flush.ts';
import { forTheShell } from '../../session/saving/forTheShell.ts';
import type { OpenPreparation } from '../usePreparation.ts';

const QUIET_MS = 250;

export function useWrittenPart(part: WrittenPart, { preparation, choose }: OpenPreparation) {
  const { id } = preparation;
  const [value, setValue] = useState(preparation.written[part]);
  const unsaved = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latest = useRef(choose);
  useEffect(() => {
    latest.current = choose;
  });

  const write = useCallback(async (): Promise<Flushed> => {
    clearTimeout(timer.current);
    const text = unsaved.current;
    if (text === null) return { saved: true };
    try {
      await call('preparation.write', { id, part, text });
      if (unsaved.current === text) unsaved.current = null;
      await latest.current(() => call('preparation.open', { id }));
      return { saved: true };
    } catch (thrown) {
      // The preparation was given up, and its words with it.
      if (thrown instanceof Refusal && thrown.error.code === 'not-found') return { saved: true };
      return { saved: false, because: thrown instanceof Refusal ? forTheShell(thrown.error.code) : 'storage-failed' };
    }
  }, [id, part]);

  useEffect(() => {
    const leave = onFlushUntilSaved(write);
    return () => void leave();
  }, [write]);

  const change = (typed: string): void => {
    const text = typed.slice(0, PREPARATION.writtenText);
    setValue(text);
    unsaved.current = text;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void write(), QUIET_MS);
  };
  return [value, change] as const;
}
