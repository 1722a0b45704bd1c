// Backups that still open with the old passphrase, to be deleted one by one or all. They may be the only place where something
// still stands, so each deed asks, and names when not to.
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { WhichBackup } from '../../../preload/contract/schemas/backup.ts';
import { call } from '../../api/client.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { useStatus } from '../../app/status.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import style from './Passphrase.module.css';

export function OlderBackups({ older }: { older: readonly WhichBackup[] }) {
  const { passphrase, backups, errors } = useText();
  const text = passphrase.older;
  const format = useFormat();
  const client = useQueryClient();
  const say = useStatus();
  const keep = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [asked, setAsked] = useState<readonly WhichBackup[]>([]);

  const remove = async (): Promise<void> => {
    const chosen = asked;
    setAsked([]);
    try {
      for (const { place, at } of chosen) await call('backup.delete', { place, at });
      say(text.deleted(chosen.length));
    } catch (thrown) {
      say(sentenceForThrown(thrown, errors, format));
    }
    await client.invalidateQueries({ queryKey: ['backup.list'] });
    heading.current?.focus();
  };

  return (
    <section className={style.step}>
      <h2 ref={heading} tabIndex={-1}>
        {text.title}
      </h2>
      {older.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <>
          <p>{text.lead}</p>
          <ul className={style.kept}>
            {older.map((backup) => (
              <li key={`${backup.place} ${backup.at}`} className={style.backup}>
                <span>
                  {format.moment(backup.at)}, {backups.place[backup.place]}
                </span>
                <Button name={text.deleteOf(format.moment(backup.at))} onClick={() => setAsked([backup])}>
                  {text.delete}
                </Button>
              </li>
            ))}
          </ul>
          {older.length === 1 ? null : (
            <div>
              <Button onClick={() => setAsked(older)}>{text.deleteAll(older.length)}</Button>
            </div>
          )}
        </>
      )}
      <Dialog
        open={asked.length > 0}
        onClose={() => setAsked([])}
        title={text.ask(asked.length)}
        initialFocus={keep}
        foot={
          <>
            <Button ref={keep} onClick={() => setAsked([])}>
              {text.keep}
            </Button>
            <Button variant="danger" onClick={() => void remove()}>
              {text.deleteAll(asked.length)}
            </Button>
          </>
        }
      >
        <p>{text.gone}</p>
        <p>{text.first}</p>
      </Dialog>
    </section>
  );
}
