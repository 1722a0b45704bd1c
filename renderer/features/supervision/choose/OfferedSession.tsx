// One open session: its debrief, paragraph by paragraph; its private reflection only when asked for, by a press of its own.
import { useState } from 'react';
import type { Id } from '../../../../preload/contract/schemas/common.ts';
import { useText } from '../../../text/index.tsx';
import { Button } from '../../../ui/Button.tsx';
import style from '../Supervision.module.css';
import type { OpenPreparation } from '../usePreparation.ts';
import { OfferedParagraphs } from './OfferedParagraphs.tsx';

type OfferedSessionProps = { sessionId: Id; hasPrivate: boolean; state: OpenPreparation };

export function OfferedSession({ sessionId, hasPrivate, state }: OfferedSessionProps) {
  const text = useText().supervision.choose;
  const [privateOpen, setPrivateOpen] = useState(false);
  return (
    <div className={style.offered}>
      <p className={style.hint}>{text.keys}</p>
      <OfferedParagraphs sessionId={sessionId} layer="debrief" nothing={text.nothingWritten} state={state} />
      {!hasPrivate ? null : privateOpen ? (
        <div className={style.private} data-tone="private">
          <p>{text.privateShown}</p>
          <OfferedParagraphs sessionId={sessionId} layer="private" nothing={text.nothingPrivate} state={state} />
        </div>
      ) : (
        <div>
          <Button variant="quiet" onClick={() => setPrivateOpen(true)}>
            {text.private}
          </Button>
        </div>
      )}
    </div>
  );
}
