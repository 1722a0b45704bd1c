// The leader's own words in the place of what was found. Until they are taken they outlive the page and a lock; Esc puts them
// aside, and rewording the same finding shows them again.
import type { KeyboardEvent } from 'react';
import { PREPARATION } from '../../../../preload/contract/schemas/preparation.ts';
import { useUnfinished } from '../../../app/unfinished.ts';
import { useText } from '../../../text/index.tsx';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import style from './Decide.module.css';

type RewordFieldProps = {
  form: string;
  words: string;
  /** Resolves to whether they were taken. */
  onDone: (words: string) => Promise<boolean>;
  onCancel: () => void;
};

export function RewordField({ form, words, onDone, onCancel }: RewordFieldProps) {
  const text = useText().supervision.decide;
  const [typed, setTyped, forget] = useUnfinished(form, words, () => false);
  const done = async (): Promise<void> => {
    if (await onDone(typed.slice(0, PREPARATION.reworded))) forget();
  };
  const hear = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      void done();
    } else if (event.key === 'Escape') onCancel();
  };
  return (
    <div className={style.ask}>
      <TextField label={text.rewordLabel} value={typed} onChange={setTyped} autoFocus onKeyDown={hear} />
      <div className={style.keys}>
        <Button onClick={() => void done()}>{text.rewordDone}</Button>
        <Button
          onClick={() => {
            forget();
            onCancel();
          }}
        >
          {text.rewordCancel}
        </Button>
      </div>
    </div>
  );
}
