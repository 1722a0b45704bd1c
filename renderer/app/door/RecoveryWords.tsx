// Step 4: the words on paper, then three of them back. They open the journal already; who does it later has a line on Today.
import { useState } from 'react';
import type { MadeWords } from '../../../preload/contract/schemas/recovery.ts';
import { AskBack } from '../../features/recovery/AskBack.tsx';
import { confirmWords } from '../../features/recovery/confirmWords.ts';
import { PrintDeed } from '../../features/printing/PrintDeed.tsx';
import { WordList } from '../../features/recovery/WordList.tsx';
import { WordsSheet } from '../../features/recovery/WordsSheet.tsx';
import { useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { useStatus } from '../status.tsx';
import { DoorPage } from './DoorPage.tsx';
import style from './DoorPage.module.css';

export function RecoveryWords({ made, onDone }: { made: MadeWords; onDone: () => void }) {
  const { recovery } = useText();
  const say = useStatus();
  const [asking, setAsking] = useState(false);
  const later = (
    <Button variant="quiet" onClick={onDone}>
      {recovery.words.later}
    </Button>
  );
  if (asking) {
    return (
      <DoorPage key="ask" title={recovery.title} lead={recovery.ask.lead}>
        <AskBack
          asked={made.asked}
          confirm={confirmWords}
          onBack={() => setAsking(false)}
          onConfirmed={() => {
            say(recovery.ask.done);
            onDone();
          }}
        >
          <div>{later}</div>
        </AskBack>
      </DoorPage>
    );
  }
  return (
    <DoorPage key="words" title={recovery.title} lead={recovery.words.lead}>
      <WordList label={recovery.title} words={made.words} />
      <p className={style.note}>{recovery.words.onlyNow}</p>
      <PrintDeed label={recovery.print.button} warning={recovery.print.warning}>
        <WordsSheet words={made.words} />
      </PrintDeed>
      <div className={style.deeds}>
        {later}
        <Button variant="main" onClick={() => setAsking(true)}>
          {recovery.words.written}
        </Button>
      </div>
    </DoorPage>
  );
}
