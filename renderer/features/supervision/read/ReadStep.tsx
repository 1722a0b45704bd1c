// Third step: the output alone, without any mark, because people trust what is not marked. One paragraph is before the reader;
// a held key counts once, here and in the vault process, which wants each paragraph shown before it is called read.
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { editForm } from '../../../../preload/contract/schemas/preparation.ts';
import { isUnfinished } from '../../../app/unfinished.ts';
import { useText } from '../../../text/index.tsx';
import { Button } from '../../../ui/Button.tsx';
import { FootBar } from '../../../ui/FootBar.tsx';
import { useMainDeed } from '../../useMainDeed.ts';
import type { StepName } from '../PreparationPage.tsx';
import type { OpenPreparation } from '../usePreparation.ts';
import { useWhyBlocked } from '../whyBlocked.ts';
import { EditParagraph } from './EditParagraph.tsx';
import { LeftStanding } from './LeftStanding.tsx';
import style from './Read.module.css';
import { ReadParagraph } from './ReadParagraph.tsx';
import { useReading } from './useReading.ts';

export function ReadStep({ state, onGo }: { state: OpenPreparation; onGo: (step: StepName) => Promise<void> }) {
  const text = useText().supervision.read;
  const { review } = state;
  const reading = useReading(state);
  const { current, place } = reading;
  // Where words were left half typed, the page opens at them.
  const [editing, setEditing] = useState(() => current !== undefined && isUnfinished(editForm(review.id, current.id)));
  const button = useRef<HTMLButtonElement>(null);
  const output = useRef<HTMLDivElement>(null);
  const why = useWhyBlocked(review);

  // Space then presses it. It is where a leader is while they read.
  useEffect(() => {
    if (!editing) button.current?.focus({ preventScroll: true });
  }, [editing]);
  useEffect(() => {
    // Chromium answers with a promise, which must not be taken for the effect's end.
    output.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [place]);
  useMainDeed(() => {
    if (why === null) void onGo('leave');
  });

  const hear = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, altKey, shiftKey, repeat } = event;
    if (ctrlKey || metaKey || altKey || shiftKey) return;
    if (repeat) event.preventDefault();
    else if (key.toLocaleUpperCase() === text.backKey) {
      event.preventDefault();
      reading.back();
    }
  };
  const edit = async (words: string | null): Promise<boolean> => {
    const done = await reading.edit(words);
    if (done) setEditing(false);
    return done;
  };
  return (
    <>
      <div className={style.head}>
        <p className={style.question}>{text.question}</p>
        <p className={style.hint}>{text.hint}</p>
      </div>
      <div ref={output} className={style.output} aria-busy={!reading.ready}>
        <p className={style.title}>{review.title}</p>
        {review.paragraphs.map((paragraph, index) => (
          <ReadParagraph key={paragraph.id} paragraph={paragraph} current={index === place} />
        ))}
        <p className={style.footer}>{review.footer}</p>
      </div>
      {editing && current ? (
        <EditParagraph preparationId={review.id} paragraph={current} onDone={edit} onCancel={() => setEditing(false)} />
      ) : (
        <div className={style.deeds} onKeyDown={hear}>
          <Button ref={button} onClick={() => void reading.read()}>
            {text.read} <kbd>{text.readKey}</kbd>
          </Button>
          <Button onClick={reading.back}>
            {text.back} <kbd>{text.backKey}</kbd>
          </Button>
          <Button onClick={() => setEditing(true)}>{text.edit}</Button>
          {review.unread > 0 || reading.second ? null : (
            <Button
              onClick={() => {
                reading.secondReader();
                button.current?.focus({ preventScroll: true });
              }}
            >
              {text.second}
            </Button>
          )}
        </div>
      )}
      <LeftStanding state={state} />
      <FootBar
        start={
          <span id="why-not-leave">
            {text.progress(reading.count, review.paragraphs.length)}
            {why === null ? '' : `. ${why}`}
          </span>
        }
      >
        <Button variant="main" blocked={why !== null} describedBy="why-not-leave" onClick={() => void onGo('leave')}>
          {text.goOn}
        </Button>
      </FootBar>
    </>
  );
}
