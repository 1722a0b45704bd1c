// What a leader writes for this hour alone: about the two of them, and the question. Saved while it is typed.
import { useEffect, useId, useMemo, useRef } from 'react';
import { PREPARATION, WRITTEN_PARTS } from '../../../../preload/contract/schemas/preparation.ts';
import { call } from '../../../api/client.ts';
import { useText } from '../../../text/index.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import type { Saver } from '../../session/saving/Saver.ts';
import { SaveSign } from '../../session/saving/SaveSign.tsx';
import { useHeld, useRecord } from '../../session/saving/useRecord.ts';
import style from '../Supervision.module.css';
import type { OpenPreparation } from '../usePreparation.ts';
import { type Written, writtenForHour } from './writtenRecord.ts';

export function WrittenParts({ state }: { state: OpenPreparation }) {
  const record = useRecord(writtenForHour, state.preparation.id);
  return record.is === 'open' ? <OpenParts state={state} saver={record.saver} /> : null;
}

function OpenParts({ state, saver }: { state: OpenPreparation; saver: Saver<Written> }) {
  const text = useText().supervision.choose;
  const id = useId();
  const written = useHeld(saver);
  const records = useMemo(() => [saver], [saver]);
  useToldWhenSaved(state, saver);
  return (
    <section className={style.part} aria-labelledby={id}>
      <h2 id={id}>{text.own}</h2>
      <p className={style.hint}>{text.ownHint}</p>
      {WRITTEN_PARTS.map((part) => (
        <TextField
          key={part}
          label={text[part]}
          value={written[part]}
          lines={3}
          name={`written-${part}`}
          onChange={(typed) => saver.change({ ...saver.value, [part]: typed.slice(0, PREPARATION.writtenText) })}
        />
      ))}
      <p className={style.hint}>
        <SaveSign of={records} />
      </p>
    </section>
  );
}

/** Whether there is anything to go on with is asked of what is on the disk. */
function useToldWhenSaved({ preparation: { id }, choose }: OpenPreparation, saver: Saver<Written>): void {
  const latest = useRef(choose);
  useEffect(() => {
    latest.current = choose;
  });
  useEffect(() => {
    let { revision } = saver;
    return saver.subscribe(() => {
      if (saver.revision === revision) return;
      ({ revision } = saver);
      void latest.current(() => call('preparation.open', { id }));
    });
  }, [id, saver]);
}
