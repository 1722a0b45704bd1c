// What the last look found in the exact output: each is replaced, or stays for a reason, before anything can leave.
import { useId } from 'react';
import { type LeftStanding as Left, REASONS, type Reason } from '../../../../preload/contract/schemas/preparation.ts';
import { call } from '../../../api/client.ts';
import { useStatus } from '../../../app/status.tsx';
import { useText } from '../../../text/index.tsx';
import { Button } from '../../../ui/Button.tsx';
import type { OpenPreparation } from '../usePreparation.ts';
import style from './Read.module.css';

export function LeftStanding({ state }: { state: OpenPreparation }) {
  const text = useText().supervision.read;
  const say = useStatus();
  const id = useId();
  const { review, step } = state;
  if (review.left.length === 0) return null;

  const answer = async ({ paragraph, words }: Left, reason: Reason | null): Promise<void> => {
    const next = await step((at) => call('preparation.answer-left', { ...at, paragraphId: paragraph, words, reason }));
    if (next) say(reason === null ? text.replaced : text.stays);
  };
  return (
    <section className={style.left} aria-labelledby={id}>
      <h2 id={id}>{text.left}</h2>
      <ul>
        {review.left.map((one, index) => (
          <li key={`${one.paragraph} ${index} ${one.words}`} className={style.leftOne}>
            <p>{one.replacedBefore ? text.again(one.words, one.place) : text.stands(one.words, one.place)}</p>
            <div className={style.deeds}>
              <Button onClick={() => void answer(one, null)}>{text.replace}</Button>
              {REASONS.map((reason) => (
                <Button key={reason} onClick={() => void answer(one, reason)}>
                  {text.reasons[reason]}
                </Button>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
