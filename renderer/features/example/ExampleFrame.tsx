// Around everything of the example journal: the word itself, so that nobody takes it for their own, and the way out.
import { type ReactNode, useState } from 'react';
import { useAnswer } from '../../api/queries.ts';
import { lock } from '../../app/shell/lock.ts';
import { useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import style from './ExampleFrame.module.css';

export function ExampleFrame({ children }: { children: ReactNode }) {
  const text = useText().example;
  const [asking, setAsking] = useState(false);
  const example = useAnswer('vault.status', {}).data?.example ?? false;
  if (!example) return children;
  return (
    <div className={style.frame}>
      <section className={style.band} aria-label={text.word}>
        <strong className={style.word}>{text.word}</strong>
        <span className={style.sentence}>{text.sentence}</span>
        <Button variant="quiet" onClick={() => setAsking(true)}>
          {text.delete}
        </Button>
      </section>
      <div className={style.inside}>{children}</div>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={text.ask}
        foot={
          <>
            <Button onClick={() => setAsking(false)}>{text.keep}</Button>
            {/* What is in memory only goes with the lock. */}
            <Button variant="main" onClick={lock}>
              {text.deleteIt}
            </Button>
          </>
        }
      >
        {null}
      </Dialog>
    </div>
  );
}
