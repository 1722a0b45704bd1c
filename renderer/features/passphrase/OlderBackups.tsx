// Backups that still open with the old passphrase, to be deleted one by one or all. They may be the only place where something
// still stands, so each deed asks, and names when not to.
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { call } from '../../api/client.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { useStatus } from '../../app/status.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import style from './Passphrase.module.css';

/** `older`: when each was made. */
export function OlderBackups({ older }: { older: readonly string[] }) {
  const { passphrase, errors } = useText();
  const text = passphrase.older;
  const format = useFormat();
  const client = useQueryClient();
  const say = useStatus();
  const keep = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [asked, setAsked] = useState<readonly string[]>([]);

  const remove = async (): Promise<void> => {
    const chosen = asked;
    setAsked([]);
    try {
      for (const at of chosen) await call('backup.delete', { at });
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
            {older.map((at) => (
              <li key={at} className={style.backup}>
                <span>{format.moment(at)}</span>
                <Button name={text.deleteOf(format.moment(at))} onClick={() => setAsked([at])}>
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
