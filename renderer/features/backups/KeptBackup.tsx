// One backup: its day, and when it was checked what it holds beside what the journal holds today.
import type { Backup, BackupCounts } from '../../../preload/contract/schemas/backup.ts';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import style from './Backups.module.css';

type KeptBackupProps = {
  backup: Backup;
  today: BackupCounts;
  blocked: boolean;
  onCheck: () => void;
  onDelete: () => void;
};

export function KeptBackup({
  backup: { place, at, bytes, check },
  today,
  blocked,
  onCheck,
  onDelete,
}: KeptBackupProps) {
  const { backups: text } = useText();
  const format = useFormat();
  const day = format.moment(at);
  const counts = ({ groups, sessions, texts }: BackupCounts): string =>
    text.counts(format.number(groups), format.number(sessions), texts === null ? null : format.number(texts));
  return (
    <li className={style.backup}>
      <div className={style.head}>
        <span>
          {day}{' '}
          <span className={style.small}>
            {text.kibibytes(format.number(Math.ceil(bytes / 1024)))}, {text.place[place]}
          </span>
        </span>
        <div className={style.deeds}>
          <Button blocked={blocked} onClick={onCheck} name={text.checkOf(day)}>
            {text.check}
          </Button>
          <Button variant="quiet" blocked={blocked} onClick={onDelete} name={text.destroyOf(day)}>
            {text.destroy}
          </Button>
        </div>
      </div>
      {check === null ? (
        <p className={style.small}>{text.checkedWhenMade}</p>
      ) : check.outcome === 'good' ? (
        <>
          <p>{text.good(format.time(check.checkedAt))}</p>
          <p>{text.holds(counts(check.holds))}</p>
          <p>{text.today(counts(today))}</p>
          <p>{text.opensWith[check.passphrase]}</p>
        </>
      ) : (
        <p>{text.bad[check.outcome]}</p>
      )}
    </li>
  );
}
