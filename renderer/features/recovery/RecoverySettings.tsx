// Recovery words in the settings: check the paper, or make new words. One step at a time in the place of the section; each
// begins at its heading or its first field, and the section's heading takes focus when the leader is back.
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { MadeWords } from '../../../preload/contract/schemas/recovery.ts';
import { useAnswer } from '../../api/queries.ts';
import { useStatus } from '../../app/status.tsx';
import { useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { PrintDeed } from '../printing/PrintDeed.tsx';
import { AskBack } from './AskBack.tsx';
import { confirmWords } from './confirmWords.ts';
import { CheckPaper } from './CheckPaper.tsx';
import { MakeWords } from './MakeWords.tsx';
import style from './Recovery.module.css';
import { WordList } from './WordList.tsx';
import { WordsSheet } from './WordsSheet.tsx';

type Step = { at: 'rest' | 'check' | 'make' } | { at: 'words' | 'ask'; made: MadeWords };

export function RecoverySettings() {
  const { recovery } = useText();
  const text = recovery.settings;
  const say = useStatus();
  const status = useAnswer('recovery.status', {});
  const heading = useRef<HTMLHeadingElement>(null);
  const [step, setStep] = useState<Step>({ at: 'rest' });
  const before = useRef(step.at);

  useEffect(() => {
    if (before.current !== step.at && (step.at === 'rest' || step.at === 'words')) heading.current?.focus();
    before.current = step.at;
  }, [step.at]);

  const rest = (sentence: string): void => {
    setStep({ at: 'rest' });
    say(sentence);
  };
  const words = status.data?.words ?? 'none';

  const standing = (): ReactNode => {
    switch (step.at) {
      case 'rest':
        return (
          <>
            <p>{text.state[words]}</p>
            <div className={style.deeds}>
              {words === 'none' ? null : <Button onClick={() => setStep({ at: 'check' })}>{text.check}</Button>}
              <Button onClick={() => setStep({ at: 'make' })}>{words === 'none' ? text.make : text.makeNew}</Button>
            </div>
          </>
        );
      case 'check':
        return <CheckPaper onBack={() => rest('')} onChecked={() => rest(recovery.ask.done)} />;
      case 'make':
        return (
          <MakeWords
            replaces={words !== 'none'}
            onBack={() => rest('')}
            onMade={(made) => setStep({ at: 'words', made })}
          />
        );
      case 'words':
      case 'ask': {
        const { made } = step;
        const leave = made.earlierStillOpen ? (
          <Button variant="quiet" onClick={() => rest(text.kept)}>
            {text.keepEarlier}
          </Button>
        ) : (
          <Button variant="quiet" onClick={() => rest('')}>
            {recovery.words.later}
          </Button>
        );
        if (step.at === 'ask') {
          return (
            <>
              <p>{recovery.ask.lead}</p>
              <AskBack
                asked={made.asked}
                confirm={confirmWords}
                onBack={() => setStep({ at: 'words', made })}
                onConfirmed={() => rest(recovery.ask.done)}
              >
                <p>{leave}</p>
              </AskBack>
            </>
          );
        }
        return (
          <>
            <p>{recovery.words.lead}</p>
            <WordList label={recovery.title} words={made.words} />
            <p className={style.note}>{recovery.words.onlyNow}</p>
            <PrintDeed label={recovery.print.button} warning={recovery.print.warning}>
              <WordsSheet words={made.words} />
            </PrintDeed>
            <div className={style.deeds}>
              {leave}
              <Button variant="main" onClick={() => setStep({ at: 'ask', made })}>
                {recovery.words.written}
              </Button>
            </div>
          </>
        );
      }
    }
  };

  if (status.data === undefined) return null;
  return (
    <section className={style.form}>
      <h2 ref={heading} tabIndex={-1} className={style.heading}>
        {recovery.title}
      </h2>
      {standing()}
    </section>
  );
}
