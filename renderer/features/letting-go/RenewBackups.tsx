// Backups made before something was let go still hold it. They cannot be changed: a new one is made and checked first, and only
// then the older ones are deleted, so that there is never a moment without one.
import { useState } from 'react';
import { call } from '../../api/client.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { useStatus } from '../../app/status.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { atRest } from '../backups/end.ts';
import { useBackups } from '../backups/useBackups.ts';
import style from './LettingGo.module.css';

/** `since`: when it was let go. */
export function RenewBackups({ since }: { since: string }) {
  const { lettingGo, backups: words, errors } = useText();
  const text = lettingGo.renew;
  const format = useFormat();
  const say = useStatus();
  const known = useBackups();
  const [underWay, setUnderWay] = useState(false);
  const kept = known.data?.kept ?? [];
  const older = kept.filter(({ at }) => Date.parse(at) < Date.parse(since));
  if (older.length === 0) return null;

  const renew = async (): Promise<void> => {
    setUnderWay(true);
    try {
      await call('backup.make', {});
      const after = await atRest();
      const isNewer = after.kept.some(({ at }) => !kept.some((before) => before.at === at));
      if (after.trouble !== null || !isNewer)
        return say(after.trouble === null ? words.cancelled : words.trouble[after.trouble]);
      // Of one day only the newest is kept, so making a new one may have taken an older one already.
      const left = older.filter((one) => after.kept.some(({ place, at }) => place === one.place && at === one.at));
      const refused = await deleteAll(left);
      say(refused ? text.notAll : text.done);
    } catch (thrown) {
      say(sentenceForThrown(thrown, errors, format));
    } finally {
      setUnderWay(false);
      void known.refetch();
    }
  };
  return (
    <div className={style.part}>
      <p className={style.prose}>{text.sentence(older.length)}</p>
      <div>
        <Button blocked={underWay} onClick={() => void renew()}>
          {text.deed}
        </Button>
      </div>
    </div>
  );
}

/** Answers whether one of them stayed. */
async function deleteAll(backups: readonly Parameters<typeof call<'backup.delete'>>[1][]): Promise<boolean> {
  let refused = false;
  for (const { place, at } of backups) {
    await call('backup.delete', { place, at }).catch(() => {
      refused = true;
    });
  }
  return refused;
}
