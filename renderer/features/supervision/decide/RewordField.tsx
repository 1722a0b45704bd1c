// The leader's own words in the place of what was found.
import { type KeyboardEvent, useState } from 'react';
import { PREPARATION } from '../../../../preload/contract/schemas/preparation.ts';
import { useText } from '../../../text/index.tsx';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import style from './Decide.module.css';

type RewordFieldProps = { words: string; onDone: (words: string) => void; onCancel: () => void };

export function RewordField({ words, onDone, onCancel }: RewordFieldProps) {
  const text = useText().supervision.decide;
  const [typed, setTyped] = useState(words);
  const hear = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      onDone(typed.slice(0, PREPARATION.reworded));
    } else if (event.key === 'Escape') onCancel();
  };
  return (
    <div className={style.ask}>
      <TextField label={text.rewordLabel} value={typed} onChange={setTyped} autoFocus onKeyDown={hear} />
      <div className={style.keys}>
        <Button onClick={() => onDone(typed.slice(0, PREPARATION.reworded))}>{text.rewordDone}</Button>
        <Button onClick={onCancel}>{text.rewordCancel}</Button>
      </div>
    </div>
  );
}
