// "Print": the sentence about the printer's queue, the button, and what became of it. Only counts, confirmations, the page
// for the group, the list of what was let go and the recovery words may stand on a sheet, never the words of a note.
import { type ReactNode, useId, useState } from 'react';
import { flushSync } from 'react-dom';
import { call } from '../../api/client.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { useStatus } from '../../app/status.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { paperOf } from '../../text/paper.ts';
import { Button } from '../../ui/Button.tsx';
import style from './PrintDeed.module.css';
import { Sheet } from './Sheet.tsx';

type PrintDeedProps = {
  /** A plain verb, e.g. "Print the words". */
  label: string;
  /** What is to be thought of besides the queue. */
  warning?: string;
  /** What the paper shows: plain headings, paragraphs, lists and tables; styles/print.css sets them. */
  children: ReactNode;
};

export function PrintDeed({ label, warning, children }: PrintDeedProps) {
  const { printing: text, errors } = useText();
  const format = useFormat();
  const say = useStatus();
  const id = useId();
  const [underway, setUnderway] = useState(false);
  const paper = paperOf(format.locale);

  const print = async (): Promise<void> => {
    flushSync(() => setUnderway(true));
    say(text.waiting);
    try {
      await document.fonts.ready;
      const { printed } = await call('shell.print', { paper });
      say(printed ? text.handedOver : text.cancelled);
    } catch (thrown) {
      say(sentenceForThrown(thrown, errors, format));
    } finally {
      setUnderway(false);
    }
  };

  return (
    <div className={style.deed}>
      <Button blocked={underway} describedBy={id} onClick={() => void print()}>
        {label}
      </Button>
      <p id={id} className={style.note}>
        {warning === undefined ? text.queue : `${text.queue} ${warning}`}
      </p>
      {underway ? <Sheet paper={paper}>{children}</Sheet> : null}
    </div>
  );
}
