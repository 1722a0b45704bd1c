// The passphrase: hidden until asked for, paste allowed (password managers), Caps Lock named. The words stay in this
// field and in the one call that takes them; nothing keeps them afterwards.
import { type KeyboardEvent, type MouseEvent, type ReactNode, type Ref, useId, useState } from 'react';
import { useText } from '../text/index.tsx';
import { Button } from './Button.tsx';
import { describing, FieldFrame } from './FieldFrame.tsx';
import style from './Field.module.css';

type PassphraseFieldProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: ReactNode;
  error?: string | undefined;
  autoFocus?: boolean;
  /** For a page that shows the words itself, e.g. those it has suggested; else the field remembers what was asked for. */
  shown?: boolean;
  onShown?: (shown: boolean) => void;
  /** The id of a sentence that says more about what is typed. */
  describedBy?: string | undefined;
  ref?: Ref<HTMLInputElement>;
};

export function PassphraseField({
  label,
  value,
  onChange,
  hint,
  error,
  autoFocus,
  shown: shownByPage,
  onShown,
  describedBy,
  ref,
}: PassphraseFieldProps) {
  const text = useText().ui;
  const id = useId();
  const [shownHere, setShownHere] = useState(false);
  const shown = shownByPage ?? shownHere;
  const [capsLock, setCapsLock] = useState(false);
  const look = (event: KeyboardEvent | MouseEvent): void => setCapsLock(event.getModifierState('CapsLock'));
  const show = (next: boolean): void => {
    setShownHere(next);
    onShown?.(next);
  };
  const capsId = `${id}-caps`;
  const described =
    [describing(id, hint, error), describedBy, capsLock && capsId].filter(Boolean).join(' ') || undefined;
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <div className={style.withButton}>
        <input
          id={id}
          ref={ref}
          className={style.control}
          type={shown ? 'text' : 'password'}
          value={value}
          autoFocus={autoFocus}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-invalid={error !== undefined || undefined}
          aria-describedby={described}
          onChange={({ target }) => onChange(target.value)}
          onKeyDown={look}
          onKeyUp={look}
          onClick={look}
          onBlur={() => setCapsLock(false)}
        />
        <Button onClick={() => show(!shown)} name={shown ? text.hideTyped : text.showTyped}>
          {shown ? text.hide : text.show}
        </Button>
      </div>
      {capsLock ? <p id={capsId}>{text.capsLock}</p> : null}
    </FieldFrame>
  );
}
