// Every finding as a button: kind, words, decision. Works alone, for whoever cannot see the marks.
import { useId } from 'react';
import type { Review } from '../../../../preload/contract/schemas/preparation.ts';
import { useText } from '../../../text/index.tsx';
import { findingsOf, samePlace } from './doubts.ts';
import style from './Decide.module.css';
import { MaskWords } from './MaskWords.tsx';
import type { Deciding } from './useDeciding.ts';

export function FindingsList({ review, deciding }: { review: Review; deciding: Deciding }) {
  const text = useText().supervision.decide;
  const id = useId();
  const findings = findingsOf(review);
  return (
    <section className={style.ask} aria-labelledby={id}>
      <h2 id={id}>{text.list}</h2>
      <ul className={style.list} aria-labelledby={id}>
        {findings.map(({ at, finding, words }) => (
          <li key={`${at.paragraph} ${at.start} ${at.end}`}>
            <button
              type="button"
              className={style.line}
              aria-current={samePlace(at, deciding.hand?.at ?? null) ? 'true' : undefined}
              onClick={() => deciding.take(at)}
            >
              {text.listLine(text.kinds[finding.type], words, text.states[finding.state])}
            </button>
          </li>
        ))}
      </ul>
      <MaskWords preparationId={review.id} onMask={deciding.maskWords} />
    </section>
  );
}
