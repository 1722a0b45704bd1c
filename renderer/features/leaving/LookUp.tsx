// A file that turns up somewhere: is it one that left? Compared by its fingerprint; the file is only read.
import { useId, useState } from 'react';
import type { ReceiptLine } from '../../../preload/contract/schemas/leaving.ts';
import { call } from '../../api/client.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { useStatus } from '../../app/status.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import style from './Leaving.module.css';

export function LookUp({ receipts }: { receipts: readonly ReceiptLine[] }) {
  const { errors, leaving } = useText();
  const text = leaving.left;
  const format = useFormat();
  const say = useStatus();
  const hint = useId();
  const [answer, setAnswer] = useState('');

  const tell = (sentence: string): void => {
    setAnswer(sentence);
    say(sentence);
  };
  const lookUp = async (): Promise<void> => {
    try {
      const { placeId } = await call('shell.choose-file', { for: 'any' });
      if (placeId === null) return;
      const { found } = await call('receipt.look-up', { placeId });
      const receipt = receipts.find(({ id }) => id === found?.receiptId);
      if (!found || !receipt) return tell(text.notFound);
      const when = format.moment(receipt.at);
      tell(found.as === 'file' ? text.foundFile(when) : text.foundInside(when));
    } catch (thrown) {
      tell(sentenceForThrown(thrown, errors, format));
    }
  };
  return (
    <div className={style.lookUp}>
      <p id={hint}>{text.lookUpHint}</p>
      <Button describedBy={hint} onClick={() => void lookUp()}>
        {text.lookUp}
      </Button>
      {answer === '' ? null : <p>{answer}</p>}
    </div>
  );
}
