// In through the words on the paper, and then a new passphrase. It may be left as it is: the words open the journal again.
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { WordCorrection } from '../../../preload/contract/schemas/recovery.ts';
import { call } from '../../api/client.ts';
import { TypeWords } from '../../features/recovery/TypeWords.tsx';
import { correctionSentence } from '../../features/recovery/wordsSentence.ts';
import { useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { useStatus } from '../status.tsx';
import { DoorPage } from './DoorPage.tsx';
import { NewPassphrase } from './NewPassphrase.tsx';

type Opened = { correction: WordCorrection | null };

export function ByWords({ onBack, onDone }: { onBack: () => void; onDone: () => void }) {
  const { recovery, ui } = useText();
  const text = recovery.unlock;
  const client = useQueryClient();
  const say = useStatus();
  const [opened, setOpened] = useState<Opened>();

  if (!opened) {
    return (
      <DoorPage key="words" title={recovery.title} lead={text.lead}>
        <TypeWords
          button={text.button}
          working={text.opening}
          ask={(words) => call('vault.unlock-with-words', { words })}
          onFit={(correction) => {
            setOpened({ correction });
            void client.invalidateQueries({ queryKey: ['vault.status'] });
          }}
        >
          <Button onClick={onBack}>{ui.back}</Button>
        </TypeWords>
      </DoorPage>
    );
  }
  const { correction } = opened;
  return (
    <NewPassphrase
      title={text.newTitle}
      lead={correction === null ? text.newLead : `${correctionSentence(correction, recovery.type)} ${text.newLead}`}
      button={text.set}
      working={text.setting}
      deed={async (passphrase) => {
        await call('passphrase.set', { passphrase });
        await client.invalidateQueries({ queryKey: ['recovery.status'] });
        say('');
        onDone();
      }}
      otherwise={{ label: text.keep, onClick: onDone }}
    />
  );
}
