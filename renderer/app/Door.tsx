// What stands in the window: the first minute, the lock screen, another way in (the words, a backup), or the open journal. The
// guards are there as soon as it is open, in the last steps of the first minute and of the way by words too.
import { type ReactNode, useState } from 'react';
import type { AfterLock } from '../../preload/contract/schemas/shell.ts';
import { useAnswer } from '../api/queries.ts';
import { ByWords } from './door/ByWords.tsx';
import { FirstMinute } from './door/FirstMinute.tsx';
import { LockScreen } from './door/LockScreen.tsx';
import { NoWayIn } from './door/NoWayIn.tsx';
import { Rescue } from './door/Rescue.tsx';
import { UseBackup } from './door/UseBackup.tsx';
import { Guards } from './Guards.tsx';
import { Journal } from './Journal.tsx';

type Way = 'passphrase' | 'words' | 'backup' | 'rescue';

const AFTER_LOCK = { restore: 'backup', rescue: 'rescue' } as const satisfies Record<AfterLock, Way>;

export function Door() {
  const status = useAnswer('vault.status', {});
  const shell = useAnswer('shell.status', {});
  const [inFirstMinute, setInFirstMinute] = useState(false);
  const [chosen, setChosen] = useState<Way>();
  const [said, setSaid] = useState<string>();
  const journal = status.data?.journal;
  // The journal may have been locked for one of them.
  const afterLock = shell.data?.afterLock;
  const way = chosen ?? (afterLock ? AFTER_LOCK[afterLock] : 'passphrase');

  const done = (sentence: string): void => {
    setSaid(sentence);
    setChosen('passphrase');
  };

  const standing = (): ReactNode => {
    if (way === 'backup' && journal !== 'open') {
      return <UseBackup first={journal === 'absent'} onBack={() => setChosen('passphrase')} onDone={done} />;
    }
    if (way === 'rescue' && journal !== 'open') {
      return <Rescue onBack={() => setChosen('passphrase')} onDone={done} />;
    }
    if (status.isError)
      return (
        <NoWayIn trouble={status.error} onUseBackup={() => setChosen('backup')} onRescue={() => setChosen('rescue')} />
      );
    if (!status.data) return null;
    if (inFirstMinute || journal === 'absent') {
      return (
        <FirstMinute
          onBegun={() => setInFirstMinute(true)}
          onDone={() => setInFirstMinute(false)}
          onOpenFile={() => setChosen('backup')}
        />
      );
    }
    // It goes on when the journal is open, with the new passphrase.
    if (way === 'words')
      return <ByWords onBack={() => setChosen('passphrase')} onDone={() => setChosen('passphrase')} />;
    if (journal === 'open') return <Journal />;
    return (
      <LockScreen
        vault={status.data}
        said={said}
        onUseWords={() => setChosen('words')}
        onUseBackup={() => setChosen('backup')}
        onRescue={() => setChosen('rescue')}
      />
    );
  };

  return (
    <>
      {journal === 'open' ? <Guards /> : null}
      {standing()}
    </>
  );
}
