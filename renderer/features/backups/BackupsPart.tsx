// "Backups" on the page "Where are my notes?": when the last good one was made, where it lies, whether it can be opened, and
// with what.
import { Refusal } from '../../../preload/contract/errors.ts';
import { BACKUP_FOLDER, type WhichBackup } from '../../../preload/contract/schemas/backup.ts';
import { call } from '../../api/client.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { useStatus } from '../../app/status.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import style from './Backups.module.css';
import { KeptBackups } from './KeptBackups.tsx';
import { SecondPlace } from './SecondPlace.tsx';
import { Underway } from './Underway.tsx';
import { atRest, endOfChecking, endOfCopying, endOfMaking } from './end.ts';
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
  const check = async (which: WhichBackup): Promise<void> => {
    await call('backup.check', which);
    say(endOfChecking(which, answer.data, await atRest(), text));
  };
  const cancel = async (): Promise<void> => void (await call('backup.cancel', {}));
  const destroy = async (which: WhichBackup): Promise<void> => {
    await call('backup.delete', which);
    say(text.destroyed);
  };
  const copy = async (): Promise<void> => {
    const { placeId } = await call('shell.choose-folder', {});
    if (placeId === null) return;
    await call('backup.copy-to', { placeId });
    say(endOfCopying(answer.data, await atRest(), text));
  };
  /** The new place gets its first backup at once, so that it is seen to work. */
  const chooseSecond = async (): Promise<void> => {
    const { placeId } = await call('shell.choose-folder', {});
    if (placeId === null) return;
    try {
      await call('backup.choose-second', { placeId });
    } catch (thrown) {
      if (thrown instanceof Refusal && thrown.error.code === 'invalid-input') return say(text.second.same);
      throw thrown;
    }
    await make();
  };
  const leaveSecond = async (): Promise<void> => {
    await call('backup.leave-second', {});
    say(text.second.left);
  };
  const lockToRestore = async (): Promise<void> => void (await call('shell.lock-towards', { towards: 'restore' }));

  if (answer.error) return <p>{sentenceForThrown(answer.error, errors, format)}</p>;
  if (!answer.data) return null;
  const { kept, lastGoodAt, work, trouble, copyTrouble } = answer.data;
  return (
    <div className={style.part}>
      <p>
        {lastGoodAt !== null ? text.last(format.moment(lastGoodAt)) : kept.length === 0 ? text.none : text.noneGood}
      </p>
      {trouble === null ? null : <p>{text.trouble[trouble]}</p>}
      {copyTrouble === null ? null : <p>{text.copyTrouble[copyTrouble]}</p>}
      <p>{text.byItself}</p>
      <div className={style.deeds}>
        <Button blocked={work !== null} onClick={() => void attempt(make)}>
          {text.make}
        </Button>
        <Button blocked={work !== null} onClick={() => void attempt(copy)}>
          {text.copy}
        </Button>
        {work === null ? null : <Underway work={work} onCancel={() => void attempt(cancel)} />}
      </div>
      <SecondPlace
        backups={answer.data}
        blocked={work !== null}
        onChoose={() => void attempt(chooseSecond)}
        onLeave={() => void attempt(leaveSecond)}
      />
      {kept.length === 0 ? null : (
        <Disclosure label={text.kept(kept.length)}>
          <p className={style.path}>
            {text.folder} {journalFolder}
            {separator}
            {BACKUP_FOLDER}
          </p>
          <KeptBackups
            backups={answer.data}
            onCheck={(which) => void attempt(() => check(which))}
            onDelete={(which) => void attempt(() => destroy(which))}
          />
          <p>{text.passphrase}</p>
          <div className={style.after}>
            <Button blocked={work !== null} onClick={() => void attempt(lockToRestore)}>
              {text.useOne}
            </Button>
          </div>
        </Disclosure>
      )}
    </div>
  );
}
