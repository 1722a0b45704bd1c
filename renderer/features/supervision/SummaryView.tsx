// The exact text that would be saved, what was replaced in it, and the deed that lets it leave.
import { useEffect, useId, useRef } from 'react';
import type { Summary } from '../../../preload/contract/schemas/summary.ts';
import { call } from '../../api/client.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { useStatus } from '../../app/status.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import style from './Supervision.module.css';

export function SummaryView({ summary, onBack }: { summary: Summary; onBack: () => void }) {
  const text = useText();
  const words = text.supervision;
  const format = useFormat();
  const say = useStatus();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => heading.current?.focus(), [summary]);

  const save = async (): Promise<void> => {
    try {
      const { placeId } = await call('shell.choose-place', { for: 'summary.md' });
      if (placeId === null) return say(words.notSaved);
      const { bytes } = await call('summary.save', { summaryId: summary.summaryId, placeId });
      say(words.saved(format.number(bytes)));
    } catch (thrown) {
      say(sentenceForThrown(thrown, text.errors, format));
    }
  };
  return (
    <section className={style.summary} aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1} className={style.heading}>
        {words.summary}
      </h2>
      <div className={style.output} dir="auto">
        {summary.text}
      </div>
      <h3>{words.replaced}</h3>
      {summary.replaced.length === 0 ? (
        <p>{words.nothingReplaced}</p>
      ) : (
        <ul className={style.replaced}>
          {summary.replaced.map(({ label, times }) => (
            <li key={label}>{words.times(label, times)}</li>
          ))}
        </ul>
      )}
      {summary.membersWithoutForms === 0 ? null : <p>{words.withoutForms(summary.membersWithoutForms)}</p>}
      <p>{words.checked}</p>
      <div className={style.deeds}>
        <Button onClick={onBack}>{words.chooseOthers}</Button>
        <Button variant="main" onClick={() => void save()}>
          {words.save}
        </Button>
      </div>
    </section>
  );
}
