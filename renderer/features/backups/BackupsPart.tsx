// "Backups" on the page "Where are my notes?": when the last good one was made, where it lies, whether it can be opened, and
// with what.
import { useEffect, useRef } from 'react';
import { BACKUP_FOLDER, type Backups } from '../../../preload/contract/schemas/backup.ts';
import { call } from '../../api/client.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { useStatus } from '../../app/status.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import style from './Backups.module.css';
import { KeptBackup } from './KeptBackup.tsx';
import { Underway } from './Underway.tsx';
import { useBackups } from './useBackups.ts';

type BackupsPartProps = { journalFolder: string; separator: '/' | '\\' };

export function BackupsPart({ journalFolder, separator }: BackupsPartProps) {
  const { backups: text, errors } = useText();
  const format = useFormat();
  const say = useStatus();
  const answer = useBackups();
  useSayingTheEnd(answer.data);

  const attempt = (deed: Promise<unknown>): void =>
    void deed.catch((thrown: unknown) => say(sentenceForThrown(thrown, errors, format)));

  if (answer.error) return <p>{sentenceForThrown(answer.error, errors, format)}</p>;
  if (!answer.data) return null;
  const { kept, lastGoodAt, today, work, trouble } = answer.data;
  return (
    <div className={style.part}>
      <p>
        {lastGoodAt !== null ? text.last(format.moment(lastGoodAt)) : kept.length === 0 ? text.none : text.noneGood}
      </p>
      {trouble === null ? null : <p>{text.trouble[trouble]}</p>}
      <p>{text.byItself}</p>
      <div className={style.deeds}>
        <Button blocked={work !== null} onClick={() => attempt(call('backup.make', {}))}>
          {text.make}
        </Button>
        {work === null ? null : <Underway work={work} onCancel={() => attempt(call('backup.cancel', {}))} />}
      </div>
      {kept.length === 0 ? null : (
        <Disclosure label={text.kept(kept.length)}>
          <p className={style.path}>
            {text.folder} {journalFolder}
            {separator}
            {BACKUP_FOLDER}
          </p>
          <ul className={style.kept}>
            {kept.map((backup) => (
              <KeptBackup
                key={backup.at}
                backup={backup}
                today={today}
                blocked={work !== null}
                onCheck={() => attempt(call('backup.check', { at: backup.at }))}
              />
            ))}
          </ul>
          <p>{text.passphrase}</p>
          <p>{text.byHand}</p>
        </Disclosure>
      )}
    </div>
  );
}

/** What has its own place on the page is said once more when it ends, for those who cannot see it change. */
function useSayingTheEnd(backups: Backups | undefined): void {
  const { backups: text } = useText();
  const say = useStatus();
  const before = useRef<Backups>(undefined);
  useEffect(() => {
    const { work } = before.current ?? {};
    if (backups && work && backups.work === null) say(endOf(before.current, backups, text));
    before.current = backups;
  }, [backups, say, text]);
}

function endOf(before: Backups | undefined, after: Backups, text: ReturnType<typeof useText>['backups']): string {
  const checked = before?.work?.at ?? null;
  if (checked === null) {
    if (after.trouble !== null) return text.trouble[after.trouble];
    return after.kept[0]?.at === before?.kept[0]?.at ? text.cancelled : text.made;
  }
  const find = (backups: Backups | undefined) => backups?.kept.find(({ at }) => at === checked)?.check;
  const check = find(after);
  if (!check || check.checkedAt === find(before)?.checkedAt) return text.cancelled;
  return check.outcome === 'good' ? text.checkedGood : text.bad[check.outcome];
}
