// How it ended. After everything was sealed anew: the new backup, and the older ones, which still open with the old passphrase.
import { useEffect, useEffectEvent } from 'react';
import type { Renewal } from '../../../preload/contract/schemas/passphrase.ts';
import { useAnnouncement } from '../../app/status.tsx';
import { useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { useBackups } from '../backups/useBackups.ts';
import { OlderBackups } from './OlderBackups.tsx';
import style from './Passphrase.module.css';

type Ended = NonNullable<Renewal['ended']>;
type AfterwardsProps = { ended: Ended; onAgain: () => void; onBack: () => void };

export function Afterwards({ ended, onAgain, onBack }: AfterwardsProps) {
  const { passphrase: text } = useText();
  const announce = useAnnouncement();
  const sentence =
    ended.outcome === 'renewed'
      ? text.renewed
      : ended.outcome === 'cancelled'
        ? text.cancelled
        : text.failed[ended.because];
  const tell = useEffectEvent(() => announce(sentence));
  useEffect(() => tell(), []);

  return (
    <div className={style.step}>
      <p>{sentence}</p>
      {ended.outcome === 'renewed' ? (
        <>
          {ended.oldGone ? null : <p>{text.oldNotGone}</p>}
          <NewBackup />
        </>
      ) : null}
      <div className={style.deeds}>
        <Button onClick={onBack}>{text.backToSettings}</Button>
        {ended.outcome === 'renewed' ? null : (
          <Button variant="main" onClick={onAgain}>
            {text.again}
          </Button>
        )}
      </div>
    </div>
  );
}

/** The older ones are offered when there is a new one: until then they are all there is. */
function NewBackup() {
  const { passphrase: text, backups: words } = useText();
  const { data } = useBackups();
  if (!data) return null;
  const { kept, work, trouble } = data;
  if (work?.what === 'making') return <p>{text.backup.making}</p>;
  if (trouble !== null) return <p>{words.trouble[trouble]}</p>;
  const opensToday = ({ check }: (typeof kept)[number]) => check?.outcome === 'good' && check.passphrase === 'today';
  if (!kept.some(opensToday)) return null;
  return (
    <>
      <p>{text.backup.made}</p>
      <OlderBackups older={kept.filter((backup) => !opensToday(backup))} />
    </>
  );
}
