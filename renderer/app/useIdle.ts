// The idle lock belongs to the shell; the page only says that somebody is there, and says it before it locks.
import { useEffect } from 'react';
import { call, listen } from '../api/client.ts';
import { useText } from '../text/index.tsx';
import { useStatus } from './status.tsx';
import { atMostEvery } from './throttle.ts';

const REPORT_EVERY_MS = 5_000;
const SIGNS_OF_LIFE = ['keydown', 'pointerdown', 'wheel'] as const;

export function useIdle(): void {
  const say = useStatus();
  const text = useText().app;

  useEffect(() => {
    const report = atMostEvery(
      REPORT_EVERY_MS,
      () => performance.now(),
      () => {
        // Nothing follows from a refused report: the journal locks a little earlier.
        call('shell.activity', {}).catch(() => {});
      },
    );
    for (const sign of SIGNS_OF_LIFE) addEventListener(sign, report, { capture: true, passive: true });
    return () => {
      for (const sign of SIGNS_OF_LIFE) removeEventListener(sign, report, { capture: true });
    };
  }, []);

  useEffect(() => listen('lock-soon', ({ seconds }) => say(text.lockSoon(seconds))), [say, text]);
  useEffect(() => listen('lock-put-off', () => say(text.staysOpen)), [say, text]);
}
