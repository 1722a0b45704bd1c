// Compares the whole paper with the journal. A mistake that was found is to be corrected by hand first, and checked again.
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { WordCorrection } from '../../../preload/contract/schemas/recovery.ts';
import { call } from '../../api/client.ts';
import { useAnnouncement } from '../../app/status.tsx';
import { useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { TypeWords } from './TypeWords.tsx';
import { correctionSentence } from './wordsSentence.ts';

export function CheckPaper({ onBack, onChecked }: { onBack: () => void; onChecked: () => void }) {
  const { recovery, ui } = useText();
  const text = recovery.settings;
  const client = useQueryClient();
  const announce = useAnnouncement();
  const [toCorrect, setToCorrect] = useState<string>();

  const fit = (correction: WordCorrection | null): void => {
    if (correction === null) return onChecked();
    const sentence = `${correctionSentence(correction, recovery.type)} ${text.again}`;
    setToCorrect(sentence);
    announce(sentence);
  };

  return (
    <>
      <p>{text.checkLead}</p>
      {toCorrect === undefined ? null : <p>{toCorrect}</p>}
      <TypeWords
        button={text.checkButton}
        ask={async (words) => {
          setToCorrect(undefined);
          const answer = await call('recovery.check', { words });
          await client.invalidateQueries({ queryKey: ['recovery.status'] });
          return answer;
        }}
        onFit={fit}
      >
        <Button onClick={onBack}>{ui.back}</Button>
      </TypeWords>
    </>
  );
}
