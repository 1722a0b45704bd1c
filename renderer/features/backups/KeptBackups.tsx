// All backups that can be reached now, and taking one of them away for good.
import { useRef, useState } from 'react';
import type { Backup, Backups, WhichBackup } from '../../../preload/contract/schemas/backup.ts';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import style from './Backups.module.css';
import { KeptBackup } from './KeptBackup.tsx';

type KeptBackupsProps = {
  backups: Backups;
  onCheck: (which: WhichBackup) => void;
  onDelete: (which: WhichBackup) => void;
};

export function KeptBackups({ backups: { kept, today, work }, onCheck, onDelete }: KeptBackupsProps) {
  const { backups: text } = useText();
  const format = useFormat();
  const keep = useRef<HTMLButtonElement>(null);
  const [asked, setAsked] = useState<Backup | null>(null);
  return (
    <>
      <ul className={style.kept}>
        {kept.map((backup) => (
          <KeptBackup
            key={`${backup.place} ${backup.at}`}
            backup={backup}
            today={today}
            blocked={work !== null}
            onCheck={() => onCheck({ place: backup.place, at: backup.at })}
            onDelete={() => setAsked(backup)}
          />
        ))}
      </ul>
      <Dialog
        open={asked !== null}
        onClose={() => setAsked(null)}
        title={asked === null ? '' : text.destroyAsk(format.moment(asked.at))}
        initialFocus={keep}
        foot={
          <>
            <Button ref={keep} onClick={() => setAsked(null)}>
              {text.keepIt}
            </Button>
            <Button
              variant="danger"
              onClick={() => {
                if (asked) onDelete({ place: asked.place, at: asked.at });
                setAsked(null);
              }}
            >
              {text.destroyIt}
            </Button>
          </>
        }
      >
        <p>{text.destroyMeans}</p>
      </Dialog>
    </>
  );
}
