// The open journal: begins where the leader was, then lives in its shell.
import { useEffect } from 'react';
import { useAnswer } from '../api/queries.ts';
import { useFormat, useText } from '../text/index.tsx';
import { Shell } from './shell/Shell.tsx';
import { useStatus } from './status.tsx';
import { useStart } from './useStart.ts';

export function Journal() {
  const say = useStatus();
  const text = useText().app;
  const format = useFormat();
  const overview = useAnswer('vault.overview', {});
  const ready = useStart();
  const lastSavedAt = overview.data?.lastSavedAt;

  useEffect(() => {
    if (lastSavedAt === undefined) return;
    say(lastSavedAt === null ? '' : text.lastSaved(format.moment(lastSavedAt)));
    // Said once after unlocking; a change of language later is no reason to say it again.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [lastSavedAt]);

  return ready ? <Shell /> : null;
}
