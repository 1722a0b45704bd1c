// The new words, and three of them back. Left before that, they are forgotten and nothing is changed.
import { useEffect, useRef, useState } from 'react';
import type { RenewalWords } from '../../../preload/contract/schemas/passphrase.ts';
import { call } from '../../api/client.ts';
import { useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Page } from '../../ui/Page.tsx';
import { PrintDeed } from '../printing/PrintDeed.tsx';
import { AskBack } from '../recovery/AskBack.tsx';
import { WordList } from '../recovery/WordList.tsx';
import { WordsSheet } from '../recovery/WordsSheet.tsx';
import style from './Passphrase.module.css';

type NewWordsProps = { title: string; shown: RenewalWords; onCancel: () => void; onBegun: () => void };

export function NewWords({ title, shown: { words, asked }, onCancel, onBegun }: NewWordsProps) {
  const { passphrase: text, recovery } = useText();
  const [asking, setAsking] = useState(false);
  const begun = useRef(false);

  useEffect(
    () => () => {
      // They end with the process at the latest.
      if (!begun.current) call('passphrase.renew-cancel', {}).catch(() => {});
    },
    [],
  );

  const cancel = <Button onClick={onCancel}>{text.cancel}</Button>;
  if (asking) {
    return (
      <Page key="ask" title={title} lead={recovery.ask.lead}>
        <AskBack
          asked={asked}
          confirm={async (answers) => {
            const { wrong } = await call('passphrase.renew-confirm', { words: answers });
            begun.current = wrong.length === 0;
            return wrong;
          }}
          onBack={() => setAsking(false)}
          onConfirmed={onBegun}
        >
          <div>{cancel}</div>
        </AskBack>
      </Page>
    );
  }
  return (
    <Page key="words" title={title} lead={text.words}>
      <div className={style.step}>
        <WordList label={recovery.title} words={words} />
        <p className={style.note}>{recovery.words.onlyNow}</p>
        <PrintDeed label={recovery.print.button} warning={recovery.print.warning}>
          <WordsSheet words={words} />
        </PrintDeed>
        <div className={style.deeds}>
          {cancel}
          <Button variant="main" onClick={() => setAsking(true)}>
            {recovery.words.written}
          </Button>
        </div>
      </div>
    </Page>
  );
}
