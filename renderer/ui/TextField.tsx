// One line, or several, of the leader's own words or names. Nothing is completed, corrected or remembered by the system.
import { type KeyboardEvent, type ReactNode, type Ref, useId } from 'react';
import { classes } from './classes.ts';
import { describing, FieldFrame } from './FieldFrame.tsx';
import style from './Field.module.css';
import { shownIn, typedIn } from './typed.ts';

type TextFieldProps = {
  label: string;
  /** Of a date or a number also what typed.ts says of one that cannot be read. */
  value: string;
  onChange: (value: string) => void;
  hint?: ReactNode | undefined;
  error?: string | undefined;
  /** Several lines: how many at least. */
  lines?: number;
  /** The name under which the caret's place is kept while the journal is locked; one of its kind on a screen. */
  name?: string;
  type?: 'text' | 'search' | 'date' | 'number';
  autoFocus?: boolean;
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
  onBlur?: () => void;
  ref?: Ref<HTMLInputElement & HTMLTextAreaElement>;
};

export function TextField(props: TextFieldProps) {
  const { label, value, onChange, hint, error, lines, name, type = 'text', autoFocus, onKeyDown, onBlur, ref } = props;
  const id = useId();
  const control = {
    id,
    value: shownIn(value, type),
    ref,
    onKeyDown,
    onBlur,
    autoFocus,
    dir: 'auto',
    spellCheck: false,
    autoComplete: 'off',
    'data-field': name,
    'aria-invalid': error !== undefined || undefined,
    'aria-describedby': describing(id, hint, error),
  } as const;
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      {lines === undefined ? (
        <input
          {...control}
          type={type}
          className={style.control}
          onChange={({ target }) => onChange(typedIn(target))}
        />
      ) : (
        <textarea
          {...control}
          rows={lines}
          className={classes(style.control, style.lines)}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </FieldFrame>
  );
}
