// A backup in the journal's place, one page a step: which one, its passphrase, what it holds, done. Back always works, and
// whoever leaves takes back what was opened.
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { CopyLine } from '../../../preload/contract/schemas/restore.ts';
import { call } from '../../api/client.ts';
import { useAnswer } from '../../api/queries.ts';
import { ChooseCopy } from '../../features/restore/ChooseCopy.tsx';
import { type LookedInside, PutInPlace } from '../../features/restore/PutInPlace.tsx';
import { WayInForm } from '../../features/restore/WayInForm.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { DoorPage } from './DoorPage.tsx';

type UseBackupProps = {
  /** From the first minute, where there is no journal yet. */
  first?: boolean;
  onBack: () => void;
  /** With the sentence that the lock screen begins with. */
  onDone: (sentence: string) => void;
};

type Step = { at: 'choose' } | { at: 'look'; copy: CopyLine } | { at: 'inside'; copy: CopyLine; looked: LookedInside };

export function UseBackup({ first = false, onBack, onDone }: UseBackupProps) {
  const { restore: text } = useText();
  const format = useFormat();
  const client = useQueryClient();
  const list = useAnswer('restore.list', {});
  const [step, setStep] = useState<Step>({ at: 'choose' });
  const title = first ? text.titleFile : text.title;

  const leave = (to: Step): void => {
    // Its key goes with the window at the latest.
    void call('restore.forget', {}).catch(() => {});
    setStep(to);
  };
  const done = async (setAside: string | null): Promise<void> => {
    await client.resetQueries({ queryKey: ['vault.status'] });
    onDone(setAside === null ? text.done : text.doneAside(setAside));
  };

  switch (step.at) {
    case 'choose':
      return (
        <DoorPage key="choose" title={title} lead={first ? text.leadFile : text.lead}>
          <ChooseCopy onBack={onBack} onChosen={(copy) => setStep({ at: 'look', copy })} />
        </DoorPage>
      );
    case 'look':
      return (
        <DoorPage
          key="look"
          title={title}
          lead={`${text.what[step.copy.what](format.moment(step.copy.at))}. ${text.wayIn.lead}`}
        >
          <WayInForm
            words={text.wayIn}
            ask={(by) => call('restore.look', { copyId: step.copy.copyId, by })}
            onFit={(looked) => setStep({ at: 'inside', copy: step.copy, looked })}
            onBack={() => setStep({ at: 'choose' })}
          />
        </DoorPage>
      );
    case 'inside':
      return (
        <DoorPage key="inside" title={text.inside.title} lead={text.inside.lead}>
          <PutInPlace
            copy={step.copy}
            looked={step.looked}
            journalThere={list.data?.journalThere ?? !first}
            onBack={() => leave({ at: 'choose' })}
            onPut={(setAside) => void done(setAside)}
          />
        </DoorPage>
      );
  }
}
