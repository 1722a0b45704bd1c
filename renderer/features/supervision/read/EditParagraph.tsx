// The leader's own words in the place of a paragraph. They count as unread, and are checked again. Until they are taken they
// outlive the page and a lock.
import type { KeyboardEvent } from 'react';
import type { Id } from '../../../../preload/contract/schemas/common.ts';
import { editForm, PREPARATION, type ReviewedParagraph } from '../../../../preload/contract/schemas/preparation.ts';
import { useUnfinished } from '../../../app/unfinished.ts';
import { useText } from '../../../text/index.tsx';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import style from './Read.module.css';

type EditParagraphProps = {
  preparationId: Id;
  paragraph: ReviewedParagraph;
  /** Null takes the check's words again. Resolves to whether they were taken. */
  onDone: (words: string | null) => Promise<boolean>;
  onCancel: () => void;
};

export function EditParagraph({ preparationId, paragraph, onDone, onCancel }: EditParagraphProps) {
  const text = useText().supervision.read;
  const form = editForm(preparationId, paragraph.id);
  // Words are unfinished until they are taken, whatever they are.
  const [typed, setTyped, forget] = useUnfinished(form, paragraph.output, () => false);
  const done = async (words: string | null): Promise<void> => {
    if (await onDone(words)) forget();
  };
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
        <Button onClick={() => void done(typed)}>{text.editDone}</Button>
        {paragraph.edited ? <Button onClick={() => void done(null)}>{text.asChecked}</Button> : null}
        <Button
          onClick={() => {
            forget();
            onCancel();
          }}
        >
          {text.editCancel}
        </Button>
      </div>
    </div>
  );
}
