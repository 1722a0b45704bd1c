// "Backups" on the page "Where are my notes?": when the last good one was made, where it lies, whether it can be opened, and
// with what.
import { BACKUP_FOLDER } from '../../../preload/contract/schemas/backup.ts';
import { call } from '../../api/client.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { useStatus } from '../../app/status.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import style from './Backups.module.css';
import { KeptBackup } from './KeptBackup.tsx';
import { Underway } from './Underway.tsx';
import { atRest, endOfChecking, endOfMaking } from './end.ts';
import { useBackups } from './useBackups.ts';

type BackupsPartProps = { journalFolder: string; separator: '/' | '\\' };

export function BackupsPart({ journalFolder, separator }: BackupsPartProps) {
  const { backups: text, errors } = useText();
  const format = useFormat();
  const say = useStatus();
  const answer = useBackups();

  const attempt = async (deed: () => Promise<void>): Promise<void> => {
    try {
      await deed();
    } catch (thrown) {
      say(sentenceForThrown(thrown, errors, format));
    }
  };
  /** What has its own place on the page is said once more when it ends, for those who cannot see it change. */
  const make = async (): Promise<void> => {
    await call('backup.make', {});
    say(endOfMaking(answer.data, await atRest(), text));
  };
  const check = async (at: string): Promise<void> => {
    await call('backup.check', { at });
    say(endOfChecking(at, answer.data, await atRest(), text));
  };
  const cancel = async (): Promise<void> => void (await call('backup.cancel', {}));

  const lockToRestore = async (): Promise<void> => void (await call('shell.lock-towards', { towards: 'restore' }));

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
        <Button blocked={work !== null} onClick={() => void attempt(make)}>
          {text.make}
        </Button>
        {work === null ? null : <Underway work={work} onCancel={() => void attempt(cancel)} />}
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
                onCheck={() => void attempt(() => check(backup.at))}
              />
            ))}
          </ul>
          <p>{text.passphrase}</p>
          <div>
            <Button blocked={work !== null} onClick={() => void attempt(lockToRestore)}>
              {text.useOne}
            </Button>
          </div>
        </Disclosure>
      )}
    </div>
  );
}
