// Changing the passphrase, a page of its own in the settings: the question, then either a new wrap at once, or new words,
// three of them back, and everything sealed anew. What is under way goes on when the page is left.
import { type ReactNode, useState } from 'react';
import type { RenewalWords } from '../../../preload/contract/schemas/passphrase.ts';
import { useNavigation } from '../../app/navigation.tsx';
import { useStatus } from '../../app/status.tsx';
import { useText } from '../../text/index.tsx';
import { Page } from '../../ui/Page.tsx';
import { Afterwards } from './Afterwards.tsx';
import { NewWords } from './NewWords.tsx';
import { PresentAndNext } from './PresentAndNext.tsx';
import { SealingAnew } from './SealingAnew.tsx';
import { useRenewal } from './useRenewal.ts';

type Step = { at: 'question' | 'renewal' } | { at: 'words'; shown: RenewalWords };

export function PassphrasePage() {
  const { app, passphrase: text } = useText();
  const { go } = useNavigation();
  const say = useStatus();
  const renewal = useRenewal();
  const [step, setStep] = useState<Step>({ at: 'question' });
  const title = app.place.passphrase;
  const leave = (sentence: string): void => {
    go({ screen: 'settings' });
    say(sentence);
  };

  const page = (key: string, lead: ReactNode, children: ReactNode) => (
    <Page key={key} title={title} lead={lead}>
      {children}
    </Page>
  );
  if (!renewal.data) return null;
  const { work, ended } = renewal.data;
  if (work !== null) return page('work', text.workingWhy, <SealingAnew work={work} />);
  switch (step.at) {
    case 'question':
      return page(
        'question',
        text.lead,
        <PresentAndNext
          onBack={() => leave('')}
          onWords={(shown) => setStep({ at: 'words', shown })}
          onChanged={() => leave(text.changed)}
        />,
      );
    case 'words':
      return (
        <NewWords
          title={title}
          shown={step.shown}
          onCancel={() => {
            setStep({ at: 'question' });
            say(text.cancelled);
          }}
          onBegun={() => {
            // Whatever was known of an earlier one is not what became of this one.
            void renewal.refetch().finally(() => setStep({ at: 'renewal' }));
          }}
        />
      );
    case 'renewal':
      return ended === null
        ? null
        : page(
            'ended',
            undefined,
            <Afterwards ended={ended} onAgain={() => setStep({ at: 'question' })} onBack={() => leave('')} />,
          );
  }
}
