// First step: what to bring, how, and for whom. Nothing of a note is on the screen before a session is opened.
import { useId, useState } from 'react';
import type { Reader, Way } from '../../../../preload/contract/schemas/preparation.ts';
import { READERS, WAYS } from '../../../../preload/contract/schemas/preparation.ts';
import { call } from '../../../api/client.ts';
import { useText } from '../../../text/index.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { FootBar } from '../../../ui/FootBar.tsx';
import { OneOf } from '../../../ui/OneOf.tsx';
import { useMainDeed } from '../../useMainDeed.ts';
import type { StepName } from '../PreparationPage.tsx';
import style from '../Supervision.module.css';
import type { OpenPreparation } from '../usePreparation.ts';
import { OfferedSessions } from './OfferedSessions.tsx';
import { WrittenParts } from './WrittenParts.tsx';

type Settled = { readonly way: Way | null; readonly reader: Reader | null };

export function ChooseStep({ state, onGo }: { state: OpenPreparation; onGo: (step: StepName) => Promise<void> }) {
  const text = useText().supervision;
  const blockedId = useId();
  const { preparation, review, choose } = state;
  const { id, taken, written } = preparation;
  // Shown at once, as a press on a radio button is expected to be; taken back when it could not be kept.
  const [{ way, reader }, setSettled] = useState<Settled>(preparation);

  const settle = async (next: Settled): Promise<void> => {
    setSettled(next);
    const kept = await choose(() => call('preparation.settle', { id, ...next }));
    if (kept === null) setSettled({ way, reader });
  };
  const isEmpty = taken.length === 0 && written.question === '' && written.relationship === '';
  const why = isEmpty
    ? text.notYet
    : way === null
      ? text.how.choose
      : way !== 'screen' && reader === null
        ? text.how.chooseReader
        : null;
  const goOn = (): Promise<void> => onGo(way === 'screen' ? 'screen' : 'decide');
  useMainDeed(() => {
    if (why === null) void goOn();
  });
  return (
    <>
      <p className={style.prose}>{text.choose.lead}</p>
      {review.lost === 0 ? null : <p className={style.prose}>{text.choose.lost(review.lost)}</p>}
      <Disclosure label={text.choose.areas}>
        <p className={style.hint}>{text.choose.areasHint}</p>
        <ul className={style.areas}>
          {text.choose.areaList.map((area) => (
            <li key={area}>{area}</li>
          ))}
        </ul>
      </Disclosure>
      <OfferedSessions state={state} />
      <WrittenParts state={state} />
      <OneOf
        question={text.how.title}
        answers={WAYS.map((value) => ({ value, label: text.how.ways[value] }))}
        value={way}
        onChange={(next) => void settle({ way: next, reader })}
      />
      <p className={style.hint}>{text.how.noPrinting}</p>
      {way === null || way === 'screen' ? null : (
        <OneOf
          question={text.how.reader}
          answers={READERS.map((value) => ({ value, label: text.how.readers[value] }))}
          value={reader}
          onChange={(next) => void settle({ way, reader: next })}
        />
      )}
      <FootBar
        start={
          <span id={blockedId}>
            {text.choose.count(taken.length)}
            {why === null ? '' : `. ${why}`}
          </span>
        }
      >
        <Button variant="main" blocked={why !== null} describedBy={blockedId} onClick={() => void goOn()}>
          {way === 'screen' ? text.how.openHere : text.how.goOn}
        </Button>
      </FootBar>
    </>
  );
}
