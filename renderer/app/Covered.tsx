// Words could not be written before locking. The window is covered so that nobody reads it, and lives until they are on
// disk (tried again every three seconds) or the leader gives them up in so many words.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Events } from '../../preload/contract/events.ts';
import type { Flushed } from '../../preload/contract/schemas/shell.ts';
import { call, listen } from '../api/client.ts';
import { useAnswer } from '../api/queries.ts';
import { useFormat, useText } from '../text/index.tsx';
import { Button } from '../ui/Button.tsx';
import { Cover } from './Cover.tsx';
import style from './Covered.module.css';

const AGAIN_AFTER_MS = 3_000;

/** `writeDown` writes everything and keeps the place, as before any lock. */
export function Covered({ writeDown }: { writeDown: () => Promise<Flushed> }) {
  const text = useText().app;
  const format = useFormat();
  const keep = useRef<HTMLButtonElement>(null);
  const again = useRef<HTMLButtonElement>(null);
  const [because, setBecause] = useState<Events['covered']['because'] | null>(null);
  const [asking, setAsking] = useState(false);
  const covered = because !== null;
  const shell = useAnswer('shell.status', {}, { enabled: covered, fresh: true });

  useEffect(() => listen('covered', (event) => setBecause(event.because)), []);

  const tryAgain = useCallback(async () => {
    const answer = await writeDown();
    if (answer.saved) await call('shell.flushed', answer);
    else setBecause(answer.because);
  }, [writeDown]);

  useEffect(() => {
    if (!covered) return;
    // A refused call is tried again with the next turn of the clock.
    const clock = setInterval(() => tryAgain().catch(() => {}), AGAIN_AFTER_MS);
    return () => clearInterval(clock);
  }, [covered, tryAgain]);

  if (because === null) return null;
  const lastSavedAt = shell.data?.lastSavedAt ?? null;
  if (asking) {
    return (
      <Cover key="asking" title={text.covered.ask} focus={keep}>
        <p>{lastSavedAt === null ? text.covered.whatIsLost : text.covered.upTo(format.time(lastSavedAt))}</p>
        <div className={style.deeds}>
          <Button ref={keep} onClick={() => setAsking(false)}>
            {text.covered.keep}
          </Button>
          <Button variant="danger" onClick={() => void call('shell.give-up-words', {}).catch(() => setAsking(false))}>
            {text.covered.giveUp}
          </Button>
        </div>
      </Cover>
    );
  }
  return (
    <Cover key="covered" title={text.covered.title} focus={again}>
      <p>
        {text.notSaved(text.because[because])} {text.remedy[because]}
      </p>
      <div className={style.deeds}>
        <Button variant="quiet" onClick={() => setAsking(true)}>
          {text.covered.giveUp}
        </Button>
        <Button ref={again} variant="main" onClick={() => void tryAgain().catch(() => {})}>
          {text.covered.again}
        </Button>
      </div>
    </Cover>
  );
}
