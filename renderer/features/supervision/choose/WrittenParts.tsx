// What a leader writes for this hour alone: about the two of them, and the question. Saved while it is typed.
import { useId } from 'react';
import { WRITTEN_PARTS } from '../../../../preload/contract/schemas/preparation.ts';
import { useText } from '../../../text/index.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import style from '../Supervision.module.css';
import type { OpenPreparation } from '../usePreparation.ts';
import { useWrittenPart } from './useWrittenPart.ts';

export function WrittenParts({ state }: { state: OpenPreparation }) {
  const text = useText().supervision.choose;
  const id = useId();
  return (
    <section className={style.part} aria-labelledby={id}>
      <h2 id={id}>{text.own}</h2>
      <p className={style.hint}>{text.ownHint}</p>
      {WRITTEN_PARTS.map((part) => (
        <WrittenField key={part} part={part} state={state} />
      ))}
    </section>
  );
}

function WrittenField({ part, state }: { part: (typeof WRITTEN_PARTS)[number]; state: OpenPreparation }) {
  const text = useText().supervision.choose;
  const [value, change] = useWrittenPart(part, state);
  return <TextField label={text[part]} value={value} lines={3} name={`written-${part}`} onChange={change} />;
}
