// The four steps as words, the current one marked. A step that is not open yet keeps its button and says why.
import type { Preparation, Review } from '../../../preload/contract/schemas/preparation.ts';
import { useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import type { StepName } from './PreparationPage.tsx';
import style from './Supervision.module.css';

const STEPS = ['choose', 'decide', 'read', 'leave'] as const;

type StepsProps = {
  current: StepName;
  preparation: Preparation;
  review: Review;
  onGo: (step: StepName) => void;
};

export function Steps({ current, preparation, review, onGo }: StepsProps) {
  const text = useText().supervision;
  const why = whyNot(preparation, review);
  const sentences = {
    nothing: text.notYet,
    way: text.how.choose,
    reader: text.how.chooseReader,
    doubts: text.decide.blocked(review.doubts),
  };
  return (
    <nav aria-label={text.steps.label}>
      <ol className={style.steps}>
        {STEPS.map((step) => {
          const reason = step === current ? null : why(step);
          return (
            <li key={step}>
              <Button
                variant="quiet"
                current={step === current}
                blocked={reason !== null}
                {...(reason === null ? {} : { describedBy: `why-${step}` })}
                onClick={() => onGo(step)}
              >
                {text.steps[step]}
              </Button>
              {reason === null ? null : (
                <span id={`why-${step}`} className="only-heard">
                  {sentences[reason]}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

type Why = 'nothing' | 'way' | 'reader' | 'doubts';

const whyNot =
  ({ taken, written, way, reader }: Preparation, { doubts }: Review) =>
  (step: (typeof STEPS)[number]): Why | null => {
    if (step === 'choose') return null;
    if (taken.length === 0 && written.question === '' && written.relationship === '') return 'nothing';
    if (way === null || way === 'screen') return 'way';
    if (reader === null) return 'reader';
    return doubts > 0 && step !== 'decide' ? 'doubts' : null;
  };
