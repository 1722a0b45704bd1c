// Which of four things stands in the window: the first minute, the lock screen, the way in by words, or the open
// journal. The guards are there as soon as it is open, in the last steps of the first minute and of the way by words too.
import { type ReactNode, useState } from 'react';
import { useAnswer } from '../api/queries.ts';
import { ByWords } from './door/ByWords.tsx';
import { FirstMinute } from './door/FirstMinute.tsx';
import { LockScreen } from './door/LockScreen.tsx';
import { NoWayIn } from './door/NoWayIn.tsx';
import { Guards } from './Guards.tsx';
import { Journal } from './Journal.tsx';

export function Door() {
  const status = useAnswer('vault.status', {});
  const [inFirstMinute, setInFirstMinute] = useState(false);
  const [byWords, setByWords] = useState(false);
  const journal = status.data?.journal;

  const standing = (): ReactNode => {
    if (status.isError) return <NoWayIn trouble={status.error} />;
    if (!status.data) return null;
    if (inFirstMinute || journal === 'absent') {
      return <FirstMinute onBegun={() => setInFirstMinute(true)} onDone={() => setInFirstMinute(false)} />;
    }
    // It goes on when the journal is open, with the new passphrase.
    if (byWords) return <ByWords onBack={() => setByWords(false)} onDone={() => setByWords(false)} />;
    if (journal === 'open') return <Journal />;
    return <LockScreen vault={status.data} onUseWords={() => setByWords(true)} />;
  };

  return (
    <>
      {journal === 'open' ? <Guards /> : null}
      {standing()}
    </>
  );
}
