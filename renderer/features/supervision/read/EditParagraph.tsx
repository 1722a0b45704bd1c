// The leader's own words in the place of a paragraph. They count as unread, and are checked again.
import { type KeyboardEvent, useState } from 'react';
import { PREPARATION, type ReviewedParagraph } from '../../../../preload/contract/schemas/preparation.ts';
import { useText } from '../../../text/index.tsx';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import style from './Read.module.css';

type EditParagraphProps = {
  paragraph: ReviewedParagraph;
  /** Null takes the check's words again. */
  onDone: (words: string | null) => void;
  onCancel: () => void;
};

export function EditParagraph({ paragraph, onDone, onCancel }: EditParagraphProps) {
  const text = useText().supervision.read;
  const [typed, setTyped] = useState(paragraph.output);
  // Esc never discards words that were typed.
  const hear = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && typed === paragraph.output) onCancel();
  };
  return (
    <div className={style.edit}>
      <TextField
        label={text.editLabel}
        value={typed}
        lines={6}
        autoFocus
        onChange={(next) => setTyped(next.slice(0, PREPARATION.editedText))}
        onKeyDown={hear}
      />
      <div className={style.deeds}>
        <Button onClick={() => onDone(typed)}>{text.editDone}</Button>
        {paragraph.edited ? <Button onClick={() => onDone(null)}>{text.asChecked}</Button> : null}
        <Button onClick={onCancel}>{text.editCancel}</Button>
      </div>
    </div>
  );
}
