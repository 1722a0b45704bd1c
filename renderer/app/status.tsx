// The one polite live region. It holds one sentence at a time; every place that has something to say in passing says it
// here, so that screen readers hear each thing once.
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { Route } from '../../preload/contract/schemas/settings.ts';
import { Button } from '../ui/Button.tsx';
import { classes } from '../ui/classes.ts';
import style from './status.module.css';

/** What can be done about what was just said, e.g. undone. */
export type StatusDeed = { readonly label: string; readonly run: () => void };

type Said = { sentence: string; turn: number; onlyHeard: boolean; deed: StatusDeed | undefined };
type Say = (sentence: string, deed?: StatusDeed) => void;

const NOTHING: Said = { sentence: '', turn: 0, onlyHeard: false, deed: undefined };
const SpeakContext = createContext<{ say: Say; announce: Say }>({ say: () => {}, announce: () => {} });
const SaidContext = createContext<Said>(NOTHING);

export function StatusProvider({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState(NOTHING);
  const speak = useMemo(() => {
    // The turn makes a sentence that is said twice a new child, so that it is read out twice.
    const speaker = (onlyHeard: boolean) => (sentence: string, deed?: StatusDeed) =>
      setSaid(({ turn }) => ({ sentence, turn: turn + 1, onlyHeard, deed }));
    return { say: speaker(false), announce: speaker(true) };
  }, []);
  return (
    <SpeakContext value={speak}>
      <SaidContext value={said}>{children}</SaidContext>
    </SpeakContext>
  );
}

export const useStatus = (): Say => useContext(SpeakContext).say;

/** For a sentence that stands somewhere else on the screen already, e.g. under its field: it is only read out. */
export const useAnnouncement = (): Say => useContext(SpeakContext).announce;

/** What was said on one screen is taken away when the leader leaves it, unless it was said in leaving. */
export function useForgetting(route: Route): void {
  const { turn } = useContext(SaidContext);
  const say = useStatus();
  const before = useRef({ route, turn });
  useEffect(() => {
    const left = before.current.route !== route;
    if (left && before.current.turn === turn) say('');
    before.current = { route, turn };
  }, [route, turn, say]);
}

export function StatusLine() {
  const { sentence, turn, onlyHeard, deed } = useContext(SaidContext);
  return (
    <div className={style.foot}>
      <div role="status" className={style.line}>
        {sentence === '' ? null : (
          <span key={turn} className={classes(onlyHeard && 'only-heard')}>
            {sentence}
          </span>
        )}
      </div>
      {deed === undefined ? null : (
        <Button variant="quiet" onClick={deed.run}>
          {deed.label}
        </Button>
      )}
    </div>
  );
}
