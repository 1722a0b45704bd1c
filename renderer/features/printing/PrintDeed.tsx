// "Print", and where it may, "Save as PDF": the sentence about the printer's queue, the buttons, and what became of it. Only counts, confirmations, the page
// for the group, the list of what was let go and the recovery words may stand on a sheet, never the words of a note.
import { type ReactNode, useId, useState } from 'react';
import { flushSync } from 'react-dom';
import type { SHEET_NAMES } from '../../../preload/contract/schemas/shell.ts';
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
  /** The name under which the same sheet is offered as a PDF; without one it can only be printed. */
  pdf?: (typeof SHEET_NAMES)[number];
  /** What the paper shows: plain headings, paragraphs, lists and tables; styles/print.css sets them. */
  children: ReactNode;
};

export function PrintDeed({ label, warning, pdf, children }: PrintDeedProps) {
  const { printing: text, errors } = useText();
  const format = useFormat();
  const say = useStatus();
  const id = useId();
  const [underway, setUnderway] = useState(false);
  const paper = paperOf(format.locale);

  const print = async (): Promise<string> => {
    say(text.waiting);
    const { printed } = await call('shell.print', { paper });
    return printed ? text.handedOver : text.cancelled;
  };
  const save = async (name: NonNullable<typeof pdf>): Promise<string> => {
    const { placeId } = await call('shell.choose-place', { for: name });
    if (placeId === null) return text.notSaved;
    const { bytes } = await call('sheet.save-pdf', { paper, placeId });
    return text.saved(format.number(bytes));
  };
  /** The sheet is there, with its letters, for as long as the deed takes. */
  const withSheet = async (deed: () => Promise<string>): Promise<void> => {
    flushSync(() => setUnderway(true));
    try {
      await document.fonts.ready;
      say(await deed());
    } catch (thrown) {
      say(sentenceForThrown(thrown, errors, format));
    } finally {
      setUnderway(false);
    }
  };

  return (
    <div className={style.deed}>
      <div className={style.ways}>
        <Button blocked={underway} describedBy={id} onClick={() => void withSheet(print)}>
          {label}
        </Button>
        {pdf === undefined ? null : (
          <Button blocked={underway} onClick={() => void withSheet(() => save(pdf))}>
            {text.saveAsPdf}
          </Button>
        )}
      </div>
      <p id={id} className={style.note}>
        {warning === undefined ? text.queue : `${text.queue} ${warning}`}
      </p>
      {underway ? <Sheet paper={paper}>{children}</Sheet> : null}
    </div>
  );
}
