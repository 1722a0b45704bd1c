// A second place for backups, on another disk or a stick. One that is not there now is no alarm: it is said, and goes on when
// it is back.
import type { Backups } from '../../../preload/contract/schemas/backup.ts';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import style from './Backups.module.css';

type SecondPlaceProps = {
  backups: Backups;
  blocked: boolean;
  onChoose: () => void;
  onLeave: () => void;
};

export function SecondPlace({ backups: { second, kept }, blocked, onChoose, onLeave }: SecondPlaceProps) {
  const { backups } = useText();
  const text = backups.second;
  const format = useFormat();
  if (second === null) {
    return (
      <div className={style.second}>
        <p>{text.none}</p>
        <div className={style.deeds}>
          <Button blocked={blocked} onClick={onChoose}>
            {text.choose}
          </Button>
        </div>
      </div>
    );
  }
  const newest = kept.find(({ place }) => place === 'second');
  return (
    <div className={style.second}>
      <p className={style.path}>
        {text.folder} {second.folder}
      </p>
      <p>
        {!second.there
          ? text.away
          : second.trouble !== null
            ? text.trouble[second.trouble]
            : newest
              ? text.last(format.moment(newest.at))
              : text.empty}
      </p>
      <div className={style.deeds}>
        <Button blocked={blocked} onClick={onChoose}>
          {text.another}
        </Button>
        <Button variant="quiet" blocked={blocked} onClick={onLeave}>
          {text.leave}
        </Button>
      </div>
    </div>
  );
}
