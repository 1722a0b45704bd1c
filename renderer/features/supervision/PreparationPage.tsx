// Preparing an hour in four steps, each a part of one page: choose, decide, read, let it leave. Where a leader comes back to
// is where something is still to be done.
import { useLayoutEffect, useState } from 'react';
import type { Id } from '../../../preload/contract/schemas/common.ts';
import { editForm, maskForm, rewordForm } from '../../../preload/contract/schemas/preparation.ts';
import { call } from '../../api/client.ts';
import { flushAll } from '../../app/flush.ts';
import { useNavigation } from '../../app/navigation.tsx';
import { toTop } from '../../app/place.ts';
import { useStatus } from '../../app/status.tsx';
import { isUnfinished } from '../../app/unfinished.ts';
import { useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Page } from '../../ui/Page.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { ChooseStep } from './choose/ChooseStep.tsx';
import { ReadFromScreen } from './choose/ReadFromScreen.tsx';
import { findingsOf } from './decide/doubts.ts';
import { DecideStep } from './decide/DecideStep.tsx';
import { GiveUp } from './GiveUp.tsx';
import { LeaveStep } from './leave/LeaveStep.tsx';
import { ReadStep } from './read/ReadStep.tsx';
import { Steps } from './Steps.tsx';
import style from './Supervision.module.css';
import { type OpenPreparation, usePreparation } from './usePreparation.ts';

export type StepName = 'choose' | 'screen' | 'decide' | 'read' | 'leave';

export function PreparationPage({ id }: { id: Id }) {
  const text = useText().supervision;
  const state = usePreparation(id);
  if (state.is === 'opening') return null;
  if (state.is === 'refused') return <Trouble title={text.title} thrown={state.thrown} />;
  return <OpenPage state={state} />;
}

function OpenPage({ state }: { state: OpenPreparation }) {
  const { app, supervision: text } = useText();
  const { go } = useNavigation();
  const say = useStatus();
  const [step, setStep] = useState<StepName>(() => whereToGoOn(state));
  useLayoutEffect(toTop, [step]);
  const { preparation, review } = state;

  const goTo = async (next: StepName): Promise<void> => {
    // What was chosen or typed a moment ago belongs in it. What is not on the disk would be missing from what leaves.
    const flushed = await flushAll();
    if (!flushed.saved) return say(app.notSaved(app.because[flushed.because]));
    await state.step((at) => call('preparation.review', at));
    // What was said of the step before would stand beside the wrong one.
    say('');
    setStep(next);
  };
  const title = step === 'screen' ? text.screen.title : step === 'choose' ? text.choose.title : text.steps[step];
  return (
    <Page key={step} title={title} width={step === 'decide' ? 'table' : 'writing'}>
      {step === 'screen' ? null : (
        <Steps current={step} preparation={preparation} review={review} onGo={(next) => void goTo(next)} />
      )}
      {step === 'choose' ? <ChooseStep state={state} onGo={goTo} /> : null}
      {step === 'screen' ? <ReadFromScreen state={state} onBack={() => void goTo('choose')} /> : null}
      {step === 'decide' ? <DecideStep state={state} onGo={goTo} /> : null}
      {step === 'read' ? <ReadStep state={state} onGo={goTo} /> : null}
      {step === 'leave' ? <LeaveStep state={state} /> : null}
      <div className={style.leaving}>
        <Button variant="quiet" onClick={() => go({ screen: 'supervision' })}>
          {text.back}
        </Button>
        <GiveUp preparation={preparation} />
      </div>
    </Page>
  );
}

function whereToGoOn({ preparation: { id, way, reader }, review }: OpenPreparation): StepName {
  const { paragraphs, doubts, unread, left } = review;
  if (way === null || way === 'screen' || reader === null || paragraphs.length === 0) return 'choose';
  const typing = isUnfinished(maskForm(id)) || findingsOf(review).some(({ at }) => isUnfinished(rewordForm(id, at)));
  if (doubts > 0 || typing) return 'decide';
  const editing = paragraphs.some((one) => isUnfinished(editForm(id, one.id)));
  return unread > 0 || left.length > 0 || editing ? 'read' : 'leave';
}
