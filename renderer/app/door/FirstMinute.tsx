// The first minute, one page a step. Back always works, and nothing is stored before the passphrase step is done.
import { useState } from 'react';
import type { MadeWords } from '../../../preload/contract/schemas/recovery.ts';
import { useWriteAfter } from '../writeAfter.ts';
import { BeforeYouWrite } from './BeforeYouWrite.tsx';
import { Begin } from './Begin.tsx';
import { ChoosePassphrase } from './ChoosePassphrase.tsx';
import { FirstGroup } from './FirstGroup.tsx';
import { RecoveryWords } from './RecoveryWords.tsx';

type Step = { at: 'begin' | 'before' | 'passphrase' | 'group' } | { at: 'words'; made: MadeWords };

type FirstMinuteProps = {
  /** The journal is about to be made; the first minute goes on although a journal is there now. */
  onBegun: () => void;
  onDone: () => void;
  /** There is a journal already, in a file somewhere else. */
  onOpenFile: () => void;
};

export function FirstMinute({ onBegun, onDone, onOpenFile }: FirstMinuteProps) {
  const [step, setStep] = useState<Step>({ at: 'begin' });
  const writeAfter = useWriteAfter();
  switch (step.at) {
    case 'begin':
      return <Begin onNext={() => setStep({ at: 'before' })} onOpenFile={onOpenFile} />;
    case 'before':
      return <BeforeYouWrite onBack={() => setStep({ at: 'begin' })} onNext={() => setStep({ at: 'passphrase' })} />;
    case 'passphrase':
      return (
        <ChoosePassphrase
          onBack={() => setStep({ at: 'before' })}
          onMaking={onBegun}
          onMade={(made) => setStep(made ? { at: 'words', made } : { at: 'group' })}
        />
      );
    case 'words':
      return <RecoveryWords made={step.made} onDone={() => setStep({ at: 'group' })} />;
    case 'group':
      return (
        <FirstGroup
          onLater={onDone}
          // Should no session be guessed, Today is a good place to go on from.
          onNamed={(group) =>
            void writeAfter(group.id)
              .catch(() => {})
              .finally(onDone)
          }
        />
      );
  }
}
