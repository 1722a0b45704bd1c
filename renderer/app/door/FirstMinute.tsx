// The first minute, one page a step. Back always works, and nothing is stored before the passphrase step is done.
import { useState } from 'react';
import { useWriteAfter } from '../writeAfter.ts';
import { BeforeYouWrite } from './BeforeYouWrite.tsx';
import { Begin } from './Begin.tsx';
import { ChoosePassphrase } from './ChoosePassphrase.tsx';
import { FirstGroup } from './FirstGroup.tsx';

type Step = 'begin' | 'before' | 'passphrase' | 'group';

type FirstMinuteProps = {
  /** The journal is about to be made; the first minute goes on although a journal is there now. */
  onBegun: () => void;
  onDone: () => void;
};

export function FirstMinute({ onBegun, onDone }: FirstMinuteProps) {
  const [step, setStep] = useState<Step>('begin');
  const writeAfter = useWriteAfter();
  switch (step) {
    case 'begin':
      return <Begin onNext={() => setStep('before')} />;
    case 'before':
      return <BeforeYouWrite onBack={() => setStep('begin')} onNext={() => setStep('passphrase')} />;
    case 'passphrase':
      return <ChoosePassphrase onBack={() => setStep('before')} onMaking={onBegun} onMade={() => setStep('group')} />;
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
