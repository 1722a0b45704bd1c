// The one polite live region, at the foot of the window. It holds one sentence at a time; every place that has
// something to say in passing says it here, so that screen readers hear each thing once.
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import style from './status.module.css';

type Said = { sentence: string; turn: number };

const SayContext = createContext<(sentence: string) => void>(() => {});
const SaidContext = createContext<Said>({ sentence: '', turn: 0 });

export function StatusProvider({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState<Said>({ sentence: '', turn: 0 });
  // The turn makes a sentence that is said twice a new child, so that it is read out twice.
  const say = useCallback((sentence: string) => setSaid(({ turn }) => ({ sentence, turn: turn + 1 })), []);
  return (
    <SayContext value={say}>
      <SaidContext value={said}>{children}</SaidContext>
    </SayContext>
  );
}

export const useStatus = (): ((sentence: string) => void) => useContext(SayContext);

export function StatusLine() {
  const { sentence, turn } = useContext(SaidContext);
  return (
    <div role="status" className={style.line}>
      {sentence === '' ? null : <span key={turn}>{sentence}</span>}
    </div>
  );
}
