// The one question before anything is destroyed. With Yes the way ends here: the page names whom to ask, and nothing has
// been changed. Destroying to prevent disclosure can be an offence.
import { type ReactNode, useState } from 'react';
import { useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Page } from '../../ui/Page.tsx';
import style from './LettingGo.module.css';

type BeforeDestroyingProps = {
  /** Of what: shown under the heading. */
  about: string;
  onBack: () => void;
  /** What follows after No. */
  children: ReactNode;
};

export function BeforeDestroying({ about, onBack, children }: BeforeDestroyingProps) {
  const { question } = useText().lettingGo;
  const [answer, setAnswer] = useState<'yes' | 'no' | null>(null);
  if (answer === 'no') return children;
  if (answer === 'yes') {
    return (
      <Page key="stopped" title={question.stoppedTitle} lead={question.stopped}>
        <p>{question.noAdvice}</p>
        <div className={style.deeds}>
          <Button variant="main" onClick={onBack}>
            {question.back}
          </Button>
        </div>
      </Page>
    );
  }
  return (
    <Page key="question" title={question.title} lead={about}>
      <p className={style.prose}>{question.sentence}</p>
      <div className={style.deeds}>
        <Button onClick={onBack}>{question.back}</Button>
        <Button onClick={() => setAnswer('no')}>{question.no}</Button>
        <Button onClick={() => setAnswer('yes')}>{question.yes}</Button>
      </div>
    </Page>
  );
}
